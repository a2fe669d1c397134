/** The fact that answers a question, from its record under `/fakten/ID.json`. */
import type { NameRow } from './names.ts';
import type { Question } from './settings.ts';
import type { Card, Thing } from './types.ts';

/** What is read of a fact's record. */
interface FactRecord {
  readonly id: string;
  readonly url: string;
  readonly label: string;
  readonly statement: string;
  readonly confidence: string;
  readonly sources: ReadonlyArray<{
    readonly url: string;
    readonly publisher: string;
    readonly title: string;
    readonly published?: string;
    readonly locator?: string;
  }>;
  readonly sides: ReadonlyArray<{ readonly value: string; readonly meaning: string; readonly preferred: boolean }>;
  readonly display: { readonly value: string; readonly asOf?: string };
}

/** Other questions that a card answers as well. */
const maxRelated = 4;

/** The whole id of a fact in the index of names. */
export const factIdOf = (row: NameRow | undefined, short: string): string =>
  short.startsWith('--') ? `${row?.h.split('/').at(-2) ?? ''}${short}` : short;

const localPath = (url: string): string => new URL(url).pathname;

export interface CardSettings {
  readonly base: string;
  readonly questions: readonly Question[];
}

async function fetchFact(id: string, base: string): Promise<FactRecord> {
  const response = await fetch(`${base}fakten/${id}.json`);
  if (!response.ok) throw new Error(`${response.status}: ${id}`);
  return (await response.json()) as FactRecord;
}

/**
 * @param id of the fact
 * @param question in words; the fact's label where no question was recognised
 */
export async function loadCard(
  id: string,
  question: string | undefined,
  subject: { readonly row: NameRow; readonly thing: Thing } | undefined,
  { base, questions }: CardSettings,
): Promise<Card> {
  const others = Object.entries(subject?.row.f ?? {})
    .map(([index, short]) => ({ label: questions[Number(index)]?.label ?? '', id: factIdOf(subject?.row, short) }))
    .filter((other, index, all) => other.id !== id && all.findIndex((each) => each.id === other.id) === index)
    .slice(0, maxRelated);
  const [fact, ...related] = await Promise.all(
    [id, ...others.map((other) => other.id)].map((each) => fetchFact(each, base)),
  );
  if (!fact) throw new Error(id);
  return {
    subject: subject?.thing,
    question: question ?? fact.label,
    label: fact.label,
    href: localPath(fact.url),
    value: fact.display.value,
    statement: fact.statement,
    status: fact.confidence,
    asOf: fact.display.asOf ?? '',
    sources: fact.sources.map(({ url, publisher, title, published, locator }) => ({
      publisher,
      title,
      href: localPath(url),
      ...(published !== undefined && { published }),
      ...(locator !== undefined && { locator }),
    })),
    sides: fact.sides.map(({ value, meaning, preferred }) => ({ value, meaning, isPreferred: preferred })),
    related: related.map((other, index) => ({
      label: others[index]!.label,
      value: other.display.value,
      href: localPath(other.url),
      status: other.confidence,
    })),
  };
}
