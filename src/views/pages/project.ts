/** A project's page. */
import { isStatewide, statusOf } from '#catalogue/projects.ts';
import { displayPeriod } from '#language/de/values.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import { byTitle } from '#catalogue/order.ts';
import { sharesOf } from '#catalogue/shares.ts';
import type { Catalogue, Project } from '#catalogue/types.ts';
import { areaWords, statusWords, unknown } from '#language/de/words/kinds.ts';
import { regionLetter } from '#site/regions.ts';
import { formatEuro } from '#language/de/format.ts';
import { routes } from '#site/routes.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { factRow, projectCard } from '#views/parts/cards.ts';
import { contradictionLinks } from '#views/parts/contradictions.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { sourceCodeOf } from '#views/parts/public-addresses.ts';
import { reportHref } from '#views/parts/report.ts';
import { projectThing } from '#views/schema-org/things.ts';
import { runView } from '#views/parts/time-axis.ts';

/** The bar of the Land's share and the whole cost. */
function money(project: Project) {
  const sums = sharesOf(project);
  if (!sums) return undefined;
  const { funding, cost, share, whole } = sums;
  return { fundingId: funding.id, costId: cost.id, share, whole, rest: formatEuro(whole - share) };
}

/** „Teilprojekt 3 von …“ → 3; parts without a number come last. */
const partNumber = ({ title }: Project): number => Number(/Teilprojekt (\d+)/.exec(title)?.[1] ?? Infinity);

export function projectView(project: Project, catalogue: Catalogue) {
  const { funding, start, end, status } = project.roles;
  const card = projectCard(project, catalogue);
  const [first] = project.regions;
  const only = project.regions.length === 1 ? first : undefined;
  const periodFacts = [...new Set([start, end])].filter((fact) => fact !== undefined);

  const rows: BoxRow[] = [
    {
      label: 'Träger',
      ...(project.leadOrganisation
        ? { links: [{ label: project.leadOrganisation.name, href: routes.organisation(project.leadOrganisation.id) }] }
        : { none: unknown }),
    },
    ...(project.partners.length > 0
      ? [
          {
            label: 'Partner',
            links: project.partners.map(({ id, name }) => ({ label: name, href: routes.organisation(id) })),
          },
        ]
      : []),
    {
      label: 'Fördermittel',
      ...(funding ? { facts: [{ id: funding.id }] } : { none: unknown }),
    },
    {
      label: 'Laufzeit',
      ...(periodFacts.length > 0
        ? {
            facts: periodFacts.map((fact) => ({ id: fact.id })),
            run: runView(start, end),
            ...(start && end ? {} : { none: ` (${displayPeriod(start, end)?.split(', ')[1] ?? unknown})` }),
          }
        : { none: unknown }),
    },
    {
      label: 'Status',
      ...(status
        ? { facts: [{ id: status.id, words: statusWords[statusOf(project)] ?? statusOf(project) }] }
        : { none: 'unbekannt' }),
    },
    { label: 'Förderbereich', links: [{ label: areaWords[project.area] }] },
    {
      label: 'Themen',
      ...(project.topics.length > 0
        ? { links: project.topics.map(({ id, title }) => ({ label: title, href: routes.topic(id) })) }
        : { none: unknown }),
    },
    ...(project.places.length > 0 ? [{ label: 'Orte', links: [{ label: project.places.join(', ') }] }] : []),
  ];

  const crumbs: Crumb[] = [
    { label: 'Projekte', href: routes.projects() },
    ...(!isStatewide(project, catalogue)
      ? project.regions.map(({ id, title }) => ({ label: title, href: routes.region(id), key: id }))
      : [{ label: 'alle Regionen', href: routes.regions() }]),
  ];
  const page: PageView = {
    title: project.title,
    description: describe(card.lead),
    section: routes.projects(),
    crumbs,
    thing: projectThing(project, catalogue),
    ...(only ? { region: only.id } : {}),
    search: {
      kind: 'Projekt',
      regions: project.regions.map(({ title }) => title),
      topics: project.topics.map(({ title }) => title),
    },
  };
  return {
    page,
    crumbs,
    letter: only && regionLetter(only.id),
    title: project.title,
    lead: project.lead,
    rows,
    website: project.website,
    report: reportHref({ title: project.title, id: project.id, href: card.href }, catalogue.operator),
    money: money(project),
    fundingNote: project.fundingNote,
    transfer: project.transfer,
    transferPairs: [
      {
        label: 'Wen fragen',
        value: project.leadOrganisation?.name,
        href: project.leadOrganisation && routes.organisation(project.leadOrganisation.id),
        none: 'in den gesehenen Quellen keine Angabe',
      },
      {
        label: 'Quelltext',
        value:
          project.sourceCode &&
          (project.hideSourceCodeUrl
            ? 'veröffentlicht; die Adresse enthält den Namen einer Privatperson'
            : project.sourceCode),
        href: sourceCodeOf(project),
        none: 'in den gesehenen Quellen keine Angabe',
      },
    ],
    partOf: project.partOf && { href: routes.project(project.partOf.id), title: project.partOf.title },
    parts: project.parts
      .toSorted((a, b) => partNumber(a) - partNumber(b))
      .map((part) => ({
        href: routes.project(part.id),
        label: part.title,
        note: plainFactText(part.lead, catalogue.factById),
      })),
    contradictions: contradictionLinks(project.facts),
    related: relatedProjects(project).map((other) => ({
      href: routes.project(other.id),
      label: other.title,
      note: other.regions.map(({ title }) => title).join(', '),
    })),
    facts: project.facts.map(factRow),
  };
}

/** Up to three projects that share most themes and regions; parts of a whole are found through it. */
function relatedProjects(project: Project): Project[] {
  const candidates = new Set([...project.regions, ...project.topics].flatMap(({ projects }) => projects));
  const score = (other: Project) =>
    2 * other.topics.filter((topic) => project.topics.includes(topic)).length +
    other.regions.filter((region) => project.regions.includes(region)).length;
  return [...candidates]
    .filter(
      (other) =>
        other !== project && other !== project.partOf && !project.parts.includes(other) && other.partOf === undefined,
    )
    .sort((a, b) => score(b) - score(a) || byTitle(a, b))
    .slice(0, 3);
}
