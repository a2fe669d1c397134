/**
 * The one rule for lists that grow. Few entries stand where they are read. Of many the page says how many there are where, or
 * shows the first of them, and all stand on pages of their own: numbered, so that an address stays while the list grows, and
 * cut at letters where letters allow it.
 */
import { byLetter } from './letters.ts';

/** Entries of a list that has a page: as many as 40,000 bytes hold, compressed, with what stands around them. */
export const mostOnPage = {
  facts: 600,
  keyFacts: 100,
  sources: 600,
  projects: 90,
  events: 300,
  organisations: 450,
  places: 450,
  news: 250,
  contradictions: 80,
  terms: 120,
  transfers: 60,
  /** Lines of a link and a few words. */
  links: 400,
} as const;
export type ListKind = keyof typeof mostOnPage;

/** Entries of a list inside of a page: with more than `upTo` the first `first` stand there. */
export const withinPage = {
  /** Bars and rows of projects, each with a drawing. */
  projects: { upTo: 30, first: 12 },
  facts: { upTo: 60, first: 24 },
  events: { upTo: 30, first: 10 },
  organisations: { upTo: 40, first: 12 },
  sources: { upTo: 40, first: 10 },
  links: { upTo: 40, first: 12 },
  /** Links with proofs. */
  proven: { upTo: 20, first: 6 },
  /** Projects as lines in time. */
  lines: { upTo: 40, first: 20 },
  /** Choices of a filter. */
  choices: { upTo: 80, first: 40 },
  /** Squares in one row of a list. */
  squares: { upTo: 26, first: 13 },
  /** Bars and lines of a chart: more are taller than a picture may be, and than anybody compares. */
  bars: { upTo: 60, first: 40 },
  runs: { upTo: 80, first: 40 },
  /** Lines at a glance. */
  glance: { upTo: 80, first: 60 },
  /** Strokes on an axis of time. */
  marks: { upTo: 90, first: 60 },
  /** Rows of the table behind a chart; its data file has all. */
  rows: { upTo: 100, first: 40 },
  /** Squares of all projects, as large as a page. */
  field: { upTo: 90, first: 60 },
} as const;

export type InnerKind = keyof typeof withinPage;

export const isLong = (count: number, kind: ListKind): boolean => count > mostOnPage[kind];

export interface Shortened<Thing> {
  readonly shown: readonly Thing[];
  /** How many are left out. */
  readonly more: number;
}

/** What of a list stands inside of a page. */
export function shortened<Thing>(things: readonly Thing[], kind: InnerKind): Shortened<Thing> {
  const { upTo, first } = withinPage[kind];
  const shown = things.length > upTo ? things.slice(0, first) : things;
  return { shown, more: things.length - shown.length };
}

/** Of many things in an order so many, evenly chosen, that the shape of a small drawing stays. */
export function evenly<Thing>(things: readonly Thing[], kind: InnerKind): readonly Thing[] {
  const { upTo, first } = withinPage[kind];
  if (things.length <= upTo) return things;
  return Array.from({ length: first }, (_, index) => things[Math.floor((index * things.length) / first)]!);
}

export interface ListGroup<Thing> {
  /** Begins the addresses of its pages; empty where the list has one group. */
  readonly id: string;
  readonly title: string;
  readonly things: readonly Thing[];
}

/** What one page of a long list holds. */
export interface ListPiece<Thing> {
  /** Its name in the address: `projekt`, `projekt-2`; `1`, `2` where the list has one group. */
  readonly id: string;
  /** Among the pages of its group, from 1. */
  readonly number: number;
  readonly of: number;
  /** Its letters, the first and the last; none where the group is not cut at letters. */
  readonly letters: readonly [first: string, last: string] | undefined;
  readonly things: readonly Thing[];
}

const inChunks = <Thing>(things: readonly Thing[], most: number): Thing[][] =>
  Array.from({ length: Math.ceil(things.length / most) }, (_, index) => things.slice(index * most, (index + 1) * most));

/**
 * The pages of a group, none longer than `most`. What has no place beside the letters before it begins a page.
 *
 * @param nameOf by whose letters it is cut; the things are in its order. Without it pages are full.
 */
export function piecesOf<Thing>(
  { id, things }: ListGroup<Thing>,
  most: number,
  nameOf?: (thing: Thing) => string,
): Array<ListPiece<Thing>> {
  const pages: Array<{ letters: string[]; things: Thing[] }> = [];
  const groups = nameOf && things.length > most ? byLetter(things, nameOf) : [{ letter: '', things }];
  for (const { letter, things: of } of groups) {
    for (const chunk of inChunks(of, most)) {
      const last = pages.at(-1);
      if (last && last.things.length + chunk.length <= most) {
        last.letters.push(letter);
        last.things.push(...chunk);
      } else pages.push({ letters: [letter], things: chunk });
    }
  }
  return pages.map(({ letters, things: of }, index) => {
    const [first, last] = [letters[0], letters.at(-1)];
    return {
      id: id === '' ? String(index + 1) : index === 0 ? id : `${id}-${index + 1}`,
      number: index + 1,
      of: pages.length,
      letters: first && last ? [first, last] : undefined,
      things: of,
    };
  });
}
