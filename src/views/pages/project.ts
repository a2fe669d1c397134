/** A project's page: what became of it first, then what it cost, how it works and who may take it over. */
import { isStatewide, onlyRegion } from '#catalogue/projects.ts';
import type { Fact, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import { factRow, projectCard } from '#views/parts/cards.ts';
import { contradictionLinks, sideViews } from '#views/parts/contradictions.ts';
import { projectDataLinks } from '#views/parts/data-links.ts';
import { factHref } from '#views/parts/links.ts';
import { outcomeView } from '#views/parts/outcomes.ts';
import { reportHref } from '#views/parts/report.ts';
import { projectThing } from '#views/schema-org/entities.ts';
import { alternates, describe, type Crumb, type PageView } from './page.ts';
import { regionDesk, transferBox } from './project-contact.ts';
import { moneyView } from './project-money.ts';
import { neighboursOf, projectParts, relatedProjects } from './project-others.ts';
import { placeView } from './project-place.ts';
import { projectRun } from './project-run.ts';

/** „Schlosskreuzung – intelligente …“: the name, and what explains it. */
function titleParts({ title }: Project) {
  const [name = title, ...rest] = title.split(' – ');
  const below = rest.join(' – ');
  return {
    name,
    below: below.charAt(0).toUpperCase() + below.slice(1),
  };
}

/** What became of it: in a word with the day of its last proof, and in a sentence. */
function result(project: Project, edition: Edition) {
  const { state, word, asOf } = outcomeView(project, edition);
  return {
    state,
    word: word.charAt(0).toUpperCase() + word.slice(1),
    asOf: asOf && edition.words.parts.outcomes.lastProof(asOf),
    factId: project.outcome?.fact?.id,
    text: project.outcome?.text,
  };
}

/** Where sources judge the result differently, in words: both views, which a reader should see together. */
function twoViews(project: Project, edition: Edition) {
  const isJudgement = ({ kind, sides }: Fact) =>
    ['result', 'status', 'event'].includes(kind) &&
    sides.length > 1 &&
    sides.every(({ number }) => number === undefined);
  const fact = project.facts.find(isJudgement);
  return fact && { sides: sideViews(fact, edition), href: factHref(fact, edition.routes), question: fact.question };
}

function stations({ stations: all }: Project, { words }: Edition) {
  const say = words.project.stations;
  return {
    heading: all.some(({ state }) => state === 'nicht') ? say.planned : say.works,
    steps: all.map(({ label, actor, fact, state }) => ({
      label,
      actor: actor ?? say.noActor,
      factId: fact.id,
      state,
      stateWord: state && words.kinds.stationWords[state],
    })),
  };
}

function measures(project: Project, edition: Edition) {
  const { words, routes } = edition;
  const organisation = ({ id, name }: { id: string; name: string }) => ({ label: name, href: routes.organisation(id) });
  return {
    money: moneyView(project, edition),
    run: projectRun(project, edition),
    lead: project.leadOrganisation && organisation(project.leadOrganisation),
    partners: project.partners.map(organisation),
    topics: project.topics.map(({ id, title }) => ({ label: title, href: routes.topic(id) })),
    area: words.kinds.areaWords[project.area],
    audience: project.audience,
  };
}

/** With more facts than this the proofs, in full, would make a page of text too heavy for a phone; the facts' pages have them. */
const mostFullProofs = 25;

/** So few facts that a page of sections would be mostly empty. */
const isBarelyKnown = ({ nameOnly, facts, stations: steps }: Project): boolean =>
  nameOnly || (steps.length === 0 && facts.length < 10);

export function projectView(project: Project, edition: Edition) {
  const { catalogue, words, routes } = edition;
  const card = projectCard(project, edition);
  const only = onlyRegion(project);
  const crumbs: Crumb[] = [
    { label: words.pages.sections.projects, href: routes.projects() },
    ...(!isStatewide(project, catalogue)
      ? project.regions.map(({ id, title }) => ({ label: title, href: routes.region(id), key: id }))
      : [{ label: words.pages.project.allRegions, href: routes.regions() }]),
  ];
  const dataLinks = projectDataLinks(project, edition);
  const page: PageView = {
    title: project.title,
    description: describe(card.lead),
    section: routes.projects(),
    crumbs,
    thing: projectThing(project, edition),
    ...(only ? { region: only.id } : {}),
    kind: 'project',
    headLinks: alternates(dataLinks),
  };
  const isBrief = isBarelyKnown(project);
  const views = twoViews(project, edition);
  return {
    page,
    crumbs,
    letter: only ? regionLetter(only.id) : 'm',
    title: titleParts(project),
    lead: project.lead,
    place: placeView(project, edition),
    isBrief,
    hasBriefProofs: project.facts.length > mostFullProofs,
    result: result(project, edition),
    views,
    // What stands beside the result is shorter than it.
    isTall: isBrief || views !== undefined,
    // More names than a line holds stand in a list of their own.
    hasManyPartners: project.partners.length > 4,
    measures: measures(project, edition),
    stations: stations(project, edition),
    transfer: transferBox(project, edition),
    desk: regionDesk(project, edition),
    dataLinks,
    report: reportHref({ title: project.title, id: project.id, href: card.href }, edition),
    partOf: project.partOf && { href: routes.project(project.partOf.id), title: project.partOf.title },
    parts: projectParts(project, edition),
    related: isBrief ? [] : relatedProjects(project, edition),
    neighbours: neighboursOf(project, edition),
    contradictions: contradictionLinks(project.facts, edition),
    facts: project.facts.map((fact) => factRow(fact, edition)),
  };
}
