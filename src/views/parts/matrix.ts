/** Projects by theme or status and region. A project with several themes or regions counts in each. */
import { byOutcome } from '#catalogue/outcomes.ts';
import { isStatewide, statusOf } from '#catalogue/projects.ts';
import type { Catalogue, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { projectStatuses } from '#schema/project.ts';
import { regionLetter } from '#site/regions.ts';

export interface MatrixRow {
  readonly title: string;
  readonly href: string;
  readonly cells: ReadonlyArray<{ readonly count: number; readonly letter: string | undefined }>;
  readonly total: number;
}

/** The last cell of a row counts projects of all regions together („NRW“), which the regions then leave out. */
function matrixRow(title: string, href: string, projects: readonly Project[], catalogue: Catalogue): MatrixRow {
  const statewide = projects.filter((project) => isStatewide(project, catalogue));
  const regional = projects.filter((project) => !isStatewide(project, catalogue));
  return {
    title,
    href,
    cells: [
      ...catalogue.regions.map((region) => ({
        count: regional.filter(({ regions }) => regions.includes(region)).length,
        letter: regionLetter(region.id),
      })),
      { count: statewide.length, letter: undefined },
    ],
    total: projects.length,
  };
}

/** One row a theme. */
export const themeMatrix = ({ catalogue, routes }: Edition): MatrixRow[] =>
  catalogue.topics.map(({ id, title, projects }) => matrixRow(title, routes.topic(id), projects, catalogue));

/** One row an outcome, in the order of the legend, also where nothing came to that end. */
export const outcomeMatrix = ({ catalogue, words, routes }: Edition): MatrixRow[] =>
  byOutcome(catalogue.projects).map(([state, projects]) =>
    matrixRow(words.kinds.outcomeWords[state], routes.remains(), projects, catalogue),
  );

/** One row a status that occurs, in the order of the finder. */
export const statusMatrix = ({ catalogue, words, routes }: Edition): MatrixRow[] =>
  projectStatuses.flatMap((status) => {
    const projects = catalogue.projects.filter((project) => statusOf(project) === status);
    if (projects.length === 0) return [];
    return [matrixRow(words.kinds.statusWords[status], routes.projects({ status }), projects, catalogue)];
  });
