/** From a project to others: its parts, what resembles it, and its neighbours in the list of the region. */
import { onlyRegion } from '#catalogue/projects.ts';
import { createOrder } from '#catalogue/order.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { OutcomeState } from '#schema/project.ts';
import { regionLetter } from '#site/regions.ts';
import { outcomeView } from '#views/parts/outcomes.ts';
import { projectGroups } from '#views/parts/project-groups.ts';

export interface OtherProject {
  readonly href: string;
  readonly title: string;
  readonly state: OutcomeState;
  /** Of its region, `m` for several. */
  readonly letter: string;
  /** Outcome and region. */
  readonly note: string;
}

const otherProject = (project: Project, edition: Edition): OtherProject => {
  const only = onlyRegion(project);
  const { state, word } = outcomeView(project, edition);
  return {
    href: edition.routes.project(project.id),
    title: project.shortTitle ?? project.title,
    state,
    letter: only ? regionLetter(only.id) : 'm',
    note: [word, only?.title ?? edition.words.parts.projectGroups.several].join(', '),
  };
};

/** „Teilprojekt 3 von …“ → 3; parts without a number come last. */
const partNumber = ({ title }: Project, { words }: Edition): number =>
  Number(new RegExp(`${words.pages.project.part} (\\d+)`).exec(title)?.[1] ?? Infinity);

/** The parts of a whole; their region is the page's. */
export const projectParts = (project: Project, edition: Edition): OtherProject[] =>
  project.parts
    .toSorted((a, b) => partNumber(a, edition) - partNumber(b, edition))
    .map((part) => ({ ...otherProject(part, edition), note: outcomeView(part, edition).word }));

/** Up to three projects that share most themes and regions; parts of a whole are found through it. */
export function relatedProjects(project: Project, edition: Edition): OtherProject[] {
  const { byTitle } = createOrder(edition.forms);
  const candidates = new Set([...project.regions, ...project.topics].flatMap(({ projects }) => projects));
  const score = (other: Project) =>
    2 * other.topics.filter((topic) => project.topics.includes(topic)).length +
    other.regions.filter((region) => project.regions.includes(region)).length;
  return [...candidates]
    .filter(
      (other) =>
        other !== project && other !== project.partOf && !project.parts.includes(other) && other.partOf === undefined,
    )
    .sort((a, b) => score(b) - score(a) || byTitle(a, b))
    .slice(0, 3)
    .map((other) => otherProject(other, edition));
}

export interface Neighbours {
  /** „Weitere Vorhaben: Soest“. */
  readonly label: string;
  readonly previous: OtherProject | undefined;
  readonly next: OtherProject | undefined;
}

/** The projects before and after it in its group: the region's own, those of several regions, or the Land's. */
export function neighboursOf(project: Project, edition: Edition): Neighbours {
  const { title = '', projects = [] } = projectGroups(edition).find((group) => group.projects.includes(project)) ?? {};
  const index = projects.indexOf(project);
  const at = (place: number) => {
    const other = projects[place];
    return other && otherProject(other, edition);
  };
  return { label: edition.words.project.neighbours(title), previous: at(index - 1), next: at(index + 1) };
}
