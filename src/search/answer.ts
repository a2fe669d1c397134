/** The answer to one query as it is written: things, a card, groups of the full text. */
import { factIdOf, loadCard } from './card.ts';
import type { FullText, Ranked } from './fulltext.ts';
import { groupOf, type LoadedGroup } from './groups.ts';
import { markTitle, type NameMatch, type NameRow, type Names } from './names.ts';
import type { Understand, Understanding } from './query.ts';
import type { SearchNames } from './settings.ts';
import {
  facetNames,
  type Answer,
  type Card,
  type FacetCounts,
  type Facets,
  type Group,
  type Kind,
  type NamedThing,
  type Thing,
} from './types.ts';
import { stemOf, tokensOf } from './words.ts';

/** What is loaded before a query is answered. */
export interface Known {
  /** The base path, with a slash at its end. */
  readonly base: string;
  readonly settings: SearchNames;
  readonly names: Names;
  readonly understand: Understand;
}

/** An answer, and what it leaves to wish for. */
export interface Draft {
  readonly answer: Answer;
  readonly understood: Understanding;
  /** Words of the query that none of the first groups holds. */
  readonly missing: readonly string[];
}

const pageSize = 10;

const thingOf = ({ k, t, h, n, r = [], p = [], o }: NameRow, base: string): Thing => ({
  kind: k,
  title: t,
  href: base + h,
  ...(n && { note: n }),
  regions: r,
  topics: p,
  ...(o && { outcome: o }),
});

/** A match as readers get it, with what they typed marked in its title. */
export const namedThing = ({ row, match, name }: NameMatch, typed: string, base: string): NamedThing => ({
  ...thingOf(row, base),
  pieces: markTitle(row.t, typed),
  ...(name !== row.t && { alias: name }),
  match,
});

/** Whether a thing answers to the chosen facets. */
function answersTo(
  { k, r = [], p = [], o }: NameRow,
  { art = [], region = [], thema = [], ausgang = [] }: Facets,
): boolean {
  const meets = (chosen: readonly string[], own: readonly string[]) =>
    chosen.length === 0 || chosen.some((value) => own.includes(value));
  return meets(art, [k]) && meets(region, r) && meets(thema, p) && meets(ausgang, o ? [o] : []);
}

/** Whether a kind of thing says where or about what rather than what: „Landrätin Kreis Soest“ is not the Kreis. */
const isContext = (kind: Kind): boolean => !(kind === 'projekt' || kind === 'termin');

/** The fact of a thing whose heading says all that was asked beside its name; none where nothing was. */
function headedFact(named: NameMatch, words: readonly string[], groups: readonly LoadedGroup[], base: string) {
  const own = tokensOf(named.name).map(stemOf);
  const isMore = words.some((word) => tokensOf(word).some((token) => !own.includes(stemOf(token))));
  const [fact] = (isMore && groups.find(({ href }) => href === base + named.row.h)?.headed) || [];
  return fact && /\/fakten\/([^/]+)\/$/.exec(fact.href)?.[1];
}

/** The fact that is asked for; none where subject or question is in doubt. */
async function cardFor(
  { things, isPartial, subject, question, words, about }: Understanding,
  groups: readonly LoadedGroup[],
  { base, settings: { questions } }: Known,
): Promise<Card | undefined> {
  // A card is made of the record of a fact, which is in the language that has the questions.
  if (questions.length === 0) return undefined;
  const asks = question === undefined ? undefined : questions[question];
  // One thing named among other words is the subject if it has a fact of just these words.
  const named = subject ?? (isPartial && things.length === 1 ? things[0] : undefined);
  if (!named || about.length === 0) {
    const isOfProgramme = asks?.programme !== undefined && about.length === 0;
    return isOfProgramme ? loadCard(asks.programme, asks.label, undefined, { base, questions }) : undefined;
  }
  const thing = { row: named.row, thing: thingOf(named.row, base) };
  const short = question === undefined ? undefined : subject?.row.f?.[question];
  if (asks && short !== undefined) return loadCard(factIdOf(named.row, short), asks.label, thing, { base, questions });
  const id = headedFact(named, words, groups, base);
  return id === undefined ? undefined : loadCard(id, asks?.label, thing, { base, questions });
}

/** Groups that hold all words before those that hold some, documents after pages; else as they came. */
const inOrder = (groups: readonly LoadedGroup[], count: number): LoadedGroup[] =>
  groups
    .map((group, index) => ({ group, index, terms: Math.min(group.terms.size, count) }))
    .sort((a, b) => b.terms - a.terms || Number(a.group.isBehind) - Number(b.group.isBehind) || a.index - b.index)
    .map(({ group }) => group);

const withoutInner = ({ terms: _, headed: __, isBehind: ___, ...group }: LoadedGroup): Group => group;

/**
 * @param beside other words for the same, which count less than those of the query
 * @throws Error if the index cannot be fetched
 */
export async function draftAnswer(
  query: string,
  facets: Facets,
  known: Known,
  text: FullText,
  beside: readonly string[] = [],
): Promise<Draft> {
  const { base } = known;
  const understood = known.understand(query);
  const { terms, phrasings, words } = understood;
  const isOpen = words.length === 0;
  const { results, counts } = await text.search(isOpen ? [] : [...phrasings, ...beside], facets);
  const load = (some: readonly Ranked[]) =>
    Promise.all(some.map(async (result) => groupOf(await result.load(), terms, base)));
  const groups = inOrder(await load(results.slice(0, pageSize)), terms.length);
  const hasFacets = Object.values(facets).some((values) => values.length > 0);
  const card = hasFacets || isOpen ? undefined : await cardFor(understood, groups, known).catch(() => undefined);
  // Who asks for more than a name wants the page that says it all, if there is one.
  const saying = understood.isPartial ? groups.filter((group) => group.terms.size >= terms.length) : [];
  const isSaid = ({ k, h }: NameRow) =>
    saying.length > 0 && (isContext(k) || saying.some(({ href }) => href === base + h));
  const things = understood.things.filter(({ row }) => answersTo(row, facets) && !isSaid(row));
  const onlyFacts = !isOpen && facets.art?.length === 1 && facets.art[0] === 'fakt';
  const shown = (all: readonly LoadedGroup[]): Group[] =>
    all.filter(({ facts }) => !onlyFacts || facts.length > 0).map(withoutInner);
  let next = pageSize;
  const answer: Answer = {
    query,
    card,
    things: things.map((match) => namedThing(match, words.join(' '), base)),
    groups: shown(groups),
    total: results.length,
    more: async () => {
      const from = next;
      next += pageSize;
      return shown(await load(results.slice(from, from + pageSize)));
    },
    counts: async () => {
      const found = await counts();
      return Object.fromEntries(facetNames.map((name) => [name, found[name] ?? {}])) as FacetCounts;
    },
    didYouMean: undefined,
    expanded: understood.expanded,
  };
  const missing = isOpen ? [] : words.filter((_, index) => !groups.some((group) => group.terms.has(index)));
  return { answer, understood, missing };
}
