/** What other municipalities can take over, project by project, by what lies open. */
import { stateOf } from '#catalogue/outcomes.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import { outcomes, reuseGrades } from '#schema/project.ts';
import type { Fact, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { projectAttributes, projectFilters, type ProjectAttributes } from '#views/parts/project-filters.ts';
import { listIndex, longList, pagesOf, type LongList } from '#views/parts/list-index.ts';
import { isLong, shortened } from '#views/parts/long-lists.ts';
import { outcomeView, type OutcomeView } from '#views/parts/outcomes.ts';
import { projectMark, type ProjectMark } from '#views/parts/project-mark.ts';
import { sourceCodeOf } from '#views/parts/public-addresses.ts';
import { checkedProject, checkQuestions } from './transfer-check.ts';
import { transferContacts, type TransferContact } from './transfer-contact.ts';

export type Grade = (typeof reuseGrades)[number];

export interface TransferRow {
  readonly href: string;
  readonly title: string;
  readonly mark: ProjectMark;
  readonly text: string;
  readonly grade: Grade;
  readonly gradeWord: string;
  /** What proves the grade; none where nothing was found. */
  readonly gradeFact: string | undefined;
  readonly outcome: OutcomeView;
  readonly funding: { readonly id: string; readonly words: string } | undefined;
  readonly takenOver: ReadonlyArray<{ readonly by: string; readonly fact: string }>;
  readonly contacts: readonly TransferContact[];
  readonly firstStep: string | undefined;
  readonly document: string | undefined;
  /** What the filters ask. */
  readonly filter: ProjectAttributes;
  /** What the six questions ask. */
  readonly check: ReturnType<typeof checkedProject>;
}

const gradeOf = ({ reuse }: Project): Grade => reuse?.grade ?? 'keine-unterlage';
const isTold = ({ transfer, reuse }: Project): boolean => transfer !== undefined || reuse !== undefined;

function transferRow(project: Project, edition: Edition): TransferRow {
  const { catalogue, words, forms, routes } = edition;
  const { reuse, roles } = project;
  const grade = gradeOf(project);
  const funding: Fact | undefined = roles.funding;
  return {
    href: routes.project(project.id),
    title: project.shortTitle ?? project.title,
    mark: projectMark(project),
    text: plainFactText(project.transfer ?? '', catalogue.factById, forms),
    grade,
    gradeWord: words.kinds.gradeWords[grade],
    gradeFact: grade === 'keine-unterlage' ? undefined : reuse?.fact?.id,
    outcome: outcomeView(project, edition),
    funding: funding && { id: funding.id, words: forms.value(funding, 'short') },
    takenOver: reuse?.takenOver.map(({ by, fact }) => ({ by, fact: fact.id })) ?? [],
    contacts: transferContacts(project, edition).shown,
    firstStep: reuse?.firstStep,
    document: reuse?.url ?? sourceCodeOf(project),
    filter: projectAttributes(project, edition),
    check: checkedProject(project, edition),
  };
}

/** First what others have taken over, then by outcome. */
const byUse = (a: Project, b: Project): number =>
  (b.reuse?.takenOver.length ?? 0) - (a.reuse?.takenOver.length ?? 0) ||
  outcomes.indexOf(stateOf(a)) - outcomes.indexOf(stateOf(b));

export const transferRows = (projects: readonly Project[], edition: Edition): TransferRow[] =>
  projects.map((project) => transferRow(project, edition));

const toldOf = ({ catalogue }: Edition): Project[] => catalogue.projects.filter(isTold);

function gradesOf(edition: Edition) {
  const byGrade = Map.groupBy(toldOf(edition), gradeOf);
  return reuseGrades
    .map((grade) => ({
      id: grade,
      title: edition.words.sections.transfer.grades[grade],
      things: (byGrade.get(grade) ?? []).toSorted(byUse),
    }))
    .filter(({ things }) => things.length > 0);
}

/** The pages of the list, grade by grade; undefined where one page holds all. */
export function transferPages(edition: Edition): LongList<Project> | undefined {
  if (!isLong(toldOf(edition).length, 'transfers')) return undefined;
  return longList('nachnutzen', 'transfers', gradesOf(edition));
}

/** Of many the first of each grade show what there is. */
const firstRows = 6;

export function transferView(edition: Edition) {
  const { catalogue, routes } = edition;
  const told = toldOf(edition);
  const long = transferPages(edition);
  const silent = shortened(
    catalogue.projects.filter((project) => !isTold(project)),
    'links',
  );
  return {
    /** The pages with all rows; none where they stand here. */
    pages: long ? pagesOf(long, edition) : [],
    questions: checkQuestions(told, edition),
    filters: projectFilters(edition, told),
    total: told.length,
    groups: gradesOf(edition).map(({ id, title, things }) => ({
      grade: id,
      title,
      /** Of these there is nothing to take over yet; who wants them looks them up. */
      isFolded: id === 'keine-unterlage',
      count: things.length,
      rows: transferRows(long ? things.slice(0, firstRows) : things, edition),
      /** Pages with the others. */
      links: long
        ? listIndex(long, edition)
            .filter(({ id: group }) => group === id)
            .flatMap(({ links }) => links)
        : [],
    })),
    silent: silent.shown.map((project) => ({ href: routes.project(project.id), label: project.title })),
    silentCount: silent.shown.length + silent.more,
    moreSilent: silent.more,
  };
}
