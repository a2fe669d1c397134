/** Each project as a line on one axis: when it was funded, how far its proofs reach, and where nothing is known. */
import { stateOf } from '#catalogue/outcomes.ts';
import type { Fact, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { OutcomeState } from '#schema/project.ts';
import { dateOf, isApproximate } from '#site/dates.ts';
import type { LongAxis, Span } from './long-axis.ts';
import { projectMark, type ProjectMark } from './project-mark.ts';

export type EndMark = 'dot' | 'ring' | 'stop' | 'cross';

export interface Lifeline {
  readonly href: string;
  readonly name: string;
  readonly mark: ProjectMark;
  /** Behind the line: „zuletzt 01/2026“, „Ende 10/2021“. */
  readonly words: string;
  /** What the line shows, for who does not see it. */
  readonly spoken: string;
  readonly funded: Span | undefined;
  /** Times of which the facts give a year alone, or nothing. */
  readonly vague: readonly Span[];
  /** After the funding, up to the last proof. */
  readonly on: Span | undefined;
  readonly gaps: readonly Span[];
  /** Nothing is known from here on. */
  readonly silent: Span | undefined;
  readonly end: { readonly kind: EndMark; readonly at: number } | undefined;
}

const livesOn: ReadonlySet<OutcomeState> = new Set(['laeuft-weiter', 'in-anderer-form', 'eingestellt']);
const marks: Partial<Record<OutcomeState, EndMark>> = {
  'laeuft-weiter': 'dot',
  'in-anderer-form': 'ring',
  eingestellt: 'cross',
};

interface Limit {
  /** Known to the month, or a day. */
  readonly isExact: boolean;
  readonly span: Span | undefined;
}

function limitOf(fact: Fact | undefined, end: 'start' | 'end', axis: LongAxis): Limit {
  const iso = fact && dateOf(fact, end);
  if (iso === undefined) return { isExact: false, span: undefined };
  const isExact = iso.length > 4 && !isApproximate(fact!) && fact!.precision !== 'geplant';
  return { isExact, span: axis.span(iso) };
}

/** The run in pieces: what is proven to the month, and the rest, which is not. */
function runOf({ roles }: Project, axis: LongAxis) {
  const start = limitOf(roles.start, 'start', axis);
  const end = limitOf(roles.end, 'end', axis);
  const whole = {
    from: start.span?.from ?? axis.programme.from,
    to: end.span ? Math.max(end.span.to, start.span?.to ?? 0) : Math.max(axis.programme.to, start.span?.to ?? 0),
  };
  const proven =
    start.span && end.span
      ? { from: start.isExact ? start.span.from : start.span.to, to: end.isExact ? end.span.to : end.span.from }
      : undefined;
  const funded = proven && proven.to > proven.from ? proven : undefined;
  const vague = funded
    ? [
        { from: whole.from, to: funded.from },
        { from: funded.to, to: whole.to },
      ]
    : [whole];
  return { whole, funded, vague: vague.filter(({ from, to }) => to > from), isEndKnown: end.span !== undefined };
}

/** What stands behind the line. */
function wordsOf(project: Project, { words, forms }: Edition): string {
  const say = words.components.lifelines;
  const state = stateOf(project);
  const asOf = project.outcome?.fact?.asOf;
  if (state === 'abgeschlossen') {
    const end = project.roles.end && dateOf(project.roles.end, 'end');
    return end === undefined ? say.noEnd : say.end(forms.month(end));
  }
  if (asOf === undefined) return say.undated;
  return state === 'nur-geplant' ? say.planned(forms.month(asOf)) : say.lastProof(forms.month(asOf));
}

export function lifeline(project: Project, axis: LongAxis, edition: Edition): Lifeline {
  const { words, forms, routes } = edition;
  const state = stateOf(project);
  const { roles, outcome, interruptions, regions } = project;
  const { whole, funded, vague, isEndKnown } = runOf(project, axis);
  const isPlan = state === 'nur-geplant';
  const asOf = outcome?.fact?.asOf;
  const proof = asOf === undefined ? undefined : axis.span(asOf);
  // A year or month alone: its middle says no more than is known.
  const last = proof && (proof.from + proof.to) / 2;
  const mark = marks[state];
  const known = Math.max(whole.to, last ?? 0);
  const stop = state === 'abgeschlossen' && isEndKnown ? { kind: 'stop' as const, at: whole.to } : undefined;
  return {
    href: routes.project(project.id),
    name: project.shortTitle ?? project.title,
    mark: projectMark(project),
    words: wordsOf(project, edition),
    spoken: [
      ...regions.map(({ title }) => title),
      forms.period(roles.start, roles.end) ?? words.parts.projectCard.noPeriod,
      ...interruptions.map((fact) => `${words.components.lifelines.legend.gap} ${forms.value(fact)}`),
    ].join(', '),
    funded: isPlan ? undefined : funded,
    vague: isPlan ? [] : vague,
    on: livesOn.has(state) && last !== undefined && last > whole.to ? { from: whole.to, to: last } : undefined,
    gaps: interruptions.flatMap((fact) => {
      const [from, to] = [dateOf(fact, 'start'), dateOf(fact, 'end')];
      return from && to ? [{ from: axis.span(from).from, to: axis.span(to).to }] : [];
    }),
    silent: isPlan
      ? axis.programme
      : state === 'abgeschlossen' || state === 'eingestellt' || known >= 100
        ? undefined
        : { from: known, to: 100 },
    end: mark && last !== undefined ? { kind: mark, at: last } : stop,
  };
}

/** Those with the latest proof first; what is finished by its end; what has no date last. */
export function byLatest(state: OutcomeState): (a: Project, b: Project) => number {
  const isFinished = state === 'abgeschlossen';
  const key = ({ roles, outcome }: Project): string =>
    (isFinished ? roles.end && dateOf(roles.end, 'end') : outcome?.fact?.asOf) ?? '';
  return (a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first === second) return 0;
    if (first === '' || second === '') return first === '' ? 1 : -1;
    return first < second === isFinished ? -1 : 1;
  };
}
