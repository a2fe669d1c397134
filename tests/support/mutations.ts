/** Mistakes for the fuzz test: what hands, clipboards, editors and merges do to a file, by chance but always the same. */

type Chance = () => number;

const pick = <T>(items: readonly T[], chance: Chance): T => items[Math.floor(chance() * items.length)]!;

const signs = [...'"\':#-[]{}<>*&!|%@`,.;/\\?=~^_+()$§€„“…–0123456789aäßZ \t\n\r\0\u200b\u00a0\u202e\ufeff😀'];
const snippets = [
  '<Fakt id="',
  '</Fakt>',
  '<Fakt id="a--b" />',
  '[[a--b]]',
  '{x}',
  '<b>',
  '<!-- -->',
  'import x',
  '](javascript:alert(1))',
  '![](',
  '2.218,50',
  '12.1.2018',
  '31.2.2023',
  '2e99',
  '- ',
  ': ',
  ' #',
  '\n---\n',
  '\n<<<<<<< HEAD\n',
  '\n=======\n',
  '\n>>>>>>> main\n',
  '&anker ',
  '*anker',
  '!!js ',
  '>-\n',
  '# Titel\n',
];

export interface Mutation {
  readonly text: string;
  /** First and last line (from 1) of the text that changed. */
  readonly first: number;
  readonly last: number;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The text with a piece of it replaced. */
function splice(text: string, start: number, end: number, put: string): Mutation {
  const changed = text.slice(0, start) + put + text.slice(end);
  return { text: changed, first: lineAt(text, start), last: lineAt(changed, start + put.length) };
}

const place = (text: string, chance: Chance): number => Math.floor(chance() * text.length);

/** Start and end of a line, with its break. */
function lineOf(text: string, chance: Chance): readonly [number, number] {
  const at = place(text, chance);
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return [start, (text.indexOf('\n', at) + 1 || text.length + 1) - 0];
}

const kinds: ReadonlyArray<(text: string, chance: Chance) => Mutation> = [
  // A letter too many, too few, another, or two in the wrong order.
  (text, chance) => {
    const at = place(text, chance);
    return splice(text, at, at, pick(signs, chance));
  },
  (text, chance) => {
    const at = place(text, chance);
    return splice(text, at, at + 1, '');
  },
  (text, chance) => {
    const at = place(text, chance);
    return splice(text, at, at + 1, pick(signs, chance));
  },
  (text, chance) => {
    const at = place(text, chance);
    return splice(text, at, at + 2, [...text.slice(at, at + 2)].reverse().join(''));
  },
  // Something pasted; something cut.
  (text, chance) => {
    const at = place(text, chance);
    return splice(text, at, at, pick(snippets, chance));
  },
  (text, chance) => {
    const at = place(text, chance);
    return splice(text, at, at + 1 + Math.floor(chance() * 30), '');
  },
  // A line twice, gone, or shifted by a space or a tabulator.
  (text, chance) => {
    const [start, end] = lineOf(text, chance);
    return splice(text, end, end, text.slice(start, end));
  },
  (text, chance) => splice(text, ...lineOf(text, chance), ''),
  (text, chance) => {
    const [start] = lineOf(text, chance);
    return splice(text, start, start, pick([' ', '  ', '\t'], chance));
  },
  (text, chance) => {
    const [start, end] = lineOf(text, chance);
    return splice(text, start, end, text.slice(start, end).replace(/^ /, ''));
  },
  // A space too few after a colon, a word in capitals, a value in the German way.
  (text, chance) => {
    const [start, end] = lineOf(text, chance);
    return splice(text, start, end, text.slice(start, end).replace(': ', ':'));
  },
  (text, chance) => {
    const [start, end] = lineOf(text, chance);
    return splice(text, start, end, text.slice(start, end).toUpperCase());
  },
  (text, chance) => {
    const [start, end] = lineOf(text, chance);
    return splice(text, start, end, text.slice(start, end).replace(/: .*/, `: ${pick(snippets, chance)}`));
  },
];

/** A mistake in a text. */
export const mutate = (text: string, chance: Chance): Mutation => pick(kinds, chance)(text, chance);
