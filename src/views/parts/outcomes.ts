/** What became of projects, in the one vocabulary of the site: words, signs and counts that say as of when. */
import { byOutcome, stateOf } from '#catalogue/outcomes.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { OutcomeState } from '#schema/project.ts';
import { factHref } from './links.ts';

export interface OutcomeView {
  readonly state: OutcomeState;
  readonly word: string;
  /** Date of the latest proof, as precise as the fact has it. */
  readonly asOf: string | undefined;
  /** The latest proof. */
  readonly href: string | undefined;
}

export function outcomeView(project: Project, { words, forms, routes }: Edition): OutcomeView {
  const state = stateOf(project);
  const fact = project.outcome?.fact;
  return {
    state,
    word: words.kinds.outcomeWords[state],
    asOf: fact?.asOf && forms.date(fact.asOf),
    href: fact && factHref(fact, routes),
  };
}

export interface OutcomeCount {
  readonly state: OutcomeState;
  readonly count: number;
  readonly word: string;
  readonly projects: readonly Project[];
}

/** How many projects came to which end, in the order of the legend, ends without a project too. */
export const outcomeCounts = (projects: readonly Project[], { words }: Edition): OutcomeCount[] =>
  byOutcome(projects).map(([state, group]) => ({
    state,
    count: group.length,
    word: words.kinds[group.length === 1 ? 'outcomeWords' : 'outcomesOfMany'][state],
    projects: group,
  }));

/** The years of the last proofs of those projects that run on. */
const proofYears = (running: readonly Project[]): number[] =>
  running.flatMap(({ outcome }) => (outcome?.fact?.asOf ? [Number(outcome.fact.asOf.slice(0, 4))] : []));

const runningOf = (projects: readonly Project[]) => projects.filter((project) => stateOf(project) === 'laeuft-weiter');

/**
 * As of when „läuft weiter“ is known: how many of those projects have a last proof from the two latest years that any has.
 * Undefined where none runs on or no proof has a date.
 *
 * @param all whose latest years count, where `projects` are a part of them
 */
export function recentProofs(
  projects: readonly Project[],
  { words }: Edition,
  all: readonly Project[] = projects,
): string | undefined {
  const running = runningOf(projects);
  const years = proofYears(running);
  if (years.length === 0) return undefined;
  const latest = Math.max(...proofYears(runningOf(all)));
  const recent = years.filter((year) => year >= latest - 1).length;
  return words.parts.outcomes.recent(recent, running.length, latest - 1, latest);
}
