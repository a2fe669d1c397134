/** What other municipalities can take over, project by project. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Project } from '#catalogue/types.ts';
import { routes } from '#site/routes.ts';
import { sourceCodeOf } from './public-addresses.ts';

export interface TransferRow {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly contact: { readonly label: string; readonly href: string } | undefined;
  readonly sourceCode: string | undefined;
}

export function transferView({ regions, projects, factById }: Catalogue) {
  const row = (project: Project): TransferRow => ({
    href: routes.project(project.id),
    title: project.title,
    text: plainFactText(project.transfer ?? '', factById),
    contact: project.leadOrganisation && {
      label: project.leadOrganisation.name,
      href: routes.organisation(project.leadOrganisation.id),
    },
    sourceCode: sourceCodeOf(project),
  });
  const told = projects.filter(({ transfer }) => transfer !== undefined);
  return {
    groups: [
      ...regions.map((region) => ({
        title: region.title,
        rows: told.filter((project) => project.regions.length === 1 && project.regions[0] === region).map(row),
      })),
      { title: 'Mehrere Regionen', rows: told.filter((project) => project.regions.length !== 1).map(row) },
    ].filter(({ rows }) => rows.length > 0),
    silent: projects
      .filter(({ transfer }) => transfer === undefined)
      .map((project) => ({ href: routes.project(project.id), label: project.title })),
  };
}
