/** What other municipalities can take over, project by project, by what lies open. */
import { stateOf } from '#catalogue/outcomes.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import { outcomes, reuseGrades } from '#schema/project.ts';
import type { Fact, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { contactWays } from '#views/parts/contact.ts';
import { outcomeView, type OutcomeView } from '#views/parts/outcomes.ts';
import { projectMark, type ProjectMark } from '#views/parts/project-mark.ts';
import { sourceCodeOf } from '#views/parts/public-addresses.ts';

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
  readonly contact:
    | {
        readonly name: string;
        readonly href: string;
        readonly unit: string | undefined;
        readonly ways: ReadonlyArray<{ readonly value: string; readonly href: string }>;
      }
    | undefined;
  readonly firstStep: string | undefined;
  readonly document: string | undefined;
}

const gradeOf = ({ reuse }: Project): Grade => reuse?.grade ?? 'keine-unterlage';
const isTold = ({ transfer, reuse }: Project): boolean => transfer !== undefined || reuse !== undefined;

function transferRow(project: Project, edition: Edition): TransferRow {
  const { catalogue, words, forms, routes } = edition;
  const { reuse, leadOrganisation: lead, roles } = project;
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
    contact: lead && {
      name: lead.name,
      href: routes.organisation(lead.id),
      unit: lead.contact?.unit,
      ways: contactWays(lead, edition),
    },
    firstStep: reuse?.firstStep,
    document: reuse?.url ?? sourceCodeOf(project),
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
