/** Headings over projects that are grouped by region. */
import { projectGroups as groupsOf, type ProjectGroup as Group } from '#catalogue/projects.ts';
import type { Edition } from '#edition/edition.ts';
import { keyView, type KeyView } from './cards.ts';

export interface ProjectGroup extends Group {
  /** None where the projects do not belong to one region. */
  readonly key: KeyView | undefined;
  readonly title: string;
}

export const projectGroups = ({ catalogue, words }: Edition): ProjectGroup[] =>
  groupsOf(catalogue).map((group) => ({
    ...group,
    key: group.region && keyView(group.region),
    title: group.region?.title ?? words.parts.projectGroups[group.kind === 'statewide' ? 'statewide' : 'several'],
  }));
