/** What other municipalities can take over, project by project, by what lies open. */
import { stateOf } from '#catalogue/outcomes.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import { outcomes, reuseGrades } from '#schema/project.ts';
import type { Fact, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { projectAttributes, projectFilters, type ProjectAttributes } from '#views/parts/project-filters.ts';
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

export function transferView(edition: Edition) {
  const { catalogue, words, routes } = edition;
  const told = catalogue.projects.filter(isTold);
  return {
    questions: checkQuestions(told, edition),
    filters: projectFilters(edition, told),
    total: told.length,
    groups: reuseGrades
      .map((grade) => ({
        grade,
        title: words.sections.transfer.grades[grade],
        /** Of these there is nothing to take over yet; who wants them looks them up. */
        isFolded: grade === 'keine-unterlage',
        rows: told
          .filter((project) => gradeOf(project) === grade)
          .toSorted(byUse)
          .map((project) => transferRow(project, edition)),
      }))
      .filter(({ rows }) => rows.length > 0),
    silent: catalogue.projects
      .filter((project) => !isTold(project))
      .map((project) => ({ href: routes.project(project.id), label: project.title })),
  };
}
