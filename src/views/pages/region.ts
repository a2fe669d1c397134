/** A region's page and the comparison of the five. */
import { countedProjects } from '#catalogue/counting.ts';
import { isStatewide, onlyRegion } from '#catalogue/projects.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Region, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { eventRow, factRow, organisationRow, sourceRow, type SourceRow } from '#views/parts/cards.ts';
import { waysOf } from '#views/parts/contact.ts';
import { contradictionRows } from '#views/parts/contradictions.ts';
import { outcomeView } from '#views/parts/outcomes.ts';
import { projectTable } from '#views/parts/project-table.ts';
import { squaresOf } from '#views/parts/region-numbers.ts';
import { reportHref } from '#views/parts/report.ts';
import { regionThing } from '#views/schema-org/entities.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { regionFigures } from './region-figures.ts';
import { regionPlate } from './region-plate.ts';

/** Sources under their publishers, both in alphabetical order. */
function sourcesByPublisher(
  sources: readonly Source[],
  edition: Edition,
): Array<{ publisher: string; sources: SourceRow[] }> {
  const groups = Map.groupBy(sources, ({ publisher }) => publisher);
  return [...groups]
    .sort(([a], [b]) => edition.forms.compare(a, b))
    .map(([publisher, of]) => ({ publisher, sources: of.map((source) => sourceRow(source, edition)) }));
}

/** The rows of its Steckbrief. */
export const regionRows = ({ keyFacts, projectOffice }: Region, { words, routes }: Edition): BoxRow[] => [
  ...keyFacts.map((fact) => ({ label: fact.label, facts: [{ id: fact.id }] })),
  ...(projectOffice
    ? [
        {
          label: words.pages.region.projectOffice,
          links: [{ label: projectOffice.name, href: routes.organisation(projectOffice.id) }],
        },
      ]
    : []),
];

/** Whom to ask, and what of the region's projects others can take over. */
function regionContact(region: Region, edition: Edition) {
  const { words, routes } = edition;
  const squareOf = squaresOf(region);
  return {
    organisation: region.contact?.organisation,
    address: region.contact?.address,
    ways: region.contact ? waysOf(region.contact, edition) : [],
    website: region.website,
    office: region.projectOffice && {
      name: region.projectOffice.name,
      href: routes.organisation(region.projectOffice.id),
    },
    reuse: countedProjects(region).flatMap((project) => {
      const { reuse } = project;
      if (!reuse || (reuse.grade === 'keine-unterlage' && reuse.takenOver.length === 0)) return [];
      return [
        {
          square: squareOf(project),
          href: routes.project(project.id),
          notes: [
            ...(reuse.grade === 'keine-unterlage'
              ? []
              : [{ words: words.kinds.gradeWords[reuse.grade], factId: reuse.fact?.id }]),
            ...reuse.takenOver.map(({ by, fact }) => ({ words: words.region.contact.takenOver(by), factId: fact.id })),
          ],
        },
      ];
    }),
  };
}

/** Every project that a text may link, as a line beside it. */
function marginNotes(region: Region, edition: Edition) {
  const { words, forms, routes } = edition;
  const squareOf = squaresOf(region);
  return region.projects.map((project) => {
    const { word, asOf } = outcomeView(project, edition);
    const { funding } = project.roles;
    return {
      square: squareOf(project),
      href: routes.project(project.id),
      note: [
        asOf ? `${word}, ${words.parts.outcomes.lastProof(asOf)}` : word,
        ...(funding ? [forms.value(funding, 'short')] : []),
      ].join(' · '),
    };
  });
}

export function regionView(region: Region, edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const { sections, region: say } = words.pages;
  const table = projectTable(region, edition);
  const [regional, statewide] = [true, false].map((isOwn) =>
    region.events.filter((event) => isStatewide(event, catalogue) !== isOwn),
  );
  const crumbs: Crumb[] = [{ label: sections.regions, href: routes.regions() }, { label: say.kind }];
  const page: PageView = {
    title: region.title,
    description: describe(plainFactText(region.lead, catalogue.factById, forms)),
    section: routes.regions(),
    region: region.id,
    crumbs,
    thing: regionThing(region, edition),
    kind: 'region',
  };
  return {
    page,
    crumbs,
    letter: regionLetter(region.id),
    title: region.title,
    lead: region.lead,
    remains: region.remains,
    plate: regionPlate(region, edition),
    figures: regionFigures(region, edition),
    rows: regionRows(region, edition),
    report: reportHref({ title: region.title, id: region.id, href: routes.region(region.id) }, edition),
    contact: regionContact(region, edition),
    marginNotes: marginNotes(region, edition),
    table,
    tableNote: words.region.table.note(table.largest),
    counted: countedProjects(region).length,
    statewide: region.projects
      .filter((project) => isStatewide(project, catalogue))
      .map(({ id, title }) => ({ href: routes.project(id), title })),
    projectCount: say.projectCount(region.projects.length),
    events: region.events.map((event) => eventRow(event, edition)),
    eventCounts: { own: regional!.length, statewide: statewide!.length },
    organisations: region.organisations.map((organisation) => organisationRow(organisation, edition)),
    contradictions: contradictionRows(
      [...region.facts, ...region.projects.filter((project) => onlyRegion(project)).flatMap(({ facts }) => facts)],
      edition,
    ).map(({ question, href }) => ({ href, label: question })),
    facts: region.facts.map((fact) => factRow(fact, edition)),
    sources: sourcesByPublisher(region.sources, edition),
    sourceCount: region.sources.length,
  };
}
