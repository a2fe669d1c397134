/** Every project once: under its region, under those of several, or under those of all. */
import type { Catalogue, Project } from '#catalogue/types.ts';
import { isStatewide, keyView, type KeyView } from './cards.ts';

export interface ProjectGroup {
  /** None where the projects do not belong to one region. */
  readonly key: KeyView | undefined;
  readonly title: string;
  readonly isStatewide: boolean;
  readonly projects: readonly Project[];
}

export function projectGroups(catalogue: Catalogue): ProjectGroup[] {
  const { regions, projects } = catalogue;
  const shared = projects.filter((project) => project.regions.length > 1 && !isStatewide(project, catalogue));
  return [
    ...regions.map((region) => ({
      key: keyView(region),
      title: region.title,
      isStatewide: false,
      projects: projects.filter(({ regions: of }) => of.length === 1 && of[0] === region),
    })),
    { key: undefined, title: 'Mehrere Regionen', isStatewide: false, projects: shared },
    {
      key: undefined,
      title: 'Alle Regionen (NRW)',
      isStatewide: true,
      projects: projects.filter((project) => isStatewide(project, catalogue)),
    },
  ].filter(({ projects: of }) => of.length > 0);
}
