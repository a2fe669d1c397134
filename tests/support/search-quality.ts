/** The questions that readers ask, and how well answers meet them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Answer } from '#search/types.ts';

export interface AskedQuestion {
  readonly group: string;
  readonly query: string;
  /** Addresses that answer it. */
  readonly right: readonly string[];
}

export type Half = 'tuning' | 'held-out';

export const readQuestions = async (half: Half): Promise<AskedQuestion[]> =>
  parse(
    await readFile(path.resolve(import.meta.dirname, `../search/questions-${half}.yaml`), 'utf8'),
  ) as AskedQuestion[];

/** The addresses behind each entry of an answer as it is shown: a card, things, groups with the facts that stand in them. */
export const entriesOf = ({ card, things, groups }: Pick<Answer, 'card' | 'things' | 'groups'>): string[][] => [
  ...(card ? [[card.href, ...(card.subject ? [card.subject.href] : [])]] : []),
  ...things.map(({ href }) => [href]),
  ...groups.map(({ href, facts }) => [href, ...facts.slice(0, 3).map((fact) => fact.href)]),
];

export interface Score {
  readonly asked: number;
  readonly first: number;
  readonly amongThree: number;
  /** Questions whose answer is not first, with the place at which it stands; 0 for none. */
  readonly failed: ReadonlyArray<{ readonly question: AskedQuestion; readonly place: number }>;
}

/** A place on a right page is on the right page; where a place is asked for, it must be that one. */
const isRight = (address: string, right: readonly string[]): boolean =>
  right.includes(address) || right.includes(address.replace(/#.*/, ''));

/** @param answers the entries for each question, in the order of the questions */
export function scoreOf(questions: readonly AskedQuestion[], answers: ReadonlyArray<readonly string[][]>): Score {
  const places = questions.map(({ right }, index) => {
    const entries = answers[index] ?? [];
    return 1 + entries.findIndex((addresses) => addresses.some((address) => isRight(address, right)));
  });
  return {
    asked: questions.length,
    first: places.filter((place) => place === 1).length,
    amongThree: places.filter((place) => place > 0 && place <= 3).length,
    failed: questions.flatMap((question, index) => (places[index] === 1 ? [] : [{ question, place: places[index]! }])),
  };
}

export const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
