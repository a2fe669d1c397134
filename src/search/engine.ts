/** The search as the browser runs it. Nothing is fetched before somebody wants to search. */
import type { IndexMap } from './chunks.ts';
import { factIdOf, loadCard } from './card.ts';
import { loadFullText, type FullText, type Ranked } from './fulltext.ts';
import { createSplitter } from './compounds.ts';
import { fold } from '#site/fold.ts';
import { groupOf, type LoadedGroup } from './groups.ts';
import { createNames, markTitle, type NameMatch, type NameRow, type Names } from './names.ts';
import { createUnderstanding, type Understand, type Understanding } from './query.ts';
import type { SearchNames } from './settings.ts';
import { nearestWord, type KnownWord } from './spelling.ts';
import type { Answer, Card, FacetCounts, Facets, Group, NamedThing, Search, Thing } from './types.ts';

export interface SearchOptions {
  /** The base path of the site, with a slash at its end. */
  readonly base: string;
}

const pageSize = 10;
const maxSuggestions = 5;

interface Known {
  readonly settings: SearchNames;
  readonly names: Names;
  readonly understand: Understand;
}

/** Runs once; after a failure the next call tries again. */
function once<Value>(run: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined;
  return () => {
    running ??= run().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}

async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return (await response.json()) as Value;
}

const thingOf = ({ k, t, h, n, r = [], p = [], o }: NameRow, base: string): Thing => ({
  kind: k,
  title: t,
  href: base + h,
  ...(n && { note: n }),
  regions: r,
  topics: p,
  ...(o && { outcome: o }),
});

const namedThing = ({ row, match, name }: NameMatch, typed: string, base: string): NamedThing => ({
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

export function createSearch({ base }: SearchOptions): Search {
  const loadNames = once(async (): Promise<Known> => {
    const settings = await fetchJson<SearchNames>(`${base}suche/namen.json`);
    const names = createNames(settings.things, settings.kindWords);
    return { settings, names, understand: createUnderstanding(settings, names) };
  });
  const loadMap = once(() => fetchJson<IndexMap>(`${base}suche/index.json`));
  const loadWords = once(() => fetchJson<readonly KnownWord[]>(`${base}suche/woerter.json`));
  const loadText = once(async (): Promise<FullText> => loadFullText(base, await loadMap()));

  const loadGroups = (results: readonly Ranked[], { terms }: Understanding): Promise<LoadedGroup[]> =>
    Promise.all(results.map(async ({ load }) => groupOf(await load(), terms, base)));

  /** The fact that is asked for; none where subject or question is in doubt. */
  async function cardFor(
    understood: Understanding,
    { settings }: Known,
    groups: readonly LoadedGroup[],
  ): Promise<Card | undefined> {
    const { subject, question, words, asked } = understood;
    const asks = question === undefined ? undefined : settings.questions[question];
    const about = subject && { row: subject.row, thing: thingOf(subject.row, base) };
    const short = question === undefined ? undefined : subject?.row.f?.[question];
    if (asks && subject && short !== undefined && about) {
      return loadCard(factIdOf(subject.row, short), asks.label, about, { base, questions: settings.questions });
    }
    // A fact of the subject whose heading says all that was asked.
    const own = subject && groups.find(({ href }) => href === base + subject.row.h);
    const isAbout = subject && tokensLeft(words, subject).length > 0;
    if (own && isAbout && own.headed.length > 0 && about) {
      const id = own.headed[0]!.href.split('/').at(-2)!;
      return loadCard(id, asks?.label, about, { base, questions: settings.questions });
    }
    if (asks?.programme !== undefined && !subject && asked.length === words.length) {
      return loadCard(asks.programme, asks.label, undefined, { base, questions: settings.questions });
    }
    return undefined;
  }

  async function answer(
    query: string,
    facets: Facets,
    known: Known,
    text: FullText,
  ): Promise<Answer & { readonly isPoor: boolean; readonly missing: readonly string[] }> {
    const understood = known.understand(query);
    const { terms, phrasings, words, subject } = understood;
    const isOpen = words.length === 0;
    const { results, counts } = await text.search(isOpen ? [] : phrasings, facets);
    let groups = await loadGroups(results.slice(0, pageSize), understood);
    const missing = words.filter((_, index) => groups.length === 0 || !groups.some((group) => group.terms.has(index)));
    const isPoor = !isOpen && missing.length > 0 && !subject;
    groups = reorder(groups, terms.length);
    const hasFacets = Object.values(facets).some((values) => values.length > 0);
    const card = hasFacets || isOpen ? undefined : await cardFor(understood, known, groups).catch(() => undefined);
    // Who asks for more than a name wants the page that says it all, if there is one.
    const isLoose = understood.isPartial || (understood.isAsked && !card);
    const isSaid = isLoose && groups.some((group) => group.terms.size >= terms.length);
    const things = isSaid ? [] : understood.things.filter(({ row }) => answersTo(row, facets));
    let shown = pageSize;
    const onlyFacts = facets.art?.length === 1 && facets.art[0] === 'fakt';
    const visible = (all: readonly LoadedGroup[]): Group[] =>
      all.filter((group) => (onlyFacts && !isOpen ? group.factCount > 0 : true)).map(withoutInner);
    return {
      query,
      card,
      things: things.map((match) => namedThing(match, words.join(' '), base)),
      groups: visible(groups),
      total: results.length,
      more: async () => {
        const next = results.slice(shown, shown + pageSize);
        shown += pageSize;
        return visible(await loadGroups(next, understood));
      },
      counts: {
        art: counts['art'] ?? {},
        region: counts['region'] ?? {},
        thema: counts['thema'] ?? {},
        ausgang: counts['ausgang'] ?? {},
      } satisfies FacetCounts,
      didYouMean: undefined,
      isCorrected: false,
      expanded: understood.expanded,
      isPoor,
      missing,
    };
  }

  return {
    warm() {
      void loadNames().catch(() => undefined);
      void loadText().catch(() => undefined);
    },
    async suggest(typed) {
      const { names } = await loadNames();
      const matches = names.match(typed, { isBegun: true });
      const best = matches[0]?.score ?? 0;
      return matches
        .filter(({ score }) => score >= Math.max(0.5, best - 0.35))
        .slice(0, maxSuggestions)
        .map((match) => namedThing(match, typed, base));
    },
    async search(query, facets = {}) {
      const [known, text] = await Promise.all([loadNames(), loadText()]);
      const first = await answer(query, facets, known, text);
      if (!first.isPoor) return publish(first);
      const words = await loadWords().catch(() => []);
      const splitter = createSplitter(
        new Map(words.map(([word, count]) => [fold(word), count])),
        new Set(words.filter(([word]) => /^\p{Lu}/u.test(word)).map(([word]) => fold(word))),
      );
      const nearest = new Map(
        first.missing.flatMap((word) => {
          const near = nearestWord(word, words);
          if (near !== undefined) return [[word, near] as const];
          // „Sozialleistungsantrag“ stands nowhere, its parts do.
          const parts = splitter.partsOf(word);
          return parts.length > 0 ? [[word, parts.join(' ')] as const] : [];
        }),
      );
      if (nearest.size === 0) return publish(first);
      const meant = query.replace(/[\p{L}\p{N}]+(?:[-_.'’&/][\p{L}\p{N}]+)*/gu, (word) => nearest.get(word) ?? word);
      const second = await answer(meant, facets, known, text);
      return { ...publish(second), query, didYouMean: meant, isCorrected: true };
    },
  };
}

const publish = ({
  isPoor: _,
  missing: __,
  ...rest
}: Answer & { isPoor: boolean; missing: readonly string[] }): Answer => rest;

const withoutInner = ({ terms: _, headed: __, ...group }: LoadedGroup): Group => group;

/** Groups that hold all words before those that hold some; else as they came. */
const reorder = (groups: readonly LoadedGroup[], count: number): LoadedGroup[] =>
  groups
    .map((group, index) => ({ group, index }))
    .sort(
      (a, b) =>
        Math.min(b.group.terms.size, count) - Math.min(a.group.terms.size, count) ||
        Number(a.group.kind === 'quelle') - Number(b.group.kind === 'quelle') ||
        a.index - b.index,
    )
    .map(({ group }) => group);

/** Words of the query that the subject's name does not hold. */
function tokensLeft(words: readonly string[], { name }: NameMatch): string[] {
  const own = name.toLowerCase();
  return words.filter((word) => !own.includes(word.toLowerCase().slice(0, Math.max(3, word.length - 2))));
}
