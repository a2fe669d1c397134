/** What became of a project, how it worked and who may take it over: links the facts that prove it. */
import { outcomes, type OutcomeState, type ProjectData } from '#schema/project.ts';
import type { Records } from './records.ts';
import type { FileScope } from './references.ts';
import type { Project } from './types.ts';

type Linked = Pick<Project, 'outcome' | 'reason' | 'stations' | 'interruptions' | 'reuse'>;

/** Stations and take-overs without their proof are reported and left out. */
export function linkOutcome(data: ProjectData, { facts }: Records, scope: FileScope): Linked {
  const { outcome, reason, reuse } = data;
  const because = scope.find(facts, reason?.fact, ['reason', 'fact']);
  const interruptions = scope.findAll(facts, data.interruptions, ['interruptions']);
  interruptions.forEach(({ id, value }, index) => {
    if (typeof value === 'object' && !Array.isArray(value)) return;
    const message = `Der Fakt „${id}“ nennt keinen Zeitraum mit from und to. Bitte einen anderen wählen.`;
    scope.report(['interruptions', index], message);
  });
  if (data.stations.length > 0 && data.stations.length < 3) {
    scope.report(['stations'], 'Weniger als drei Schritte erklären nichts. Bitte ergänzen oder weglassen.');
  }
  return {
    outcome: outcome && { ...outcome, fact: scope.find(facts, outcome.fact, ['outcome', 'fact']) },
    reason: reason && because && { kind: reason.kind, fact: because },
    stations: data.stations.flatMap((station, index) => {
      const fact = scope.find(facts, station.fact, ['stations', index, 'fact']);
      return fact ? [{ ...station, fact }] : [];
    }),
    interruptions,
    reuse: reuse && {
      ...reuse,
      fact: scope.find(facts, reuse.fact, ['reuse', 'fact']),
      takenOver: reuse.takenOver.flatMap(({ by, fact: name }, index) => {
        const fact = scope.find(facts, name, ['reuse', 'takenOver', index, 'fact']);
        return fact ? [{ by, fact }] : [];
      }),
    },
  };
}

/** What became of a project; unknown where nobody has looked yet. */
export const stateOf = ({ outcome }: Pick<Project, 'outcome'>): OutcomeState => outcome?.state ?? 'unbekannt';

/** Projects by outcome, in the order of the legend; states without a project stay, as empty lists. */
export const byOutcome = (projects: readonly Project[]): ReadonlyArray<readonly [OutcomeState, readonly Project[]]> =>
  outcomes.map((state) => [state, projects.filter((project) => stateOf(project) === state)] as const);
