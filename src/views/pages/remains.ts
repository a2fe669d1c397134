/** What remained: every project on one axis, reasons, what was promised and came of it, and what is known by name alone. */
import type { Project } from '#catalogue/types.ts';
import { reasonKinds } from '#schema/project.ts';
import type { Edition } from '#edition/edition.ts';
import { byLatest, lifeline } from '#views/parts/lifelines.ts';
import { innerList, type MoreLink } from '#views/parts/inner-lists.ts';
import { longAxis } from '#views/parts/long-axis.ts';
import { outcomeCounts, recentProofs } from '#views/parts/outcomes.ts';
import { projectMark, type ProjectMark } from '#views/parts/project-mark.ts';
import { promiseViews } from '#views/parts/promises.ts';
import { pageOf } from './page.ts';

export interface ReasonGroup {
  readonly title: string;
  /** The page with all, where the first are named here. */
  readonly all?: MoreLink | undefined;
  readonly projects: ReadonlyArray<{
    readonly href: string;
    readonly name: string;
    readonly mark: ProjectMark;
    readonly label: string;
    readonly fact: string;
  }>;
}

/** Lists of this page that may be too long for it, by the names in the addresses of their pages. */
export interface RemainsList {
  readonly part: string;
  readonly title: string;
  readonly kind: 'lines' | 'links';
  readonly projects: readonly Project[];
}

const reasonPart = (kind: (typeof reasonKinds)[number]): string => `gruende-${kind}`;
const nameOnlyPart = 'nur-dem-namen-nach';

/** Every outcome and every reason with its projects, and those known by name alone. */
export function remainsLists(edition: Edition): RemainsList[] {
  const { catalogue, words } = edition;
  const { projects } = catalogue;
  return [
    ...outcomeCounts(projects, edition).map(({ state, word, projects: of }) => ({
      part: state,
      title: word,
      kind: 'lines' as const,
      projects: of.toSorted(byLatest(state)),
    })),
    ...reasonKinds.map((kind) => ({
      part: reasonPart(kind),
      title: words.kinds.reasonWords[kind],
      kind: 'links' as const,
      projects: projects.filter(({ reason }) => reason?.kind === kind),
    })),
    {
      part: nameOnlyPart,
      title: words.sections.remains.nameOnly,
      kind: 'links',
      projects: projects.filter(({ nameOnly }) => nameOnly),
    },
  ];
}

export function remainsView(edition: Edition) {
  const { catalogue, routes } = edition;
  const { projects } = catalogue;
  const page = pageOf('was-blieb', edition);
  const axis = longAxis(edition);
  const lists = new Map(
    remainsLists(edition).map(({ part, title, kind, projects: of }) => [
      part,
      { title, ...innerList('was-blieb', part, of, kind, edition) },
    ]),
  );
  const listOf = (part: string) => lists.get(part)!;
  return {
    page,
    axis,
    groups: outcomeCounts(projects, edition)
      .filter(({ count }) => count > 0)
      .map(({ state, count, word }) => ({
        state,
        count,
        word,
        note: state === 'laeuft-weiter' ? recentProofs(projects, edition) : undefined,
        lines: listOf(state).shown.map((project) => lifeline(project, axis, edition)),
        all: listOf(state).all,
      })),
    reasons: reasonKinds
      .map((kind): ReasonGroup => {
        const { title, shown, all } = listOf(reasonPart(kind));
        return {
          title,
          all,
          projects: shown.flatMap((project) => {
            const { reason, shortTitle = project.title } = project;
            if (!reason) return [];
            return [
              {
                href: routes.project(project.id),
                name: shortTitle,
                mark: projectMark(project),
                label: reason.fact.label,
                fact: reason.fact.id,
              },
            ];
          }),
        };
      })
      .filter(({ projects: of }) => of.length > 0),
    promises: promiseViews(page.promises, edition),
    nameOnly: listOf(nameOnlyPart).shown.map(({ id, title }) => ({ href: routes.project(id), label: title })),
    allNameOnly: listOf(nameOnlyPart).all,
  };
}
