/** The squares of a region's projects, with the numbers that lead from map and text into its table. */
import { countedProjects } from '#catalogue/counting.ts';
import { stateOf } from '#catalogue/outcomes.ts';
import type { Project, Region } from '#catalogue/types.ts';
import type { OutcomeState } from '#schema/project.ts';
import { regionLetter } from '#site/regions.ts';

export interface NumberedSquare {
  readonly state: OutcomeState;
  /** None for what is not counted. */
  readonly number: number | undefined;
  /** Of the region whose page it is, also where others took part. */
  readonly letter: string;
  /** As short as the content has it. */
  readonly name: string;
}

/** The anchor of a project's row. */
export const rowAnchor = (number: number): string => `v${number}`;

export function squaresOf(region: Region): (project: Project) => NumberedSquare {
  const numbers = new Map(countedProjects(region).map((project, index) => [project, index + 1]));
  return (project) => ({
    state: stateOf(project),
    number: numbers.get(project),
    letter: regionLetter(region.id),
    name: project.shortTitle ?? project.title,
  });
}
