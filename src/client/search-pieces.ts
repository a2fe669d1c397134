/** Text in which some words are marked, and links that show them on the page they lead to. */
import type { Piece } from '#search/types.ts';
import { element } from './dom.ts';

export const marked = (pieces: readonly Piece[]): Node[] =>
  pieces.map(({ text, isMark }) => (isMark ? element('mark', { textContent: text }) : document.createTextNode(text)));
