/** The press area: what newsrooms ask for, in the order in which they ask. */
import { projectGroups } from '#views/parts/project-groups.ts';
import { displayValue } from '#language/de/values.ts';
import type { Catalogue, Region } from '#catalogue/types.ts';
import { formatDate } from '#language/de/format.ts';
import { routes } from '#site/routes.ts';
import { keyView } from '#views/parts/cards.ts';
import { chartsOf } from '#views/charts/charts.ts';
import { contradictionLinks } from '#views/parts/contradictions.ts';
import { milestoneRows } from './event.ts';
import { keyFactRows } from '#views/parts/fact-names.ts';

/** Anchor and heading of each section, in the order of the page. */
export const pressSections = {
  contact: { id: 'kontakt', title: 'Kontakt' },
  brief: { id: 'kurz', title: 'Das Programm in 100\u00a0Wörtern' },
  keyFacts: { id: 'kernfakten', title: 'Kern\u00adfakten' },
  money: { id: 'geld', title: 'Geld' },
  timeline: { id: 'zeitleiste', title: 'Zeitleiste' },
  regions: { id: 'regionen', title: 'Die fünf Regionen' },
  spellings: { id: 'schreibweisen', title: 'Schreib\u00adweisen' },
  contradictions: { id: 'widersprueche', title: 'Wider\u00adsprüche' },
  charts: { id: 'diagramme', title: 'Zahlen als Bilder' },
  factSheets: { id: 'faktenblaetter', title: 'Fakten\u00adblätter' },
  downloads: { id: 'dateien', title: 'Dateien' },
  terms: { id: 'nutzung', title: 'Nutzung' },
  feeds: { id: 'feeds', title: 'Auf dem Laufenden' },
} as const;

function regionLine(region: Region) {
  const { roles, projectOffice } = region;
  return {
    key: keyView(region),
    href: routes.region(region.id),
    factSheet: routes.factSheet(region.id),
    facts: [
      { label: 'Leitkommune', id: roles.lead?.id, words: region.leadMunicipality },
      { label: 'mit', id: roles.members?.id, words: region.memberNames },
      { label: 'Bezirk', id: roles.district?.id, words: region.governmentDistrict },
      { label: 'bekannt gegeben', id: roles.chosen?.id, words: roles.chosen ? displayValue(roles.chosen) : '' },
    ],
    projects: roles.projects && {
      id: roles.projects.id,
      words: displayValue(roles.projects),
      asOf: roles.projects.asOf && formatDate(roles.projects.asOf),
    },
    projectsHere: region.projects.length,
    office: projectOffice && routes.organisation(projectOffice.id),
  };
}

export function pressView(catalogue: Catalogue) {
  const page = catalogue.pages.get('presse')!;
  return {
    page,
    keyFacts: keyFactRows(page.keyFacts),
    money: page.money.map(({ fact, note }) => ({ id: fact.id, label: fact.label, note })),
    milestones: milestoneRows(catalogue),
    regions: catalogue.regions.map(regionLine),
    spellings: page.spellings.map(({ name, note, fact, project }) => ({
      name,
      note,
      fact: fact?.id,
      project: project && routes.project(project.id),
    })),
    contradictions: contradictionLinks(page.contradictions),
    charts: chartsOf(catalogue),
    factSheets: projectGroups(catalogue).map(({ key, title, projects }) => ({
      key,
      title,
      sheets: [
        ...(key ? [{ href: routes.factSheet(key.id), label: `Region ${title}` }] : []),
        ...projects.map((project) => ({ href: routes.factSheet(project.id), label: project.title })),
      ],
    })),
  };
}
