/** The full text, by Pagefind: one engine, all words of a family, several phrasings of one query. */
import { chunksOf, type IndexMap } from './chunks.ts';
import type { Fragment } from './groups.ts';
import type { Facets } from './types.ts';

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Found {
  readonly results: readonly Result[];
  readonly filters: Counts;
}

interface Instance {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  preload(term: string): Promise<void>;
  search(term: string | null, options: { filters: Record<string, { any: readonly string[] }> }): Promise<Found>;
}

interface Pagefind {
  createInstance(options: Readonly<Record<string, unknown>>): Instance;
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
  load(): Promise<Fragment>;
}

export interface FullText {
  /**
   * Each phrasing after the first counts less.
   *
   * @returns what was found, and what tells how many each value of a facet would leave, the other facets kept
   */
  search(phrasings: readonly string[], facets: Facets): Promise<{ results: Ranked[]; counts(): Promise<Counts> }>;
}

/** How the parts of a record weigh; titles tell most, parts of compounds least. */
const ranking = {
  termSimilarity: 1,
  pageLength: 0.35,
  termSaturation: 1.2,
  termFrequency: 0.9,
  metaWeights: { title: 5, namen: 3, quelle: 0.3, teile: 0.4 },
};

/** More pieces of the index are not worth their bytes for one word. */
const maxChunks = 40;

const fetchEarly = (href: string): void => {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
};

const delay = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A word as Pagefind compares it: lower case, without marks above letters. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The beginning of an ending that the index cuts off: „Erfahru“ is no beginning of „erfahr“, where „Erfahrung“ stands. */
const halfEnding = /(?:un?|hei?|kei?|lic?|isc?)$/;

/** The phrase with its last word cut before such an ending; none where it has none. */
function cutPhrase(phrase: string): string | undefined {
  const last = /\p{L}{6,}$/u.exec(phrase)?.[0];
  const cut = last?.replace(halfEnding, '');
  return last === undefined || cut === last ? undefined : phrase.slice(0, -last.length) + cut;
}

/** Where an index lies. */
export interface IndexPlace {
  /** The base path of the site, with a slash at its end: what is found lies below it. */
  readonly base: string;
  /** The folder of the edition that is searched, whose index it is. */
  readonly files: string;
  /** BCP 47. */
  readonly language: string;
}

const bundleOf = ({ files }: Pick<IndexPlace, 'files'>): string => `${files}pagefind/`;

/** Chunks that hold the words, and those that begin with them. */
const familyOf = (phrase: string, map: IndexMap) =>
  phrase.split(/\s+/).flatMap((word) => chunksOf(plain(word), map).slice(0, maxChunks));

/** Letters that an ending may have: the index holds words without theirs. */
const longestEnding = 4;

/** Chunks that may hold the words without their endings. */
const stemsOf = (phrase: string, { chunks }: IndexMap) =>
  phrase
    .split(/\s+/)
    .flatMap((word) =>
      Array.from({ length: longestEnding }, (_, letters) => plain(word).slice(0, -letters - 1)).flatMap((stem) =>
        chunks.filter(([from, to]) => from <= stem && stem <= to),
      ),
    );

/** Fetches what the phrases need of the index while the engine is still on its way. */
export function fetchFamilies(phrases: readonly string[], place: IndexPlace, map: IndexMap): void {
  const needed = phrases.flatMap((phrase) => [...familyOf(phrase, map), ...stemsOf(phrase, map)]);
  const files = new Set(needed.map(([, , hash]) => hash));
  for (const hash of files) fetchEarly(`${bundleOf(place)}index/${hash}.pf_index`);
}

const largest = (all: readonly Counts[]): Counts => {
  const most: Record<string, Record<string, number>> = {};
  for (const [name, values] of all.flatMap((counts) => Object.entries(counts))) {
    const own = (most[name] ??= {});
    for (const [value, count] of Object.entries(values)) own[value] = Math.max(own[value] ?? 0, count);
  }
  return most;
};

/**
 * @param waiting what is known of the index, on its way
 * @throws Error if the engine or the index cannot be fetched
 */
export async function loadFullText(place: IndexPlace, waiting: Promise<IndexMap>): Promise<FullText> {
  const { base, language } = place;
  const bundle = bundleOf(place);
  // Pagefind asks for one file after the other; known beforehand, they come together.
  fetchEarly(`${bundle}wasm.${language}.pagefind`);
  const script = import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>;
  script.catch(() => undefined);
  const map = await waiting;
  const tag = map.meta.replace(/^pagefind\.|\.pf_meta$/g, '');
  for (const name of [`pagefind-entry.json?ts=${tag}`, map.meta]) fetchEarly(bundle + name);
  const { createInstance } = await script;
  const engine = createInstance({ basePath: bundle, baseUrl: base, noWorker: true, metaCacheTag: tag, ranking });
  await engine.init();
  // Its parts come after that; Pagefind looks for them every 50 ms. Asked in turn, it is met within ten.
  await Promise.any([0, 10, 20, 30, 40].map((ms) => delay(ms).then(() => engine.preload(''))));

  async function loadFamilies(phrase: string): Promise<void> {
    const first = [...new Set(familyOf(phrase, map).map(([from]) => from))];
    if (first.length > 0) await engine.preload(first.join(' '));
  }

  return {
    async search(phrasings, facets) {
      const chosen = Object.entries(facets).filter(([, values]) => values.length > 0);
      const find = (filters: typeof chosen) =>
        Promise.all(
          (asked.length === 0 ? [null] : asked).map((phrase) =>
            engine.search(phrase, { filters: Object.fromEntries(filters.map(([name, any]) => [name, { any }])) }),
          ),
        );
      const cut = phrasings[0] === undefined ? undefined : cutPhrase(phrasings[0]);
      const asked = cut === undefined ? phrasings : [...phrasings, cut];
      await Promise.all(asked.map(loadFamilies));
      const answers = await find(chosen);
      const best = new Map<string, Ranked>();
      for (const [index, { results }] of answers.entries()) {
        for (const { id, score, data } of results) {
          const weighted = score * (index === 0 ? 1 : 0.85);
          if (weighted > (best.get(id)?.score ?? -1)) best.set(id, { id, score: weighted, load: data });
        }
      }
      const results = [...best.values()].sort((a, b) => b.score - a.score);
      const counts = async (): Promise<Counts> => {
        // What each record answers to; an answer does without.
        await engine.filters();
        const countsOf = async (filters: typeof chosen) => largest((await find(filters)).map((found) => found.filters));
        const all = { ...(await countsOf(chosen)) };
        // Any of one facet: what its other values would add counts as well.
        for (const [name] of chosen) {
          all[name] = (await countsOf(chosen.filter(([other]) => other !== name)))[name] ?? {};
        }
        return all;
      };
      return { results, counts };
    },
  };
}
