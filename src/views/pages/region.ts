/** A region's page and the comparison of the five. */
import { isStatewide, largestFunding } from '#catalogue/projects.ts';
import { displayValue } from '#language/de/values.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Region, Source } from '#catalogue/types.ts';
import { areaWords } from '#language/de/words/kinds.ts';
import { regionLetter } from '#site/regions.ts';
import { collator, countOf } from '#language/de/format.ts';
import { routes } from '#site/routes.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { eventRow, factRow, organisationRow, sourceRow, type SourceRow } from '#views/parts/cards.ts';
import { contradictionRows } from '#views/parts/contradictions.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { projectTable } from '#views/parts/project-table.ts';
import { reportHref } from '#views/parts/report.ts';
import { regionThing } from '#views/schema-org/things.ts';

/** Sources under their publishers, both in alphabetical order. */
export function sourcesByPublisher(sources: readonly Source[]): Array<{ publisher: string; sources: SourceRow[] }> {
  const groups = Map.groupBy(sources, ({ publisher }) => publisher);
  return [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([publisher, of]) => ({ publisher, sources: of.map(sourceRow) }));
}

export function regionRow(region: Region) {
  return {
    id: region.id,
    title: region.title,
    href: routes.region(region.id),
    meta: [
      `Leitkommune ${region.leadMunicipality}`,
      `mit ${region.memberNames}`,
      `Regierungsbezirk ${region.governmentDistrict}`,
    ],
  };
}

export function regionView(region: Region, catalogue: Catalogue) {
  const { regions, factById } = catalogue;
  // A measure of the Land would dwarf the region's own bars; it is named below the table.
  const own = region.projects.filter((project) => !isStatewide(project, catalogue));
  const statewide = region.projects.filter((project) => isStatewide(project, catalogue));
  const largest = largestFunding(own);
  const tables = (['e-government', 'stadtentwicklung'] as const).flatMap((area) => {
    const projects = own.filter((project) => project.area === area);
    return projects.length > 0 ? [projectTable(areaWords[area], projects, largest)] : [];
  });
  const rows: BoxRow[] = [
    ...region.keyFacts.map((fact) => ({ label: fact.label, facts: [{ id: fact.id }] })),
    ...(region.projectOffice
      ? [
          {
            label: 'Projektbüro',
            links: [{ label: region.projectOffice.name, href: routes.organisation(region.projectOffice.id) }],
          },
        ]
      : []),
  ];
  const crumbs: Crumb[] = [{ label: 'Regionen', href: routes.regions() }, { label: 'Digitale Modellregion' }];
  const page: PageView = {
    title: region.title,
    description: describe(plainFactText(region.lead, factById)),
    section: routes.regions(),
    region: region.id,
    crumbs,
    thing: regionThing(region),
    search: { kind: 'Region', regions: [region.title] },
  };
  return {
    page,
    crumbs,
    letter: regionLetter(region.id),
    title: region.title,
    lead: region.lead,
    rows,
    website: region.website,
    report: reportHref({ title: region.title, id: region.id, href: routes.region(region.id) }, catalogue.operator),
    contact: region.contact && {
      words: [region.contact.organisation, region.contact.address].filter(Boolean).join(', '),
      phone: region.contact.phone,
      email: region.contact.email,
    },
    tables,
    tableNote:
      largest &&
      `Balken: Fördermittel, der längste steht für ${largest.roles.funding ? displayValue(largest.roles.funding, 'short') : ''}. Offene Enden der Laufzeit sind gestrichelt. Vorhaben mehrerer Regionen stehen in jeder; ihre Summe gilt für alle zusammen.`,
    statewide: statewide.map(({ id, title }) => ({ href: routes.project(id), title })),
    projectCount: countOf(region.projects.length, 'Vorhaben', 'Vorhaben'),
    events: region.events.map((event) => eventRow(event, regions.length)),
    organisations: region.organisations.map(organisationRow),
    contradictions: contradictionRows([
      ...region.facts,
      ...region.projects.filter((project) => project.regions.length === 1).flatMap(({ facts }) => facts),
    ]).map(({ question, href }) => ({ href, label: question })),
    facts: region.facts.map(factRow),
    sources: sourcesByPublisher(region.sources),
  };
}

/** The five side by side, counted by what stands on this site. */
export function comparison({ regions, factById }: Catalogue) {
  return regions.map((region) => ({
    ...regionRow(region),
    lead: plainFactText(region.lead, factById),
    counts: [
      { label: 'Projekte hier', value: region.projects.length },
      { label: 'Termine', value: region.events.length },
      { label: 'Organisationen', value: region.organisations.length },
      {
        label: 'Fakten',
        value: region.facts.length + region.projects.reduce((sum, { facts }) => sum + facts.length, 0),
      },
    ],
  }));
}
