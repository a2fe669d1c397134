/** The piece of a text that answers best, with what was asked for marked. */
import { termOf, type Term } from './terms.ts';
import type { Piece } from './types.ts';

/** Words of an excerpt. */
const longest = 28;

export interface Found {
  /** Numbers of the terms that stand in the text. */
  readonly terms: ReadonlySet<number>;
  readonly excerpt: readonly Piece[];
}

function piecesOf(words: readonly string[], hits: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, word] of words.entries()) {
    const isMark = hits[index]! >= 0;
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    const gap = index === 0 ? '' : ' ';
    const parts: Piece[] = isMark
      ? [
          { text: gap + before, isMark: false },
          { text: core, isMark: true },
          { text: after, isMark: false },
        ]
      : [{ text: gap + word, isMark: false }];
    for (const part of parts) {
      const last = pieces.at(-1);
      if (part.text === '') continue;
      if (last && last.isMark === part.isMark)
        pieces[pieces.length - 1] = { text: last.text + part.text, isMark: part.isMark };
      else pieces.push(part);
    }
  }
  return pieces;
}

/** @param words of a text in their order, with their signs */
export function excerptOf(words: readonly string[], terms: readonly Term[], size = longest): Found {
  const hits = words.map((word) => termOf(word, terms));
  const found = new Set(hits.filter((hit) => hit >= 0));
  let best = { start: 0, value: -1 };
  for (let start = 0; start < Math.max(1, words.length - size + 1); start++) {
    if (start > 0 && hits[start]! < 0 && !/[.!?]$/.test(words[start - 1]!)) continue;
    const inside = hits.slice(start, start + size);
    const kinds = new Set(inside.filter((hit) => hit >= 0)).size;
    const value =
      kinds * 10 +
      Math.min(9, inside.filter((hit) => hit >= 0).length) +
      (start === 0 || /[.!?]$/.test(words[start - 1]!) ? 4 : 0);
    if (value > best.value) best = { start, value };
  }
  const { start } = best;
  const end = Math.min(words.length, start + size);
  const pieces = piecesOf(words.slice(start, end), hits.slice(start, end));
  const before: Piece[] = start > 0 ? [{ text: '… ', isMark: false }] : [];
  const after: Piece[] = end < words.length ? [{ text: ' …', isMark: false }] : [];
  return { terms: found, excerpt: [...before, ...pieces, ...after] };
}
