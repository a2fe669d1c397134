/** The lines of a text in Leichte Sprache, as they are read: without marks, every sign at its place in the file's line. */

export interface EasyLine {
  /** Line of the prose, from 0. */
  readonly index: number;
  /** As long as the line in the file; what is not read is a space. */
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'explained' | 'line';
}

/** Tags, addresses of links, the signs of emphasis, lists and quotations. */
const unread = /<[^<>]*>|\]\([^()]*\)|\[|\*\*|__|^ {0,3}(?:#{1,6}|[-*+]|>)[ \t]?/g;

const blank = (sign: string): string => ' '.repeat(sign.length);

const kindOf = (line: string): EasyLine['kind'] =>
  /^ {0,3}#/.test(line)
    ? 'heading'
    : /^ {0,3}>/.test(line)
      ? 'explained'
      : /^ {0,3}[-*+] /.test(line)
        ? 'item'
        : 'line';

/** All lines that hold words. */
export const easyLinesOf = (body: string): EasyLine[] =>
  body
    .split('\n')
    .map((line, index) => ({ index, text: line.replace(unread, blank), kind: kindOf(line) }))
    .filter(({ text }) => /[\p{L}\d]/u.test(text));

/** Words in the order of reading, with their place; those joined by hyphens are one. */
export const wordsIn = (text: string): Array<{ readonly word: string; readonly at: number }> =>
  Array.from(text.matchAll(/[\p{L}\d]+(?:[.,:-][\p{L}\d]+)*/gu), ({ 0: word, index }) => ({ word, at: index }));

/** The words that a page explains: `> **Projekt** heißt:`. */
export const explainedIn = (body: string): string[] =>
  Array.from(body.matchAll(/^ {0,3}> ?\*\*([^*\n]+)\*\*/gm), ([, word = '']) => word.trim());
