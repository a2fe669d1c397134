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
  /** Each phrasing after the first counts less. */
  search(phrasings: readonly string[], facets: Facets): Promise<{ results: Ranked[]; counts: Counts }>;
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

/** @param base the base path, with a slash at its end */
export async function loadFullText(base: string, map: IndexMap): Promise<FullText> {
  const bundle = `${base}pagefind/`;
  const tag = map.meta.replace(/^pagefind\.|\.pf_meta$/g, '');
  // Pagefind asks for one file after the other; known beforehand, they come together.
  for (const name of [`pagefind-entry.json?ts=${tag}`, map.meta, 'wasm.de.pagefind']) fetchEarly(bundle + name);
  const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  const engine = createInstance({ basePath: bundle, baseUrl: base, noWorker: true, metaCacheTag: tag, ranking });
  await engine.init();
  const filters = engine.filters();

  async function loadFamilies(phrase: string): Promise<void> {
    const chunks = phrase.split(/\s+/).flatMap((word) => chunksOf(plain(word), map).slice(0, maxChunks));
    const first = [...new Set(chunks.map(([from]) => from))];
    if (first.length > 0) await engine.preload(first.join(' '));
  }

  return {
    async search(phrasings, facets) {
      const chosen = Object.entries(facets).filter(([, values]) => values.length > 0);
      const options = { filters: Object.fromEntries(chosen.map(([name, any]) => [name, { any }])) };
      const cut = phrasings[0] === undefined ? undefined : cutPhrase(phrasings[0]);
      const asked = cut === undefined ? phrasings : [...phrasings, cut];
      await Promise.all([filters, ...asked.map(loadFamilies)]);
      const answers = await Promise.all(
        (asked.length === 0 ? [null] : asked).map((phrase) => engine.search(phrase, options)),
      );
      const best = new Map<string, Ranked>();
      for (const [index, { results }] of answers.entries()) {
        for (const { id, score, data } of results) {
          const weighted = score * (index === 0 ? 1 : 0.85);
          if (weighted > (best.get(id)?.score ?? -1)) best.set(id, { id, score: weighted, load: data });
        }
      }
      const results = [...best.values()].sort((a, b) => b.score - a.score);
      return { results, counts: answers[0]!.filters };
    },
  };
}
