/** What a filtered list decides, without the page: tested in Node. */

/** Lower case without accents; ß and umlauts as people type them without a German keyboard find the same. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
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

/** Whether an item passes: any value within a facet, all facets together, all words. */
export function matches(
  item: { facets: ReadonlySet<string>; words: string },
  chosen: ReadonlyMap<string, ReadonlySet<string>>,
  words: string,
  except?: string,
): boolean {
  for (const [name, values] of chosen) {
    if (name !== except && ![...values].some((value) => item.facets.has(`${name}:${value}`))) return false;
  }
  return fold(words)
    .split(/\s+/)
    .every((word) => item.words.includes(word));
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
