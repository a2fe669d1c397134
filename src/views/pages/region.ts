/** A region's page and the comparison of the five. */
import { countedProjects } from '#catalogue/counting.ts';
import { isStatewide } from '#catalogue/projects.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Project, Region, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { eventRow, factRow, organisationRow, sourceRow, type SourceRow } from '#views/parts/cards.ts';
import { waysOf } from '#views/parts/contact.ts';
import { contradictionRows, statedAlike } from '#views/parts/contradictions.ts';
import { innerFacts, innerList } from '#views/parts/inner-lists.ts';
import { shortened, withinPage } from '#views/parts/long-lists.ts';
import { outcomeView } from '#views/parts/outcomes.ts';
import { projectTable } from '#views/parts/project-table.ts';
import { squaresOf } from '#views/parts/region-numbers.ts';
import { regionVersions } from '#views/parts/versions.ts';
import { reportHref } from '#views/parts/report.ts';
import { regionThing } from '#views/schema-org/entities.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { regionFigures } from './region-figures.ts';
import { regionContradictions } from './region-lists.ts';
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

/** Whether there is a document or code, or somebody who has done so. */
const canBeTakenOver = ({ reuse }: Project): boolean =>
  reuse !== undefined && (reuse.grade !== 'keine-unterlage' || reuse.takenOver.length > 0);

/** Whom to ask, and what of the region's projects others can take over. */
function regionContact(region: Region, edition: Edition) {
  const { words, routes } = edition;
  const squareOf = squaresOf(region);
  const reuse = shortened(countedProjects(region).filter(canBeTakenOver), 'proven');
  return {
    organisation: region.contact?.organisation,
    address: region.contact?.address,
    ways: region.contact ? waysOf(region.contact, edition) : [],
    website: region.website,
    office: region.projectOffice && {
      name: region.projectOffice.name,
      href: routes.organisation(region.projectOffice.id),
    },
    reuse: reuse.shown.map((project) => ({
      square: squareOf(project),
      href: routes.project(project.id),
      notes: [
        ...(project.reuse!.grade === 'keine-unterlage'
          ? []
          : [{ words: words.kinds.gradeWords[project.reuse!.grade], factId: project.reuse!.fact?.id }]),
        ...project.reuse!.takenOver.map(({ by, fact }) => ({
          words: words.region.contact.takenOver(by),
          factId: fact.id,
        })),
      ],
    })),
    /** How many others there are; all stand on the page about taking over. */
    moreReuse: reuse.more > 0 ? { href: routes.transfer({ region: region.id }), count: reuse.more } : undefined,
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
  const address = `regionen/${region.id}`;
  const facts = innerFacts(address, region.facts, edition);
  const events = innerList(address, 'termine', region.events, 'events', edition);
  const organisations = innerList(address, 'organisationen', region.organisations, 'organisations', edition);
  const sources = innerList(address, 'quellen', region.sources, 'sources', edition);
  const disputes = innerList(address, 'widersprueche', statedAlike(regionContradictions(region)), 'links', edition);
  const { all: allProjects } = innerList(address, 'vorhaben', region.projects, 'projects', edition);
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
    versions: regionVersions(region, 'standard', edition),
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
    /** Pages with all entries of lists of which the first stand here. */
    all: {
      projects: allProjects,
      facts: facts.all,
      events: events.all,
      organisations: organisations.all,
      sources: sources.all,
      contradictions: disputes.all,
    },
    counts: {
      facts: region.facts.length,
      events: region.events.length,
      organisations: region.organisations.length,
      contradictions: statedAlike(regionContradictions(region)).length,
    },
    counted: countedProjects(region).length,
    statewide: region.projects
      .filter((project) => isStatewide(project, catalogue))
      .slice(0, withinPage.projects.first)
      .map(({ id, title }) => ({ href: routes.project(id), title })),
    projectCount: say.projectCount(region.projects.length),
    events: events.shown.map((event) => eventRow(event, edition)),
    eventCounts: { own: regional!.length, statewide: statewide!.length },
    organisations: organisations.shown.map((organisation) => organisationRow(organisation, edition)),
    contradictions: contradictionRows(disputes.shown.flat(), edition).map(({ question, href }) => ({
      href,
      label: question,
    })),
    facts: facts.shown.map((fact) => factRow(fact, edition)),
    sources: sourcesByPublisher(sources.shown, edition),
    sourceCount: region.sources.length,
    publisherCount: new Set(region.sources.map(({ publisher }) => publisher)).size,
  };
}
