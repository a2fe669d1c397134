/** Projects as squares in the order of the legend, and the same counted in words. */
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { OutcomeState } from '#schema/project.ts';
import { outcomeCounts } from './outcomes.ts';
import { projectMark, type ProjectMark } from './project-mark.ts';

export interface LetteredSquare extends ProjectMark {
  readonly state: OutcomeState;
}

export const letteredSquares = (projects: readonly Project[], edition: Edition): LetteredSquare[] =>
  outcomeCounts(projects, edition).flatMap(({ state, projects: of }) =>
    of.map((project) => ({ state, ...projectMark(project) })),
  );

/** Outcomes that occur: „1 läuft weiter, 2 abgeschlossen“. */
export const outcomesInWords = (projects: readonly Project[], edition: Edition): string =>
  outcomeCounts(projects, edition)
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count}\u00a0${word}`)
    .join(', ');
