/** A fact in words to take over, in three lengths. */
import { sourcesBehind } from '#catalogue/proof.ts';
import { displayValue } from '#language/de/values.ts';
import type { Fact, Subject } from '#catalogue/types.ts';
import { programmeName } from '#site/config.ts';
import { formatDate } from '#language/de/format.ts';
import { typeset } from '#language/de/typeset.ts';

export interface Quotes {
  /** A line for a headline or a table: what, value, about whom. */
  readonly short: string;
  /** One sentence that stands by itself. */
  readonly sentence: string;
  /** The sentence with all that limits it: scope, date, precision, sources, what others say, how it was derived. */
  readonly full: string;
}

/** Each text stands by itself; none hides that sources disagree or that the fact was withdrawn. */
export function quotesOf(fact: Fact): Quotes {
  const isDisputed = fact.confidence === 'widerspruch';
  const remark = fact.replacedBy ? '; zurückgezogen' : isDisputed ? '; die Quellen sind uneins' : '';
  const dispute = isDisputed ? 'Die Quellen sind uneins' : 'Nicht alle Quellen sagen dasselbe';
  const parts = [
    fact.statement,
    withdrawal(fact),
    fact.scope && `Geltung: ${fact.scope}`,
    limits(fact),
    ...(fact.sides.length > 0 ? [dispute, ...readings(fact)] : []),
    fact.confidence === 'abgeleitet' ? 'Die Angabe ist abgeleitet' : '',
    fact.derivation?.text,
    publishers(fact),
  ];
  return {
    short: typeset(`${fact.label}: ${displayValue(fact)} – ${subjectName(fact.subject)}${remark}`),
    sentence: typeset(fact.statement),
    full: typeset(parts.flatMap((part) => (part ? [asSentence(part)] : [])).join(' ')),
  };
}

/** With one stop at its end, which may stand inside quotation marks or brackets. */
const asSentence = (text: string): string => (/[.!?…][“‘)]?$/.test(text) ? text : `${text}.`);

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names that do not say by themselves what they are get a word before them. */
function subjectName({ kind, title }: Subject): string {
  if (kind === 'programm') return programmeName;
  return kind === 'region' ? `Digitale Modellregion ${title}` : title;
}

const withdrawal = ({ replacedBy }: Fact): string =>
  replacedBy ? `Diese Angabe ist zurückgezogen; an ihrer Stelle gilt: ${replacedBy.statement}` : '';

/** „Die Zahl ist gerundet; Stand: Juli 2020; gültig bis 2021“, or what of it is known. */
function limits({ value, precision = 'genau', asOf, validUntil }: Fact): string {
  const precisionPhrases = {
    genau: '',
    rund: typeof value === 'number' ? 'die Zahl ist gerundet' : 'die Angabe ist ungefähr',
    mindestens: 'das ist eine Mindestangabe',
    hoechstens: 'das ist eine Höchstangabe',
    geplant: 'so war es geplant',
  } as const;
  const known = [
    precisionPhrases[precision],
    asOf ? `Stand: ${formatDate(asOf)}` : '',
    validUntil ? `gültig bis ${formatDate(validUntil)}` : '',
  ];
  return capitalise(known.filter(Boolean).join('; '));
}

/** What each side says, and which reading is to be preferred. */
const readings = ({ sides, resolution }: Fact) => [
  ...sides.map(({ value, meaning }) => `${capitalise(value)} – ${meaning}`),
  resolution,
];

/** How many publishers are named before the rest is counted. */
const namedAtMost = 4;

function publishers(fact: Fact): string {
  const names = [...new Set(sourcesBehind(fact).map(({ publisher }) => publisher))];
  const rest = names.length - namedAtMost;
  // One name more takes no more room than the words that count it.
  const named = rest > 1 ? [...names.slice(0, namedAtMost), `und ${rest} weitere`] : names;
  // Names hold commas: „Ministerium für Wirtschaft, Innovation, …“.
  return `${names.length === 1 ? 'Quelle' : 'Quellen'}: ${named.join('; ')}`;
}
