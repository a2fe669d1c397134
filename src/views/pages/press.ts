/** The press area: what newsrooms ask for, in the order in which they ask. */
import { projectGroups } from '#views/parts/project-groups.ts';
import type { Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { keyView } from '#views/parts/cards.ts';
import { chartsOf } from '#views/charts/charts.ts';
import { contradictionLinks } from '#views/parts/contradictions.ts';
import { milestoneRows } from './event.ts';
import { pageOf } from './page.ts';
import { keyFactRows } from '#views/parts/fact-names.ts';

/** Anchor and heading of each section that is computed, in the order of the page. */
export function pressSections({ words }: Edition) {
  const titles = words.pages.press.sections;
  return {
    contact: { id: 'kontakt', title: titles.contact },
    brief: { id: 'kurz', title: titles.brief },
    keyFacts: { id: 'kernfakten', title: titles.keyFacts },
    money: { id: 'geld', title: titles.money },
    timeline: { id: 'zeitleiste', title: titles.timeline },
    regions: { id: 'regionen', title: titles.regions },
    spellings: { id: 'schreibweisen', title: titles.spellings },
    contradictions: { id: 'widersprueche', title: titles.contradictions },
    charts: { id: 'diagramme', title: titles.charts },
    factSheets: { id: 'faktenblaetter', title: titles.factSheets },
    downloads: { id: 'dateien', title: titles.downloads },
  };
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
    contradictions: contradictionLinks(page.contradictions, edition),
    charts: chartsOf(edition),
    factSheets: projectGroups(edition).map(({ key, title, projects }) => ({
      key,
      title,
      sheets: [
        ...(key ? [{ href: routes.factSheet(key.id), label: words.pages.press.regionSheet(title) }] : []),
        ...projects.map((project) => ({ href: routes.factSheet(project.id), label: project.title })),
      ],
    })),
  };
}
