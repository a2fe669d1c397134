/** Projects by theme and region. A project with several themes or regions counts in each. */
import type { Catalogue } from '#catalogue/types.ts';
import { regionKey } from '#site/config.ts';
import { routes } from '#site/routes.ts';
import { isStatewide } from './cards.ts';

export interface MatrixRow {
  readonly title: string;
  readonly href: string;
  readonly cells: ReadonlyArray<{ readonly count: number; readonly letter: string | undefined }>;
  readonly total: number;
}

/** One row a theme; the last cell counts projects of all regions together („NRW“), which the regions then leave out. */
export function themeMatrix(catalogue: Catalogue): MatrixRow[] {
  const { topics, regions } = catalogue;
  return topics.map((topic) => ({
    title: topic.title,
    href: routes.topic(topic.id),
    cells: [
      ...regions.map((region) => ({
        count: topic.projects.filter((project) => !isStatewide(project, catalogue) && project.regions.includes(region))
          .length,
        letter: regionKey(region.id),
      })),
      { count: topic.projects.filter((project) => isStatewide(project, catalogue)).length, letter: undefined },
    ],
    total: topic.projects.length,
  }));
}
