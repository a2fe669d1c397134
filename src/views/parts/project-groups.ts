/** Headings over projects that are grouped by region. */
import { projectGroups as groupsOf, type ProjectGroup as Group } from '#catalogue/projects.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { keyView, type KeyView } from './cards.ts';

export interface ProjectGroup extends Group {
  /** None where the projects do not belong to one region. */
  readonly key: KeyView | undefined;
  readonly title: string;
}

export const projectGroups = (catalogue: Catalogue): ProjectGroup[] =>
  groupsOf(catalogue).map((group) => ({
    ...group,
    key: group.region && keyView(group.region),
    title: group.region?.title ?? (group.kind === 'statewide' ? 'Alle Regionen (NRW)' : 'Mehrere Regionen'),
  }));
