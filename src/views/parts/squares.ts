/** Projects as squares in the order of the legend, and the same counted in words. */
import { onlyRegion } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { OutcomeState } from '#schema/project.ts';
import { regionLetter } from '#site/regions.ts';
import { outcomeCounts } from './outcomes.ts';

export interface LetteredSquare {
  readonly state: OutcomeState;
  /** Of the region, `m` for several. */
  readonly letter: string;
}

/** `m` where a project does not belong to one region alone. */
export function letterOf(project: Pick<Project, 'regions'>): string {
  const region = onlyRegion(project);
  return region ? regionLetter(region.id) : 'm';
}

export const letteredSquares = (projects: readonly Project[], edition: Edition): LetteredSquare[] =>
  outcomeCounts(projects, edition).flatMap(({ state, projects: of }) =>
    of.map((project) => ({ state, letter: letterOf(project) })),
  );

/** Outcomes that occur: „1 läuft weiter, 2 abgeschlossen“. */
export const outcomesInWords = (projects: readonly Project[], edition: Edition): string =>
  outcomeCounts(projects, edition)
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count}\u00a0${word}`)
    .join(', ');
