/** What a filtered list decides, without the page: tested in Node. */
import { isInCalendar } from '#site/dates.ts';
import { fold } from '#site/fold.ts';

/**
 * Facets chosen in an address: `region` → `{ soest }`. A name may stand several times or hold a list with commas.
 * What is not among the `known` facets (`region:soest`) is passed over.
 */
export function chosenFacets(
  query: URLSearchParams,
  names: readonly string[],
  known?: ReadonlySet<string>,
): Map<string, Set<string>> {
  const chosen = new Map<string, Set<string>>();
  for (const name of names) {
    const values = query
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter((value) => value && (known?.has(`${name}:${value}`) ?? true));
    if (values.length > 0) chosen.set(name, new Set(values));
  }
  return chosen;
}

/** The query in today's words; `former` tells what an earlier value is called now: `status:geplant` → `nur-geplant`. */
export function inTodaysWords(query: URLSearchParams, former: ReadonlyMap<string, string>): URLSearchParams {
  const today = new URLSearchParams();
  for (const [name, value] of query) {
    const values = value.split(',').map((each) => former.get(`${name}:${each}`) ?? each);
    today.append(name, values.join(','));
  }
  return today;
}

/** The words of a search, ready to be looked for. */
export const wordsOf = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean);

/** What a text names as a moment to look at: a year, a month or a day; undefined when it names none. */
export const momentOf = (text: string): string | undefined =>
  /^\d{4}(-\d\d){0,2}$/.test(text) && isInCalendar(text) ? text : undefined;

export interface Filterable {
  readonly facets: ReadonlySet<string>;
  /** Folded text. */
  readonly words: string;
  /** From when and until when it holds, each a year, month or day. Without `from` nobody knows. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** What a reader has chosen. */
export interface Choice {
  readonly facets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: readonly string[];
  readonly moment?: string | undefined;
}

/** Whether an item held at some time within the moment. Text compares well: `~` stands after all that a year can hold. */
export const holdsAt = ({ from, until }: Pick<Filterable, 'from' | 'until'>, moment: string): boolean =>
  from !== undefined && from <= `${moment}~` && (until === undefined || `${until}~` >= moment);

/**
 * Whether an item passes: any value within a facet, all facets together, all words, and the moment.
 *
 * @param except a facet, or `q` or `stand`, that is passed over
 */
export function matches(item: Filterable, { facets, words, moment }: Choice, except?: string): boolean {
  for (const [name, values] of facets) {
    if (name !== except && ![...values].some((value) => item.facets.has(`${name}:${value}`))) return false;
  }
  if (moment !== undefined && except !== 'stand' && !holdsAt(item, moment)) return false;
  return except === 'q' || words.every((word) => item.words.includes(word));
}

/** The query with one value of a facet taken out. */
export function without(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const rest = new URLSearchParams(query);
  const kept = rest
    .getAll(name)
    .flatMap((each) => each.split(','))
    .filter((each) => each !== value);
  rest.delete(name);
  for (const each of kept) rest.append(name, each);
  return rest;
}
