/** What a project cost as a bar: the Land's share, what sources dispute, the rest, and what nobody has told. */
import type { Fact, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';

/** `land` is the Land's money, `rest` the others', `disputed` lies between the lowest and the highest statement. */
export type MoneyKind = 'land' | 'rest' | 'disputed' | 'unknown';

export interface Sum {
  /** Of its fact. */
  readonly id: string;
  /** Short; the span where sources differ. */
  readonly words: string;
  readonly isDisputed: boolean;
  /** Whether the project names it as the Land's share; what sources only mention may hold more. */
  readonly isOfLand: boolean;
}

export interface MoneyView {
  readonly funding: Sum | undefined;
  readonly cost: Sum | undefined;
  /** Pieces of the bar from left to right, in percent of its length. */
  readonly bar: ReadonlyArray<{ readonly kind: MoneyKind; readonly at: string; readonly length: string }>;
  /** What the ends of the bar say. */
  readonly ends: readonly [string, string] | undefined;
  readonly note: string | undefined;
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** The whole where only the Land's part is known: so much of the bar is drawn, the rest is open. */
const knownPart = 0.7;

const percent = (part: number, whole: number): string => `${Number(((part / whole) * 100).toFixed(1))}%`;

/** The lowest and the highest sum that a source names for the fact. */
function spanOf(fact: Fact | undefined): Span | undefined {
  if (!fact) return undefined;
  const { sides } = fact.disputedAt ?? fact;
  const sums = sides.flatMap(({ number, unit }) => (number !== undefined && unit === 'EUR' ? [number] : []));
  if (typeof fact.value === 'number') sums.push(fact.value);
  return sums.length === 0 ? undefined : { low: Math.min(...sums), high: Math.max(...sums) };
}

/** The fact of a sum, or the disputed one where the project names none as its own. */
const fundingOf = ({ roles, facts }: Project): Fact | undefined =>
  roles.funding ??
  (roles.cost ? undefined : facts.find(({ sides }) => sides.some(({ number, unit }) => number && unit === 'EUR')));

export function moneyView(project: Project, { words, forms }: Edition): MoneyView {
  const say = words.project.money;
  const { cost } = project.roles;
  const fundingFact = fundingOf(project);
  const [land, all] = [spanOf(fundingFact), spanOf(cost)];
  const whole = Math.max(all?.high ?? 0, all ? (land?.high ?? 0) : (land?.high ?? 1) / knownPart);
  // From left to right: where each piece ends.
  const ends = (kind: MoneyKind, span: Span | undefined): ReadonlyArray<readonly [MoneyKind, number]> =>
    span
      ? [
          [kind, span.low],
          ['disputed', span.high],
        ]
      : [];
  const marks = [...ends('land', land), ...ends('rest', all), ...ends('unknown', { low: whole, high: whole })];
  let reached = 0;
  const bar = marks.flatMap(([kind, end]) => {
    if (end <= reached) return [];
    const piece = { kind, at: percent(reached, whole), length: percent(end - reached, whole) };
    reached = end;
    return [piece];
  });
  const sum = (fact: Fact | undefined, span: Span | undefined) => {
    if (!fact) return undefined;
    const isDisputed = span !== undefined && span.low < span.high;
    const words = isDisputed
      ? say.span(forms.euro(span.low, 'short'), forms.euro(span.high, 'short'))
      : forms.value(fact, 'short');
    return { id: fact.id, words, isDisputed, isOfLand: project.roles.funding === fact };
  };
  return {
    funding: sum(fundingFact, land),
    cost: sum(cost, all),
    bar,
    ends: land || all ? [land ? say.land : say.noLand, all ? say.cost : say.noCost] : undefined,
    note: project.fundingNote,
  };
}
