/** The search as the browser runs it. Nothing is fetched before somebody wants to search. */
import { fold } from '#site/fold.ts';
import { draftAnswer, namedThing, type Draft, type Known } from './answer.ts';
import type { IndexMap } from './chunks.ts';
import { createSplitter } from './compounds.ts';
import { fetchFamilies, loadFullText, type FullText, type IndexPlace } from './fulltext.ts';
import { createNames } from './names.ts';
import { createUnderstanding } from './query.ts';
import type { SearchNames } from './settings.ts';
import { nearestWord, type KnownWord } from './spelling.ts';
import type { Answer, Facets, Search } from './types.ts';
import { wordsIn } from './words.ts';

export interface SearchOptions {
  /** The base path of the site, with a slash at its end. */
  readonly base: string;
  /** Where the edition lies below it that is searched, `''` for the main one, and its language. */
  readonly folder?: string;
  readonly language?: string;
}

const maxSuggestions = 5;
/** With fewer groups the parts of compounds are looked for as well. */
const few = 5;

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

/** The same question twice in a row is worked out once. */
function rememberLast<Value>(run: (query: string) => Value): (query: string) => Value {
  let last: readonly [string, Value] | undefined;
  return (query) => {
    if (last?.[0] !== query) last = [query, run(query)];
    return last[1];
  };
}

async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return (await response.json()) as Value;
}

/** The query with some of its words in others. */
const inOtherWords = (query: string, others: ReadonlyMap<string, string>): string =>
  wordsIn(query)
    .map((word) => others.get(word) ?? word)
    .join(' ');

/** The words without each of them in turn. */
const withoutOne = (words: readonly string[]): string[] =>
  words.map((_, left) => words.filter((__, index) => index !== left).join(' '));

/** Words as their parts: „Sozialleistungsantrag“ may stand nowhere, what it is made of does. */
function splitWords(words: readonly string[], known: readonly KnownWord[]): Map<string, string> {
  const splitter = createSplitter(
    new Map(known.map(([word, count]) => [fold(word), count])),
    new Set(known.filter(([word]) => /^\p{Lu}/u.test(word)).map(([word]) => fold(word))),
  );
  return new Map(words.map((word) => [word, splitter.partsOf(word).join(' ')] as const).filter(([, parts]) => parts));
}

export function createSearch({ base, folder = '', language = 'de' }: SearchOptions): Search {
  const place: IndexPlace = { base, files: base + folder, language };
  const loadNames = once(async (): Promise<Known> => {
    const settings = await fetchJson<SearchNames>(`${place.files}suche/namen.json`);
    const names = createNames(settings.things, settings.kindWords);
    return { base, settings, names, understand: rememberLast(createUnderstanding(settings, names)) };
  });
  const loadMap = once(() => fetchJson<IndexMap>(`${place.files}suche/index.json`));
  const loadWords = once(() => fetchJson<readonly KnownWord[]>(`${place.files}suche/woerter.json`));
  const loadText = once(async (): Promise<FullText> => loadFullText(place, loadMap()));

  /** The answer to what was probably meant; the first one where nothing is near. */
  async function better(first: Draft, facets: Facets, known: Known, text: FullText): Promise<Answer> {
    const { answer, understood, missing } = first;
    const respelled = async (meant: string): Promise<Answer> => ({
      ...(await draftAnswer(meant, facets, known, text)).answer,
      query: answer.query,
      didYouMean: meant,
    });
    const [thing] = understood.things;
    const isName = thing?.match === 'near' && !understood.isPartial && !understood.isAsked;
    if (missing.length > 0 && isName) return respelled(thing.name);
    const words = await loadWords().catch(() => []);
    const nearest = new Map(
      missing.flatMap((word) => {
        const near = nearestWord(word, words);
        return near === undefined ? [] : [[word, near] as const];
      }),
    );
    if (nearest.size > 0) return respelled(inOtherWords(answer.query, nearest));
    const parts = splitWords(understood.words, words);
    const beside = parts.size > 0 ? [inOtherWords(understood.words.join(' '), parts)] : [];
    // Nothing holds all words: what holds all but one.
    const fewer = answer.total === 0 && understood.words.length > 1 ? withoutOne(understood.words) : [];
    if (beside.length + fewer.length === 0) return answer;
    const wider = await draftAnswer(answer.query, facets, known, text, [...beside, ...fewer]);
    return { ...wider.answer, expanded: [...wider.answer.expanded, ...[...parts.values()].flatMap(wordsIn)] };
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
      const early = async () => {
        const [{ understand }, map] = await Promise.all([loadNames(), loadMap()]);
        fetchFamilies(understand(query).phrasings, place, map);
      };
      const [known, text] = await Promise.all([loadNames(), loadText(), early()]);
      const first = await draftAnswer(query, facets, known, text);
      const { answer, understood, missing } = first;
      const isKnown = understood.subject !== undefined && understood.subject.match !== 'near';
      const isRich = missing.length === 0 && answer.total >= few;
      return (isKnown && answer.total > 0) || isRich || understood.words.length === 0
        ? answer
        : better(first, facets, known, text);
    },
  };
}
