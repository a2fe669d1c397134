/** From a project to others: its parts, what resembles it, and its neighbours in the list of the region. */
import { onlyRegion } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
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

/** Where each project stands in the list of all, which is in the order of titles. */
const ranks = perEdition(({ catalogue }) => new Map(catalogue.projects.map((project, index) => [project, index])));

const mostRelated = 3;

/** Up to three projects that share most themes and regions; parts of a whole are found through it. */
export function relatedProjects(project: Project, edition: Edition): OtherProject[] {
  const rank = ranks(edition);
  const scores = new Map<Project, number>();
  const score = (of: readonly Project[], points: number) => {
    for (const other of of) scores.set(other, (scores.get(other) ?? 0) + points);
  };
  for (const { projects } of project.topics) score(projects, 2);
  for (const { projects } of project.regions) score(projects, 1);
  for (const same of [project, project.partOf, ...project.parts]) if (same) scores.delete(same);
  const isBefore = ([a, first]: readonly [Project, number], [b, second]: readonly [Project, number]): boolean =>
    first === second ? rank.get(a)! < rank.get(b)! : first > second;
  // A theme may hold thousands; they are not sorted for the sake of three.
  const best: Array<readonly [Project, number]> = [];
  for (const each of scores) {
    if (each[0].partOf !== undefined) continue;
    const place = best.findIndex((other) => isBefore(each, other));
    if (place >= 0) best.splice(place, 0, each);
    else if (best.length < mostRelated) best.push(each);
    best.length = Math.min(best.length, mostRelated);
  }
  return best.map(([other]) => otherProject(other, edition));
}

export interface Neighbours {
  /** „Weitere Vorhaben: Soest“. */
  readonly label: string;
  readonly previous: OtherProject | undefined;
  readonly next: OtherProject | undefined;
}

/** Where each project stands in its group. */
const placesInGroups = perEdition(
  (edition) =>
    new Map(
      projectGroups(edition).flatMap(({ title, projects }) =>
        projects.map((project, index) => [project, { title, projects, index }] as const),
      ),
    ),
);

/** The projects before and after it in its group: the region's own, those of several regions, or the Land's. */
export function neighboursOf(project: Project, edition: Edition): Neighbours {
  const { title, projects, index } = placesInGroups(edition).get(project) ?? { title: '', projects: [], index: -1 };
  const at = (place: number) => {
    const other = projects[place];
    return other && otherProject(other, edition);
  };
  return { label: edition.words.project.neighbours(title), previous: at(index - 1), next: at(index + 1) };
}
