/** „Zum Übernehmen“ on a fact's page: the fact in words, in three lengths, the longest with all that limits it. */
import { sourcesBehind } from '#catalogue/proof.ts';
import type { Fact, Subject } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';

export interface Quotes {
  /** A line for a headline or a table: what, value, about whom. */
  readonly short: string;
  /** One sentence that stands by itself. */
  readonly sentence: string;
  /** The sentence with all that limits it: scope, date, precision, sources, what others say, how it was derived. */
  readonly full: string;
}

/** Each text stands by itself; none hides that sources disagree or that the fact was withdrawn. */
export function quotesOf(fact: Fact, edition: Edition): Quotes {
  const { forms } = edition;
  const words = edition.words.quoting.wordings;
  const isDisputed = fact.confidence === 'widerspruch';
  const remark = fact.replacedBy ? words.withdrawnRemark : isDisputed ? words.disputedRemark : '';
  const dispute = isDisputed ? words.disputed : words.otherReadings;
  const parts = [
    fact.statement,
    fact.replacedBy && words.withdrawn(fact.replacedBy.statement),
    fact.scope && words.scope(fact.scope),
    limits(fact, edition),
    ...(fact.sides.length > 0 ? [dispute, ...readings(fact)] : []),
    fact.confidence === 'abgeleitet' ? words.derived : '',
    fact.derivation?.text,
    publishers(fact, edition),
  ];
  return {
    short: forms.typeset(`${fact.label}: ${forms.value(fact)} – ${subjectName(fact.subject, edition)}${remark}`),
    sentence: forms.typeset(fact.statement),
    full: forms.typeset(parts.flatMap((part) => (part ? [asSentence(part)] : [])).join(' ')),
  };
}

/** With one stop at its end, which may stand inside quotation marks or brackets. */
const asSentence = (text: string): string => (/[.!?…][“”‘’)]?$/.test(text) ? text : `${text}.`);

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names that do not say by themselves what they are get a word before them. */
function subjectName({ kind, title }: Subject, { words }: Edition): string {
  if (kind === 'programm') return words.shell.programmeName;
  return kind === 'region' ? words.quoting.wordings.region(title) : title;
}

/** „Die Zahl ist gerundet; Stand: Juli 2020; gültig bis 2021“, or what of it is known. */
function limits({ value, precision = 'genau', asOf, validFrom, validUntil }: Fact, edition: Edition): string {
  const { forms } = edition;
  const words = edition.words.quoting.wordings;
  const known = [
    precision === 'rund' && typeof value === 'number' ? words.roundNumber : words.precision[precision],
    asOf ? words.asOf(forms.date(asOf)) : '',
    validFrom ? words.validFrom(forms.date(validFrom)) : '',
    validUntil ? words.validUntil(forms.date(validUntil)) : '',
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

function publishers(fact: Fact, { words }: Edition): string {
  const names = [...new Set(sourcesBehind(fact).map(({ publisher }) => publisher))];
  const rest = names.length - namedAtMost;
  // One name more takes no more room than the words that count it.
  const named = rest > 1 ? [...names.slice(0, namedAtMost), words.quoting.wordings.furtherPublishers(rest)] : names;
  // Names hold commas: „Ministerium für Wirtschaft, Innovation, …“.
  return words.quoting.sources(names.length, named.join('; '));
}
