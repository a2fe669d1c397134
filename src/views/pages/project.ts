/** A project's page. */
import { isStatewide, onlyRegion, statusOf } from '#catalogue/projects.ts';
import { plainFactText } from '#catalogue/fact-text.ts';
import { createOrder } from '#catalogue/order.ts';
import { sharesOf } from '#catalogue/shares.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { dateOf } from '#site/dates.ts';
import { regionLetter } from '#site/regions.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { factRow, projectCard } from '#views/parts/cards.ts';
import { contactWays } from '#views/parts/contact.ts';
import { contradictionLinks } from '#views/parts/contradictions.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { nameParts } from '#views/parts/names.ts';
import { sourceCodeOf } from '#views/parts/public-addresses.ts';
import { reportHref } from '#views/parts/report.ts';
import { projectThing } from '#views/schema-org/entities.ts';
import { runView } from '#views/parts/time-axis.ts';

/** The bar of the Land's share and the whole cost. */
function money(project: Project, { forms }: Edition) {
  const sums = sharesOf(project);
  if (!sums) return undefined;
  const { funding, cost, share, whole } = sums;
  return { fundingId: funding.id, costId: cost.id, share, whole, rest: forms.euro(whole - share) };
}

/** „Teilprojekt 3 von …“ → 3; parts without a number come last. */
const partNumber = ({ title }: Project, { words }: Edition): number =>
  Number(new RegExp(`${words.pages.project.part} (\\d+)`).exec(title)?.[1] ?? Infinity);

/** What the period's facts leave open; undefined where they tell both ends. */
function openEnd({ roles: { start, end } }: Project, { words }: Edition): string | undefined {
  if (start && end) return undefined;
  const say = words.pages.project;
  const known = (start && dateOf(start, 'start') && say.openEnd) || (end && dateOf(end, 'end') && say.openStart);
  return known || words.kinds.unknown;
}

/** The rows of its Steckbrief. */
export function projectRows(project: Project, edition: Edition): BoxRow[] {
  const { words, routes } = edition;
  const { statusWords, areaWords, unknown } = words.kinds;
  const say = words.pages.project;
  const { funding, start, end, status } = project.roles;
  const periodFacts = [...new Set([start, end])].filter((fact) => fact !== undefined);
  const note = openEnd(project, edition);
  return [
    {
      label: say.leadOrganisation,
      ...(project.leadOrganisation
        ? { links: [{ label: project.leadOrganisation.name, href: routes.organisation(project.leadOrganisation.id) }] }
        : { none: unknown }),
    },
    ...(project.partners.length > 0
      ? [
          {
            label: say.partners,
            links: project.partners.map(({ id, name }) => ({ label: name, href: routes.organisation(id) })),
          },
        ]
      : []),
    {
      label: say.funding,
      ...(funding ? { facts: [{ id: funding.id }] } : { none: unknown }),
    },
    {
      label: say.period,
      ...(periodFacts.length > 0
        ? {
            facts: periodFacts.map((fact) => ({ id: fact.id })),
            run: runView(start, end),
            ...(note === undefined ? {} : { note }),
          }
        : { none: unknown }),
    },
    {
      label: say.status,
      ...(status
        ? { facts: [{ id: status.id, words: statusWords[statusOf(project)] ?? statusOf(project) }] }
        : { none: say.unknownStatus }),
    },
    { label: say.area, links: [{ label: areaWords[project.area] }] },
    {
      label: say.topics,
      ...(project.topics.length > 0
        ? { links: project.topics.map(({ id, title }) => ({ label: title, href: routes.topic(id) })) }
        : { none: unknown }),
    },
    ...(project.places.length > 0 ? [{ label: say.places, links: [{ label: project.places.join(', ') }] }] : []),
  ];
}

export function projectView(project: Project, edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const { sections, project: say } = words.pages;
  const card = projectCard(project, edition);
  const only = onlyRegion(project);
  const crumbs: Crumb[] = [
    { label: sections.projects, href: routes.projects() },
    ...(!isStatewide(project, catalogue)
      ? project.regions.map(({ id, title }) => ({ label: title, href: routes.region(id), key: id }))
      : [{ label: say.allRegions, href: routes.regions() }]),
  ];
  const page: PageView = {
    title: project.title,
    description: describe(card.lead),
    section: routes.projects(),
    crumbs,
    thing: projectThing(project, edition),
    ...(only ? { region: only.id } : {}),
    search: {
      kind: 'project',
      regions: project.regions.map(({ title }) => title),
      topics: project.topics.map(({ title }) => title),
    },
  };
  return {
    page,
    crumbs,
    letter: only && regionLetter(only.id),
    name: nameParts(project.title, project.foreign),
    lead: project.lead,
    rows: projectRows(project, edition),
    website: project.website,
    report: reportHref({ title: project.title, id: project.id, href: card.href }, edition),
    money: money(project, edition),
    fundingNote: project.fundingNote,
    transfer: project.transfer,
    transferPairs: [
      {
        label: say.contact,
        value: project.leadOrganisation?.name,
        href: project.leadOrganisation && routes.organisation(project.leadOrganisation.id),
        none: say.noStatement,
      },
      ...(project.leadOrganisation ? contactWays(project.leadOrganisation, edition) : []),
      {
        label: say.sourceCode,
        value: project.sourceCode && (project.hideSourceCodeUrl ? say.hiddenSourceCode : project.sourceCode),
        href: sourceCodeOf(project),
        none: say.noStatement,
      },
    ],
    partOf: project.partOf && { href: routes.project(project.partOf.id), title: project.partOf.title },
    parts: project.parts
      .toSorted((a, b) => partNumber(a, edition) - partNumber(b, edition))
      .map((part) => ({
        href: routes.project(part.id),
        label: part.title,
        note: plainFactText(part.lead, catalogue.factById, forms),
      })),
    contradictions: contradictionLinks(project.facts, edition),
    related: relatedProjects(project, edition).map((other) => ({
      href: routes.project(other.id),
      label: other.title,
      note: other.regions.map(({ title }) => title).join(', '),
    })),
    facts: project.facts.map((fact) => factRow(fact, edition)),
  };
}

/** Up to three projects that share most themes and regions; parts of a whole are found through it. */
function relatedProjects(project: Project, { forms }: Edition): Project[] {
  const { byTitle } = createOrder(forms);
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
