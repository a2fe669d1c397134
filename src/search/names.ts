/** The index of names: things as readers call them, and how near what is typed comes to each. */
import { fold } from '#site/fold.ts';
import { allowedEdits, editsBetween } from './distance.ts';
import type { Kind, NamedThing, Piece } from './types.ts';
import { stemOf, tokensOf } from './words.ts';

/** A thing in the index of names. Keys are short, for the index is fetched while somebody types. */
export interface NameRow {
  /** Kind. */
  readonly k: Kind;
  /** Title. */
  readonly t: string;
  /** Address below the base path: `projekte/oecherlab/`. */
  readonly h: string;
  /** Note. */
  readonly n?: string;
  /** Other names. */
  readonly a?: readonly string[];
  /** Names that belong to it but first to something else: the towns of a region. */
  readonly w?: readonly string[];
  /** Ids of regions. */
  readonly r?: readonly string[];
  /** Ids of topics. */
  readonly p?: readonly string[];
  /** Outcome. */
  readonly o?: string;
  /** Facts that answer questions, by the number of the question; an id without its subject begins with `--`. */
  readonly f?: Readonly<Record<number, string>>;
}

interface Name {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly stems: readonly string[];
  /** All letters together, for names that are written in one word or in several. */
  readonly joined: string;
  readonly weight: number;
}

/** Of names that belong first to something else. */
const weak = 0.7;

interface Entry {
  readonly row: NameRow;
  readonly names: readonly Name[];
}

export interface NameMatch {
  readonly row: NameRow;
  /** 0 to 1; 1 is the title, letter by letter. */
  readonly score: number;
  readonly match: NamedThing['match'];
  readonly name: string;
}

/** What people mean first when things share a name. */
const order: readonly Kind[] = ['region', 'ort', 'projekt', 'thema', 'termin', 'begriff', 'organisation', 'seite'];

const aName = (text: string, weight: number): Name => {
  const tokens = tokensOf(text);
  return { text, tokens, stems: tokens.map(stemOf), joined: tokens.join(''), weight };
};

export interface Names {
  /** Every thing whose name the words can mean, the best first. */
  match(words: string, options?: { readonly isBegun?: boolean }): NameMatch[];
}

/** @param kindWords words that tell kinds of things, not things; a name is found with and without them */
export function createNames(rows: readonly NameRow[], kindWords: readonly string[] = []): Names {
  const generic = new Set(kindWords.flatMap(tokensOf));
  const entries: Entry[] = rows.map((row) => ({
    row,
    names: [
      aName(row.t, 1),
      ...(row.a ?? []).map((name) => aName(name, 0.97)),
      ...(row.w ?? []).map((name) => aName(name, weak)),
    ],
  }));
  return {
    match(words, { isBegun = false } = {}) {
      const typed = tokensOf(words);
      if (typed.length === 0) return [];
      const joined = typed.join('');
      const stems = typed.map(stemOf);
      const matches = entries.flatMap(({ row, names }) => {
        let best: Rated | undefined;
        for (const name of names) {
          const { score, match, isWritten } = nearness(typed, stems, joined, name, isBegun, generic);
          const weighted = score * name.weight;
          if (weighted > (best?.score ?? 0)) {
            best = {
              row,
              score: weighted,
              match,
              name: name.text,
              isWritten: isWritten && name.weight > weak && name.tokens.length <= longestName,
            };
          }
        }
        return best ?? [];
      });
      return telling(matches, joined, entries)
        .map(({ isWritten: _, ...match }) => match)
        .sort(
          (a, b) =>
            b.score - a.score || order.indexOf(a.row.k) - order.indexOf(b.row.k) || a.row.t.length - b.row.t.length,
        );
    },
  };
}

/** Words that stand in the names of so few things mean these. */
const few = 2;
export const telltale = 0.9;
/** A name of more words is a description. */
const longestName = 5;

/** Words as they are written, in hardly any other name: „MobiHell“ is enough for „MobiHell und Abrufbus Helmo“. */
function telling(matches: readonly Rated[], joined: string, all: readonly Entry[]): readonly Rated[] {
  const written = matches.filter(({ isWritten }) => isWritten);
  if (joined.length < 4 || written.length === 0 || written.length > few) return matches;
  // „Plattform“ stands alone in one name and inside of others: a word of the language, no name.
  const holders = all.filter(({ names }) => names.some((name) => name.joined.includes(joined)));
  if (holders.length > few) return matches;
  return matches.map((match) => (match.isWritten ? { ...match, score: Math.max(match.score, telltale) } : match));
}

interface Nearness extends Pick<NameMatch, 'score' | 'match'> {
  /** Whether every word is one of the name, inflection aside. */
  readonly isWritten: boolean;
}

interface Rated extends NameMatch, Nearness {}

const none: Nearness = { score: 0, match: 'near', isWritten: false };

/** How one word that was typed stands to a word of a name, from 0 to 1. */
function wordNearness(typed: string, stem: string, token: string, tokenStem: string, isLast: boolean): number {
  if (typed === token) return 1;
  if (stem === tokenStem) return stem.length > 4 ? 0.97 : 0.85;
  if (typed.length >= 2 && token.startsWith(typed)) return isLast ? 0.9 : typed.length >= 4 ? 0.8 : 0;
  if (stem.length >= 5 && token.startsWith(stem)) return 0.75;
  const max = allowedEdits(typed.length);
  if (max > 0) {
    const edits = editsBetween(typed, token, max);
    // Short words have many neighbours; the first letter is seldom wrong.
    if (edits <= max && (typed[0] === token[0] || typed.length >= 7)) return 0.86 - 0.06 * edits;
    if (isLast && typed.length >= 5) {
      const begun = editsBetween(typed, token, 1, true);
      if (begun <= 1 && typed[0] === token[0]) return 0.7;
    }
  }
  // The name is the beginning or the end of what was typed: „Gesundheitswesen“, „Nahverkehr“.
  if (token.length >= 6 && (typed.startsWith(token) || typed.endsWith(token))) return 0.6;
  // The tail of a compound: „Stadtarchiv“ for „Archiv“.
  if (typed.length >= 5 && token.endsWith(typed)) return 0.55;
  if (stem.length >= 5 && token.includes(stem)) return 0.45;
  return 0;
}

/** From here on a whole word is meant, and not its beginning or a part of it. */
const nearWhole = 0.76;

/** How near a name comes: all words typed are in it, and little else is. */
function nearness(
  typed: readonly string[],
  stems: readonly string[],
  joined: string,
  name: Name,
  isBegun: boolean,
  generic: ReadonlySet<string>,
): Nearness {
  if (joined === name.joined) return { score: 1, match: 'exact', isWritten: true };
  const oneWord = joined.length >= 6 && editsBetween(joined, name.joined, allowedEdits(joined.length));
  let sum = 0;
  let skipped = 0;
  let isInOrder = true;
  let last = -1;
  /** Letters of each word of the name that are meant by one that was typed. */
  const used = new Map<number, number>();
  for (const [index, word] of typed.entries()) {
    let best = 0;
    let place = -1;
    const isLast = isBegun && index === typed.length - 1;
    for (const [at, token] of name.tokens.entries()) {
      if (used.has(at)) continue;
      const score = wordNearness(word, stems[index]!, token, name.stems[at]!, isLast);
      if (score > best) [best, place] = [score, at];
    }
    if (place < 0) {
      if (generic.has(word)) {
        skipped++;
        continue;
      }
      sum = 0;
      break;
    }
    isInOrder &&= place > last;
    last = place;
    const token = name.tokens[place]!;
    used.set(place, best < nearWhole ? Math.min(word.length, token.length) : token.length);
    sum += best;
  }
  let result = none;
  if (sum > 0 && used.size > 0) {
    const mean = sum / (typed.length - skipped) - 0.02 * skipped;
    const covered = name.tokens.reduce((letters, _, at) => letters + (used.get(at) ?? 0), 0);
    const telling = name.tokens.reduce(
      (letters, token, at) => letters + (used.has(at) || !generic.has(token) ? token.length : 1),
      0,
    );
    const coverage = covered / Math.max(1, telling);
    const begins = used.has(0) ? 0.05 : 0;
    const score = mean * (0.55 + 0.38 * coverage + begins) * (isInOrder ? 1 : 0.95);
    const match = mean >= 0.97 && coverage > 0.99 ? 'exact' : mean >= 0.87 ? 'begun' : 'near';
    result = { score: Math.min(score, 0.99), match, isWritten: mean + 0.02 * skipped >= 0.97 };
  }
  if (oneWord !== false && oneWord <= allowedEdits(joined.length)) {
    const score = 0.93 - 0.05 * oneWord;
    if (score > result.score) result = { score, match: 'near', isWritten: false };
  }
  return result;
}

/** A title with what was typed marked. */
export function markTitle(title: string, typed: string): Piece[] {
  const words = tokensOf(typed);
  return title
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .flatMap((piece): Piece[] => {
      const folded = fold(piece);
      const word = words.find((each) => each.length > 1 && folded.startsWith(each));
      if (word === undefined) return [{ text: piece, isMark: false }];
      // As many letters of the title as were typed; a letter may fold to fewer („ae“, „ß“).
      let length = 0;
      while (length < piece.length && fold(piece.slice(0, length)).length < word.length) length++;
      const rest = piece.slice(length);
      return [{ text: piece.slice(0, length), isMark: true }, ...(rest ? [{ text: rest, isMark: false }] : [])];
    });
}
