/** A region's page and the comparison of the five. */
import { isStatewide, largestFunding, onlyRegion } from '#catalogue/projects.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Region, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { eventRow, factRow, organisationRow, sourceRow, type SourceRow } from '#views/parts/cards.ts';
import { contradictionRows } from '#views/parts/contradictions.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { projectTable } from '#views/parts/project-table.ts';
import { reportHref } from '#views/parts/report.ts';
import { regionThing } from '#views/schema-org/entities.ts';

/** Sources under their publishers, both in alphabetical order. */
export function sourcesByPublisher(
  sources: readonly Source[],
  edition: Edition,
): Array<{ publisher: string; sources: SourceRow[] }> {
  const groups = Map.groupBy(sources, ({ publisher }) => publisher);
  return [...groups]
    .sort(([a], [b]) => edition.forms.compare(a, b))
    .map(([publisher, of]) => ({ publisher, sources: of.map((source) => sourceRow(source, edition)) }));
}

export function regionRow(region: Region, { words, routes }: Edition) {
  const say = words.pages.region;
  return {
    id: region.id,
    title: region.title,
    href: routes.region(region.id),
    meta: [
      say.leadMunicipality(region.leadMunicipality),
      say.members(region.memberNames),
      say.governmentDistrict(region.governmentDistrict),
    ],
  };
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

export function regionView(region: Region, edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const { sections, region: say } = words.pages;
  // A measure of the Land would dwarf the region's own bars; it is named below the table.
  const own = region.projects.filter((project) => !isStatewide(project, catalogue));
  const statewide = region.projects.filter((project) => isStatewide(project, catalogue));
  const largest = largestFunding(own);
  const tables = (['e-government', 'stadtentwicklung'] as const).flatMap((area) => {
    const projects = own.filter((project) => project.area === area);
    return projects.length > 0 ? [projectTable(words.kinds.areaWords[area], projects, largest, edition)] : [];
  });
  const crumbs: Crumb[] = [{ label: sections.regions, href: routes.regions() }, { label: say.kind }];
  const page: PageView = {
    title: region.title,
    description: describe(plainFactText(region.lead, catalogue.factById, forms)),
    section: routes.regions(),
    region: region.id,
    crumbs,
    thing: regionThing(region, edition),
    search: { kind: 'region', regions: [region.title] },
  };
  return {
    page,
    crumbs,
    letter: regionLetter(region.id),
    title: region.title,
    lead: region.lead,
    rows: regionRows(region, edition),
    website: region.website,
    report: reportHref({ title: region.title, id: region.id, href: routes.region(region.id) }, edition),
    contact: region.contact && {
      words: [region.contact.organisation, region.contact.address].filter(Boolean).join(', '),
      phone: region.contact.phone,
      email: region.contact.email,
    },
    tables,
    tableNote: largest && say.tableNote(largest.roles.funding ? forms.value(largest.roles.funding, 'short') : ''),
    statewide: statewide.map(({ id, title }) => ({ href: routes.project(id), title })),
    projectCount: say.projectCount(region.projects.length),
    events: region.events.map((event) => eventRow(event, edition)),
    organisations: region.organisations.map((organisation) => organisationRow(organisation, edition)),
    contradictions: contradictionRows(
      [...region.facts, ...region.projects.filter((project) => onlyRegion(project)).flatMap(({ facts }) => facts)],
      edition,
    ).map(({ question, href }) => ({ href, label: question })),
    facts: region.facts.map((fact) => factRow(fact, edition)),
    sources: sourcesByPublisher(region.sources, edition),
  };
}
