/** What a query means: things by name, a question, and the words to look for in the texts. */
import { telltale, type NameMatch, type Names } from './names.ts';
import type { SearchNames } from './settings.ts';
import { aTerm, type Term } from './terms.ts';
import { stemOf, tokensOf, wordsIn } from './words.ts';

export interface Synonym {
  /** Folded words that are typed, in their order. */
  readonly typed: ReadonlyArray<readonly string[]>;
  readonly written: readonly string[];
}

export interface Understanding {
  /** Words that say something, as typed. */
  readonly words: readonly string[];
  /** Best first. */
  readonly things: readonly NameMatch[];
  /** Whether the things are named by some of the words only. */
  readonly isPartial: boolean;
  /** Whether something is asked about them. */
  readonly isAsked: boolean;
  /** The thing that is meant without doubt, where one is named. */
  readonly subject: NameMatch | undefined;
  /** Number of the question among the settings. */
  readonly question: number | undefined;
  /** Words that are left beside those of the question. */
  readonly about: readonly string[];
  readonly terms: readonly Term[];
  /** The query in other words, best first; the first is its own. */
  readonly phrasings: readonly string[];
  readonly expanded: readonly string[];
}

/** A word as it is compared: its letters in one spelling, without hyphens. */
const oneToken = (word: string): string => tokensOf(word).join('');
const phraseOf = (text: string): string[] => wordsIn(text).map(oneToken);

interface Named {
  readonly things: readonly NameMatch[];
  /** Whether only some of the words name them. */
  readonly isPartial: boolean;
  /** Whether they are named by all words but those of the question. */
  readonly isAsked?: boolean;
}

/** Where a phrase begins in a list of words; inflection does not count. */
function placeOf(phrase: readonly string[], tokens: readonly string[]): number {
  const stems = phrase.map(stemOf);
  for (let start = 0; start + phrase.length <= tokens.length; start++) {
    if (stems.every((stem, index) => stemOf(tokens[start + index]!) === stem)) return start;
  }
  return -1;
}

/** A thing whose name is all that was typed need not be near its beginning. */
const certain = 0.86;
const likely = 0.7;
/** Letter by letter, or in another form of the same words. */
const literal = 0.96;
/** A theme may be no more than a part of what was typed. */
const near = 0.5;
const maxThings = 5;

export function createUnderstanding({ stopWords, kindWords, synonyms, questions }: SearchNames, names: Names) {
  const stops = new Set(stopWords.flatMap(tokensOf));
  const phrases: Synonym[] = synonyms.map(([typed, written]) => ({ typed: typed.map(phraseOf), written }));
  const asks = questions.map(({ words }) => words.map(phraseOf).sort((a, b) => b.length - a.length));

  const kinds = new Set(kindWords.flatMap(tokensOf));
  const without = (words: readonly string[], dull: ReadonlySet<string>): string[] =>
    words.filter((word) => !tokensOf(word).every((token) => dull.has(token)));

  /** Words that say something; those that only tell a kind go when others stay. */
  const telling = (words: readonly string[]): string[] => {
    const kept = without(words, stops);
    if (kept.length === 0) return [...words];
    const special = without(kept, kinds);
    return special.length > 0 ? special : kept;
  };

  /** The question with the longest words that stand in the query, and those words. */
  function questionIn(tokens: readonly string[]): { index: number; words: readonly string[] } | undefined {
    let best: { index: number; words: readonly string[] } | undefined;
    for (const [index, groups] of asks.entries()) {
      const words = groups.find((group) => placeOf(group, tokens) >= 0);
      if (words && words.length > (best?.words.length ?? 0)) best = { index, words };
    }
    return best;
  }

  /** Things that are named inside of the words, by the longest names. */
  function namedIn(words: readonly string[]): NameMatch[] {
    for (let size = words.length - 1; size >= 1; size--) {
      const found: NameMatch[] = [];
      for (let start = 0; start + size <= words.length; start++) {
        const group = words.slice(start, start + size).join(' ');
        if (group.length < 3) continue;
        const [first, second] = names.match(group).filter(({ score }) => score >= certain);
        if (first) found.push(first);
        if (first && second && second.score >= first.score - 0.02) found.push(second);
      }
      if (found.length > 0)
        return [...new Map(found.sort((a, b) => b.score - a.score).map((each) => [each.row.h, each])).values()];
    }
    return [];
  }

  /**
   * @param words those that say something
   * @param about those beside a question
   * @param same the query in words that mean the same
   */
  function thingsIn(
    written: readonly string[],
    {
      words,
      about,
      same,
      isQuestion,
      isOfProgramme,
    }: Readonly<Record<'words' | 'about' | 'same', readonly string[]>> &
      Readonly<Record<'isQuestion' | 'isOfProgramme', boolean>>,
  ): Named {
    // „Einer für alle“ and „Landesmittel“ are names, whatever their words do elsewhere.
    const literally = names.match(written.join(' ')).filter(({ score }) => score >= literal);
    if (literally.length > 0 && (isQuestion || written.length > words.length)) {
      return { things: literally.slice(0, maxThings), isPartial: false, isAsked: isQuestion };
    }
    // „Wie viele Projekte“ asks for a number, not for the list of projects. Where there is none, a term may explain it.
    if (isOfProgramme && about.length === 0) return { things: [], isPartial: false };
    const best = (phrase: string, least: number) => {
      const found = names.match(phrase);
      const first = found[0]?.score ?? 0;
      return found.filter(({ score }) => score >= Math.max(least, first - 0.25)).slice(0, maxThings);
    };
    const whole = best(words.join(' '), likely);
    const isCertain = whole[0] !== undefined && whole[0].score >= certain;
    const alike = same.flatMap((phrase) => best(phrase, telltale + 0.01)).slice(0, maxThings);
    const isSure = isCertain && (whole[0]!.score > telltale || alike.length === 0);
    if (isSure) return { things: whole, isPartial: false };
    const rest = isQuestion ? best(about.join(' '), certain) : [];
    if (rest.length > 0) return { things: rest, isPartial: false, isAsked: true };
    if (alike.length > 0) return { things: alike, isPartial: false };
    if (whole.length > 0 && !isQuestion) return { things: whole, isPartial: false };
    const [nearest] = whole.length > 0 ? [] : names.match(words.join(' '));
    if (nearest?.row.k === 'thema' && nearest.score >= near) return { things: [nearest], isPartial: false };
    return { things: namedIn(about.length > 0 ? about : words).slice(0, 2), isPartial: true };
  }

  return function understand(query: string): Understanding {
    const written = wordsIn(query);
    const words = telling(written);
    const question = questionIn(written.map(oneToken));
    const asked = question
      ? words.filter((word) => question.words.some((asks) => stemOf(asks) === stemOf(oneToken(word))))
      : [];
    const open = words.filter((word) => !asked.includes(word));
    // „Wann begann das Programm“: what only tells a kind is no name beside a question.
    const about = question ? without(open, kinds) : open;
    const tokens = words.map(oneToken);
    const same: string[] = [];
    const expanded: string[] = [];
    const phrasings = [words.join(' ')];
    const extra = new Map<number, string[]>();
    for (const { typed, written: others } of phrases) {
      for (const phrase of typed) {
        const start = placeOf(phrase, tokens);
        if (start < 0) continue;
        for (const [index, other] of others.entries()) {
          if (placeOf(phraseOf(other), tokens) === start) continue;
          const phrasing = [...words.slice(0, start), other, ...words.slice(start + phrase.length)].join(' ');
          expanded.push(other);
          phrasings.push(phrasing);
          if (index === 0) same.push(phrasing);
          extra.set(start, [...(extra.get(start) ?? []), ...singleOf(other)]);
        }
        break;
      }
    }
    // The page of what is asked about need not hold the words of the question.
    if (question && about.length > 0 && about.length < words.length) phrasings.push(about.join(' '));
    const {
      things,
      isPartial,
      isAsked = false,
    } = thingsIn(written, {
      words,
      about,
      same,
      isQuestion: question !== undefined,
      isOfProgramme: question !== undefined && questions[question.index]?.programme !== undefined,
    });
    const [best] = things;
    return {
      words,
      things,
      isPartial,
      isAsked,
      subject: best && best.score >= certain && !isPartial ? best : undefined,
      question: question?.index,
      about,
      terms: words.map((word, index) => aTerm(word, extra.get(index))),
      phrasings: [...new Set(phrasings)].slice(0, 5),
      expanded: [...new Set(expanded)],
    };
  };
}

/** Only synonyms of one word can be marked word by word. */
const singleOf = (phrase: string): string[] =>
  wordsIn(phrase).length === 1 ? [phrase] : wordsIn(phrase).filter((word) => word.length > 3);

export type Understand = ReturnType<typeof createUnderstanding>;
