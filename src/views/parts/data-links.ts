/** A page as a record, as a citation and on paper: links for readers, and for programs in its head. */
import type { Fact, Project, Subject } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { mediaTypes } from '#site/media-types.ts';

export interface DataLink {
  readonly label: string;
  readonly href: string;
  /** Media type. */
  readonly type: string;
  /** What it is, said to programs. */
  readonly title: string;
}

interface Files {
  readonly json: string;
  readonly bibtex: string;
  /** What has a sheet of its own. */
  readonly sheetOf: Pick<Subject, 'id' | 'title'> | undefined;
}

function linksTo({ json, bibtex, sheetOf }: Files, { words, routes }: Edition): DataLink[] {
  const say = words.parts.dataLinks;
  return [
    { label: 'JSON', href: json, type: mediaTypes.json, title: say.record },
    { label: 'BibTeX', href: bibtex, type: mediaTypes.bib, title: say.citation },
    ...(sheetOf
      ? [
          {
            label: say.sheet,
            href: routes.factSheet(sheetOf.id),
            type: mediaTypes.pdf,
            title: say.sheetOf(sheetOf.title),
          },
        ]
      : []),
  ];
}

/** The sheet is that of what the fact is about: regions and projects have one. */
export const factDataLinks = ({ id, subject }: Fact, edition: Edition): DataLink[] =>
  linksTo(
    {
      json: edition.routes.factData(id),
      bibtex: edition.routes.factCitation(id, 'bib'),
      sheetOf: subject.kind === 'region' || subject.kind === 'projekt' ? subject : undefined,
    },
    edition,
  );

export const projectDataLinks = (project: Project, edition: Edition): DataLink[] =>
  linksTo(
    {
      json: edition.routes.projectData(project.id),
      bibtex: edition.routes.projectCitation(project.id, 'bib'),
      sheetOf: project,
    },
    edition,
  );
