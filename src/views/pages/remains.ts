/** What remained: every project on one axis, reasons, what was promised and came of it, and what is known by name alone. */
import { reasonKinds } from '#schema/project.ts';
import type { Edition } from '#edition/edition.ts';
import { byLatest, lifeline } from '#views/parts/lifelines.ts';
import { longAxis } from '#views/parts/long-axis.ts';
import { outcomeCounts, recentProofs } from '#views/parts/outcomes.ts';
import { projectMark, type ProjectMark } from '#views/parts/project-mark.ts';
import { promiseViews } from '#views/parts/promises.ts';
import { pageOf } from './page.ts';

export interface ReasonGroup {
  readonly title: string;
  readonly projects: ReadonlyArray<{
    readonly href: string;
    readonly name: string;
    readonly mark: ProjectMark;
    readonly label: string;
    readonly fact: string;
  }>;
}

/** Reasons with projects, in the order of the vocabulary. */
function reasonGroups({ catalogue, words, routes }: Edition): ReasonGroup[] {
  return reasonKinds
    .map((kind) => ({
      title: words.kinds.reasonWords[kind],
      projects: catalogue.projects.flatMap((project) =>
        project.reason?.kind === kind
          ? [
              {
                href: routes.project(project.id),
                name: project.shortTitle ?? project.title,
                mark: projectMark(project),
                label: project.reason.fact.label,
                fact: project.reason.fact.id,
              },
            ]
          : [],
      ),
    }))
    .filter(({ projects }) => projects.length > 0);
}

export function remainsView(edition: Edition) {
  const { catalogue, routes } = edition;
  const { projects } = catalogue;
  const page = pageOf('was-blieb', edition);
  const axis = longAxis(edition);
  return {
    page,
    axis,
    groups: outcomeCounts(projects, edition)
      .filter(({ count }) => count > 0)
      .map(({ state, count, word, projects: of }) => ({
        state,
        count,
        word,
        note: state === 'laeuft-weiter' ? recentProofs(projects, edition) : undefined,
        lines: of.toSorted(byLatest(state)).map((project) => lifeline(project, axis, edition)),
      })),
    reasons: reasonGroups(edition),
    promises: promiseViews(page.promises, edition),
    nameOnly: projects
      .filter(({ nameOnly }) => nameOnly)
      .map(({ id, title }) => ({ href: routes.project(id), label: title })),
  };
}
