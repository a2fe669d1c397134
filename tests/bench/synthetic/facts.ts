/** Facts about one made-up project: sums, dates, plans and contradictions, each worded as the check asks. */
import type { factFileSchema } from '#schema/fact.ts';
import { formatDate } from '#language/de/format.ts';
import { displayValue } from '#language/de/values.ts';
import type { z } from 'astro/zod';
import type { Dice } from './dice.ts';
import { methods, quotes, results, units } from './words.ts';

export type WrittenFact = z.input<typeof factFileSchema>['facts'][number];

/** Sources by who publishes them; the first two are always there, and differ. */
export interface Proofs {
  readonly ids: readonly string[];
  readonly checked: string;
}

export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly partner: string;
}

type Rest = Omit<WrittenFact, 'id' | 'sources' | 'checked' | 'confidence'> & Pick<Partial<WrittenFact>, 'confidence'>;

/** What is said of every project, before what is said of some. */
const always = ['funding', 'start', 'end', 'status', 'count', 'launch', 'result', 'method'] as const;
const atTimes = ['cost', 'quote', 'partner', 'area'] as const;

const euros = (value: number) => displayValue({ value, unit: 'EUR' }).replaceAll('\u00a0', ' ');
export const germanDate = (iso: string) => formatDate(iso).replaceAll('\u00a0', ' ');

/** A sum as it is told: to the cent, rounded, as a bound or a plan. */
function sumOf(dice: Dice): {
  readonly value: number;
  readonly precision: 'genau' | 'rund' | 'mindestens' | 'hoechstens' | 'geplant';
} {
  const precision = dice.pick(['genau', 'genau', 'rund', 'rund', 'mindestens', 'hoechstens', 'geplant'] as const);
  const value = precision === 'genau' ? dice.between(20_000, 9_000_000) : dice.between(2, 90) * 100_000;
  return { value, precision };
}

const before = {
  genau: '',
  rund: 'rund ',
  mindestens: 'mindestens ',
  hoechstens: 'höchstens ',
  geplant: 'nach dem Plan ',
} as const;

const twoDigits = (value: number) => String(value).padStart(2, '0');
const dayIn = (year: number, dice: Dice) =>
  `${year}-${twoDigits(dice.between(1, 12))}-${twoDigits(dice.between(1, 28))}`;

const statuses = ['verstetigt', 'abgeschlossen', 'laufend', 'eingestellt', 'geplant', 'unbekannt'] as const;
export type Status = (typeof statuses)[number];

const statusSaid: Readonly<Record<Status, string>> = {
  verstetigt: 'ging nach der Förderung in den Alltag über',
  abgeschlossen: 'war mit dem Ende der Förderung fertig',
  laufend: 'lief nach den Quellen noch',
  eingestellt: 'wurde wieder abgeschaltet',
  geplant: 'war nach den Quellen erst geplant',
  unbekannt: 'verliert sich in den Quellen',
};

function writeFact(kind: string, { title, place, partner }: Subject, dice: Dice): Rest {
  const startYear = dice.between(2018, 2020);
  switch (kind) {
    case 'funding':
    case 'cost': {
      const { value, precision } = sumOf(dice);
      const label = kind === 'funding' ? 'Landesmittel' : 'Gesamtkosten';
      const said = `${before[precision]}${euros(value)}`;
      const statement =
        kind === 'funding' ? `Das Land gab ${said} für ${title}.` : `${title} kostete im Ganzen ${said}.`;
      return {
        label,
        kind: 'figure',
        statement,
        value,
        unit: 'EUR',
        precision,
        asOf: String(startYear),
        key: kind === 'funding',
      };
    }
    case 'start': {
      const value = dice.pick([dayIn(startYear, dice), dayIn(startYear, dice).slice(0, 7), String(startYear)]);
      const precision = dice.pick(['genau', 'genau', 'hoechstens', 'mindestens'] as const);
      const statement = `${title} begann nach den Quellen ${germanDate(value)}.`;
      return { label: 'Beginn', kind: 'date', statement, value, precision, asOf: value };
    }
    case 'end': {
      const isPlan = dice.happens(30);
      const from = `${startYear}-${twoDigits(dice.between(1, 12))}`;
      const to = `${dice.between(2021, 2023)}-${twoDigits(dice.between(1, 12))}`;
      const value = dice.happens(50) ? to : { from, to };
      const told = typeof value === 'string' ? germanDate(to) : `${germanDate(from)} bis ${germanDate(to)}`;
      const verb = isPlan ? 'Vorgesehen war für' : 'Gefördert wurde';
      const statement = `${verb} ${title}: ${told}.`;
      return { label: 'Laufzeit', kind: 'date', statement, value, precision: isPlan ? 'geplant' : 'genau' };
    }
    case 'status': {
      const value = dice.pick(statuses);
      return {
        label: 'Status',
        kind: 'status',
        statement: `${title} ${statusSaid[value]}.`,
        value,
        asOf: `2023-${twoDigits(dice.between(1, 12))}`,
      };
    }
    case 'count': {
      const [value, unit] = [dice.between(3, 900), dice.pick(units)];
      const precision = dice.pick(['genau', 'rund', 'mindestens'] as const);
      return {
        label: 'Umfang',
        kind: 'figure',
        statement: `${title} umfasste ${before[precision]}${value} ${unit}.`,
        value,
        unit,
        precision,
      };
    }
    case 'launch': {
      const value = dayIn(startYear + 1, dice);
      const statement = `Am ${germanDate(value)} ging ${title} in ${place} an den Start.`;
      return { label: 'Öffentlicher Start', kind: 'event', statement, value, asOf: value };
    }
    case 'result':
      return {
        label: 'Ergebnis',
        kind: 'result',
        statement: `Zum Schluss hieß es über ${title}: ${dice.pick(results)}`,
        text: 'gemischte Bilanz',
      };
    case 'method':
      return {
        label: 'Technik',
        kind: 'description',
        statement: `${title} verband mehrere Bausteine.`,
        value: [...dice.pick(methods)],
      };
    case 'quote':
      return {
        label: 'Rückblick der Leitung',
        kind: 'quotation',
        statement: `Die Leitung von ${title} rät zu kleinen Schritten.`,
        value: `„${dice.pick(quotes)}“`,
      };
    case 'partner':
      return {
        label: 'Beteiligte',
        kind: 'relation',
        statement: `An ${title} wirkte mit: ${partner}.`,
        value: partner,
      };
    default:
      return { label: 'Einsatzort', kind: 'relation', statement: `${title} wurde in ${place} erprobt.`, value: place };
  }
}

/** The same once more, as another source has it: a number or a day. */
function contradict(fact: WrittenFact, title: string, [one, other]: readonly [string, string]): void {
  const isCount = typeof fact.value === 'number';
  const [value, rival] = isCount
    ? [fact.value as number, (fact.value as number) + 7]
    : [String(fact.value), String(fact.value).replace(/\d\d$/, (day) => (day === '14' ? '15' : '14'))];
  const unit = fact.unit;
  const told = (each: string | number) => (typeof each === 'number' ? `${each} ${unit}` : germanDate(each));
  const drawn = (each: string | number) =>
    typeof each === 'number' ? { number: each, unit } : { from: each, to: each };
  fact.confidence = 'widerspruch';
  fact.precision = 'genau';
  fact.statement = `Nach einer Quelle hieß es bei ${title}: ${told(value)}.`;
  fact.question = isCount ? `Wie viele ${unit} waren es?` : 'An welchem Tag ging es los?';
  fact.sides = [
    { value: told(value), meaning: 'so die Stadt in ihrem Bericht', sources: [one], ...drawn(value), preferred: true },
    { value: told(rival), meaning: 'so eine Zeitung', sources: [other], ...drawn(rival) },
  ];
  fact.resolution = 'Die Stadt war dabei; ihre Angabe ist vorzuziehen.';
}

/** What the Land did not give, worked out of two sums. */
function ownShare(facts: readonly WrittenFact[], { id, title }: Subject): Rest | undefined {
  const [funding, cost] = ['funding', 'cost'].map((role) => facts.find((fact) => fact.id === `${id}--${role}`)?.value);
  if (typeof funding !== 'number' || typeof cost !== 'number' || cost <= funding) return undefined;
  const value = cost - funding;
  return {
    label: 'Eigenanteil',
    kind: 'figure',
    statement: `Aus eigener Kasse kamen für ${title} ${euros(value)}.`,
    value,
    unit: 'EUR',
    precision: 'rund',
    confidence: 'abgeleitet',
    derivation: {
      text: 'Gesamtkosten ohne das Geld vom Land.',
      formula: 'a - b',
      inputs: { a: `${id}--cost`, b: `${id}--funding` },
    },
  };
}

/** Eight to eleven of them, at least one of each kind that every project has. */
export function writeFacts(subject: Subject, { ids, checked }: Proofs, dice: Dice): WrittenFact[] {
  const finish = (name: string, { confidence, ...rest }: Rest): WrittenFact => {
    const count = confidence === 'abgeleitet' ? 2 : dice.between(1, Math.min(3, ids.length));
    const named = dice.some(ids, count);
    return {
      id: `${subject.id}--${name}`,
      ...rest,
      confidence: confidence ?? (named.length > 1 ? 'belegt' : 'einfach'),
      sources: named.map((id) => ({ id, locator: `Absatz ${dice.between(1, 9)}` })),
      checked,
    };
  };
  // Where no source has the money, the page says so.
  const isPoor = dice.happens(20);
  const kinds = [
    ...always.filter((kind) => !isPoor || kind !== 'funding'),
    ...dice.some(atTimes, dice.between(isPoor ? 1 : 0, 3)),
  ];
  const facts = kinds.map((kind) => finish(kind, writeFact(kind, subject, dice)));
  for (const [name, percent] of [
    ['count', 20],
    ['launch', 8],
  ] as const) {
    const fact = facts.find(({ id }) => id.endsWith(`--${name}`))!;
    if (!dice.happens(percent)) continue;
    fact.sources = ids.slice(0, 2).map((id) => ({ id, locator: 'Absatz 2' }));
    contradict(fact, subject.title, [ids[0]!, ids[1]!]);
  }
  const share = ownShare(facts, subject);
  const used = new Set(facts.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const unused = ids.filter((id) => !used.has(id));
  const last = facts.at(-1)!;
  last.sources.push(...unused.map((id) => ({ id, locator: 'Überschrift' })));
  if (unused.length > 0 && last.confidence === 'einfach') last.confidence = 'belegt';
  return share && facts.length < 11 ? [...facts, finish('own-share', share)] : facts;
}
