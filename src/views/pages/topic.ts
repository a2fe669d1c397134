/** A theme's page: how the regions went about it, what it cost, how it ended and why, and what others can take over. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { byFunding } from '#catalogue/projects.ts';
import type { Project, Topic } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { keyView, type KeyView } from '#views/parts/cards.ts';
import { contactWays } from '#views/parts/contact.ts';
import { innerList } from '#views/parts/inner-lists.ts';
import { shortened } from '#views/parts/long-lists.ts';
import { outcomeView, type OutcomeView } from '#views/parts/outcomes.ts';
import { outcomesInWords, squareRow } from '#views/parts/squares.ts';
import { knownMoney, moneyView } from '#views/parts/money.ts';
import { sharesView } from '#views/parts/shares.ts';
import { signatureBars, signatureLegend, signatureScale } from '#views/parts/signature-bars.ts';
import { topicThing } from '#views/schema-org/entities.ts';
import { describe, type Crumb, type PageView } from './page.ts';

interface ProjectLink {
  readonly href: string;
  readonly title: string;
  readonly keys: readonly KeyView[];
  readonly outcome: OutcomeView;
}

const projectLink = (project: Project, edition: Edition): ProjectLink => ({
  href: edition.routes.project(project.id),
  title: project.shortTitle ?? project.title,
  keys: project.regions.map(keyView),
  outcome: outcomeView(project, edition),
});

/** Why projects ended, changed or went on, as far as a source says. */
const reasonsOf = (projects: readonly Project[], edition: Edition) =>
  projects.flatMap((project) => {
    const { reason } = project;
    if (!reason) return [];
    return [
      {
        ...projectLink(project, edition),
        heading: edition.words.kinds.reasonWords[reason.kind],
        fact: reason.fact.id,
        statement: reason.fact.statement,
      },
    ];
  });

/** What can be taken over: a document, code, or the experience of those who have done so. */
const takeoversOf = (projects: readonly Project[], edition: Edition) =>
  projects.flatMap((project) => {
    const { reuse, leadOrganisation } = project;
    if (!reuse || (reuse.grade === 'keine-unterlage' && reuse.takenOver.length === 0)) return [];
    return [
      {
        ...projectLink(project, edition),
        grade: edition.words.kinds.gradeWords[reuse.grade],
        fact: reuse.fact?.id,
        takenOver: reuse.takenOver.map(({ by, fact }) => ({ by, fact: fact.id })),
        firstStep: reuse.firstStep,
        contact: leadOrganisation && {
          label: leadOrganisation.name,
          href: edition.routes.organisation(leadOrganisation.id),
          ways: contactWays(leadOrganisation, edition),
        },
      },
    ];
  });

/** Projects by what was done; what no group names closes the list. Of many the largest sums. */
function groupsOf({ groups, projects }: Topic, { words }: Edition) {
  const named = new Set(groups.flatMap((group) => group.projects));
  const rest = projects.filter((project) => !named.has(project));
  const { shown, more } = shortened(projects.toSorted(byFunding), 'projects');
  const all = [
    ...groups,
    ...(rest.length > 0 ? [{ title: groups.length > 0 ? words.pages.topic.rest : '', projects: rest }] : []),
  ];
  if (more === 0) return all;
  return all
    .map(({ title, projects: of }) => ({ title, projects: of.filter((project) => shown.includes(project)) }))
    .filter(({ projects: of }) => of.length > 0);
}

export function topicView(topic: Topic, edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const say = words.pages.topic;
  const { projects } = topic;
  const scale = signatureScale(projects, edition);
  const groups = groupsOf(topic, edition).map((group) => ({
    title: group.title,
    bars: signatureBars(group.projects, scale, edition),
  }));
  const { all } = innerList(`themen/${topic.id}`, 'vorhaben', projects, 'projects', edition);
  const reasons = shortened(reasonsOf(projects, edition), 'projects');
  const takeovers = shortened(takeoversOf(projects, edition), 'projects');
  const crumbs: Crumb[] = [
    { label: words.pages.sections.topics, href: routes.topics() },
    { label: say.projectCount(projects.length) },
  ];
  const page: PageView = {
    title: say.title(topic.title),
    description: describe(plainFactText(topic.lead, catalogue.factById, forms)),
    section: routes.topics(),
    crumbs: crumbs.slice(0, 1),
    thing: topicThing(topic, edition),
    kind: 'topic',
  };
  return {
    page,
    crumbs,
    shares: sharesView(topic, edition),
    scale,
    legend: signatureLegend(groups.flatMap(({ bars }) => bars)),
    groups,
    all,
    reasons: reasons.shown,
    reasonsNote: [
      say.reasonsNote(projects.length - reasons.shown.length - reasons.more, projects.length),
      ...(reasons.more > 0 ? [`${words.lists.parts.more(reasons.more)}.`] : []),
    ].join(' '),
    takeovers: takeovers.shown,
    moreTakeovers: takeovers.more,
  };
}

/** Every theme with a square for each of its projects. */
export const topicRows = (edition: Edition) =>
  edition.catalogue.topics.map((topic) => ({
    href: edition.routes.topic(topic.id),
    title: topic.title,
    count: edition.words.pages.topic.projectCount(topic.projects.length),
    lead: plainFactText(topic.lead, edition.catalogue.factById, edition.forms),
    squares: squareRow(topic.projects, edition),
    outcomes: outcomesInWords(topic.projects, edition),
    money: moneyView(knownMoney(topic.projects), edition),
  }));
