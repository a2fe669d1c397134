/** What an address asks of a list, and the address of what a reader chooses; without the page, tested in Node. */
import { isInCalendar } from '#site/dates.ts';
import { fold } from '#site/fold.ts';

/** What a reader has chosen. */
export interface Choice {
  readonly facets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: readonly string[];
  readonly moment?: string | undefined;
}

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

/** Whether something held at some time within the moment. Text compares well: `~` stands after all that a year can hold. */
export const holdsAt = (
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  moment: string,
): boolean => from !== undefined && from <= `${moment}~` && (until === undefined || `${until}~` >= moment);

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

/** The query with new values for these names; what others say in the address (`sort`, answers of another form) stays. */
export function withValues(
  query: URLSearchParams,
  names: Iterable<string>,
  values: Iterable<readonly [string, string]>,
): URLSearchParams {
  const all = new URLSearchParams();
  for (const [name, value] of values) if (value) all.append(name, value);
  const own = new Set(names);
  for (const [name, value] of query) if (!own.has(name)) all.append(name, value);
  return all;
}
