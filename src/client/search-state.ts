/** What is asked on the search page, as its form and its address have it: `?q=WORDS&art=projekt&region=soest`. */
import { facetNames, type Facets } from '#search/types.ts';
import { longestQuestion } from '#site/config.ts';

export interface SearchState {
  readonly term: string;
  readonly facets: Facets;
}

const stateOf = (values: { get(name: string): unknown; getAll(name: string): readonly unknown[] }): SearchState => ({
  term: String(values.get('q') ?? '')
    .trim()
    .slice(0, longestQuestion),
  facets: Object.fromEntries(
    facetNames
      .map((name) => [name, values.getAll(name).map(String).filter(Boolean)] as const)
      .filter(([, chosen]) => chosen.length > 0),
  ),
});

const boxesOf = (form: HTMLFormElement): HTMLInputElement[] =>
  [...form.elements].filter(
    (each): each is HTMLInputElement => each instanceof HTMLInputElement && each.type === 'checkbox',
  );

export const readForm = (form: HTMLFormElement): SearchState => stateOf(new FormData(form));

/** Values are those of the boxes, or what earlier addresses said instead; others are passed over. */
export function readAddress(form: HTMLFormElement): SearchState {
  const query = new URLSearchParams(location.search);
  const known = new URLSearchParams({ q: query.get('q') ?? '' });
  for (const { name, value, dataset } of boxesOf(form)) {
    if (query.getAll(name).some((asked) => asked === value || asked === dataset['former'])) known.append(name, value);
  }
  return stateOf(known);
}

export function fillForm(form: HTMLFormElement, field: HTMLInputElement, { term, facets }: SearchState): void {
  field.value = term;
  for (const box of boxesOf(form)) {
    box.checked = facets[box.name as keyof Facets]?.includes(box.value) ?? false;
  }
}

/** The address of a state, to be put after that of the page. */
export function addressOf({ term, facets }: SearchState): string {
  const query = new URLSearchParams();
  if (term) query.set('q', term);
  for (const name of facetNames) for (const value of facets[name] ?? []) query.append(name, value);
  return query.size > 0 ? `?${query}` : location.pathname;
}

export const without = ({ term, facets }: SearchState, name: keyof Facets, value: string): SearchState => ({
  term,
  facets: { ...facets, [name]: (facets[name] ?? []).filter((each) => each !== value) },
});

export const activeOf = ({ facets }: SearchState): ReadonlyArray<readonly [name: keyof Facets, value: string]> =>
  facetNames.flatMap((name) => (facets[name] ?? []).map((value) => [name, value] as const));

export const isEmpty = (state: SearchState): boolean => !state.term && activeOf(state).length === 0;
