/** The press area: what newsrooms ask for, in the order in which they ask. */
import { projectGroups } from '#views/parts/project-groups.ts';
import { factIdsIn } from '#catalogue/fact-text.ts';
import type { Page, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { keyView } from '#views/parts/cards.ts';
import { chartsOf } from '#views/charts/charts.ts';
import { shortened } from '#views/parts/long-lists.ts';
import { contradictionLinks, contradictionRows } from '#views/parts/contradictions.ts';
import { milestoneRows } from './event.ts';
import { pageOf } from './page.ts';
import { keyFactRows } from '#views/parts/fact-names.ts';

/** Anchor and heading of each section that is computed, in the order of the page; the folds stand at its end. */
export function pressSections({ words }: Edition) {
  const titles = words.pages.press.sections;
  return {
    open: {
      quotable: { id: 'zitierbar', title: titles.quotable },
      charts: { id: 'diagramme', title: titles.charts },
      contradictions: { id: 'widersprueche', title: titles.contradictions },
      brief: { id: 'kurz', title: titles.brief },
      factSheets: { id: 'faktenblaetter', title: titles.factSheets },
    },
    folds: {
      moreContradictions: { id: 'weitere-widersprueche', heading: titles.moreContradictions },
      keyFacts: { id: 'kernfakten', heading: titles.keyFacts },
      money: { id: 'geld', heading: titles.money },
      timeline: { id: 'zeitleiste', heading: titles.timeline },
      regions: { id: 'regionen', heading: titles.regions },
      spellings: { id: 'schreibweisen', heading: titles.spellings },
      projectSheets: { id: 'faktenblaetter-vorhaben', heading: titles.projectSheets },
      downloads: { id: 'dateien', heading: titles.downloads },
    },
  };
}

/** How many contradictions are drawn; the others are links. */
const drawnContradictions = 3;

export type PressContactView = ReadonlyArray<{ readonly value: string; readonly href?: string }>;

/** Name and ways of the operator; undefined where there is none to ask. */
function contactOf({ catalogue }: Edition): PressContactView | undefined {
  const { name, phone, email } = catalogue.operator;
  if (!name || !(phone ?? email)) return undefined;
  return [
    { value: name },
    ...(phone ? [{ value: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` }] : []),
    ...(email ? [{ value: email, href: `mailto:${email}` }] : []),
  ];
}

/** Who says the sentence and as of when; our own counts name this site, not the sources that they count. */
function sourceLine({ fact, sentence }: Page['quotable'][number], edition: Edition): string {
  const { catalogue, words, forms } = edition;
  const say = words.pages.press.quotable;
  const facts = [fact, ...factIdsIn(sentence).flatMap((id) => catalogue.factById.get(id) ?? [])].filter(
    ({ kind }) => kind !== 'date',
  );
  const names = facts.flatMap((each) =>
    each.confidence === 'abgeleitet'
      ? [say.own(words.shell.siteName)]
      : each.sources.slice(0, 2).map(({ source: { publisher, publisherShort = publisher } }) => publisherShort),
  );
  const asOf = fact.asOf ? [say.asOf(forms.date(fact.asOf))] : [];
  return [say.source([...new Set(names)].join(', ')), ...asOf].join(' ');
}

function regionLine(region: Region, { words, forms, routes }: Edition) {
  const say = words.pages.press;
  const { roles, projectOffice } = region;
  return {
    key: keyView(region),
    href: routes.region(region.id),
    factSheet: routes.factSheet(region.id),
    facts: [
      { label: say.lead, id: roles.lead?.id, words: region.leadMunicipality },
      { label: say.members, id: roles.members?.id, words: region.memberNames },
      { label: say.district, id: roles.district?.id, words: region.governmentDistrict },
      { label: say.chosen, id: roles.chosen?.id, words: roles.chosen ? forms.value(roles.chosen) : '' },
    ],
    projects: roles.projects && {
      id: roles.projects.id,
      words: forms.value(roles.projects),
      asOf: roles.projects.asOf && forms.date(roles.projects.asOf),
    },
    projectsHere: region.projects.length,
    office: projectOffice && routes.organisation(projectOffice.id),
  };
}

export function pressView(edition: Edition) {
  const { catalogue, words, routes } = edition;
  const page = pageOf('presse', edition);
  return {
    page,
    keyFacts: keyFactRows(page.keyFacts, edition),
    money: page.money.map(({ fact, note }) => ({ id: fact.id, label: fact.label, note })),
    milestones: milestoneRows(edition),
    regions: catalogue.regions.map((region) => regionLine(region, edition)),
    spellings: page.spellings.map(({ name, note, fact, project }) => ({
      name,
      note,
      fact: fact?.id,
      project: project && routes.project(project.id),
    })),
    quotable: page.quotable.map((each) => ({
      id: each.fact.id,
      label: each.fact.label,
      sentence: each.sentence,
      source: sourceLine(each, edition),
      caution: each.caution,
    })),
    contact: contactOf(edition),
    contradictions: contradictionRows(page.contradictions.slice(0, drawnContradictions), edition),
    moreContradictions: contradictionLinks(page.contradictions.slice(drawnContradictions), edition),
    charts: chartsOf(edition),
    regionSheets: catalogue.regions.map((region) => ({
      key: keyView(region),
      href: routes.factSheet(region.id),
      label: words.pages.press.regionSheet(region.title),
    })),
    projectSheets: projectGroups(edition).map(({ key, title, projects }) => {
      const { shown, more } = shortened(projects, 'links');
      return {
        key,
        title,
        sheets: shown.map((project) => ({ href: routes.factSheet(project.id), label: project.title })),
        /** Each project's page leads to its own. */
        more,
      };
    }),
    projectSheetCount: catalogue.projects.length,
  };
}
