/** What other municipalities can take over, project by project. */
import { projectGroups } from '#views/parts/project-groups.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { sourceCodeOf } from '#views/parts/public-addresses.ts';

export interface TransferRow {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly contact: { readonly label: string; readonly href: string } | undefined;
  readonly sourceCode: string | undefined;
}

export function transferView(edition: Edition) {
  const { forms, routes } = edition;
  const { projects, factById } = edition.catalogue;
  const row = (project: Project): TransferRow => ({
    href: routes.project(project.id),
    title: project.title,
    text: plainFactText(project.transfer ?? '', factById, forms),
    contact: project.leadOrganisation && {
      label: project.leadOrganisation.name,
      href: routes.organisation(project.leadOrganisation.id),
    },
    sourceCode: sourceCodeOf(project),
  });
  const isTold = ({ transfer }: Project) => transfer !== undefined;
  return {
    groups: projectGroups(edition)
      .map(({ title, projects: of }) => ({ title, rows: of.filter(isTold).map(row) }))
      .filter(({ rows }) => rows.length > 0),
    silent: projects
      .filter((project) => !isTold(project))
      .map((project) => ({ href: routes.project(project.id), label: project.title })),
  };
}
