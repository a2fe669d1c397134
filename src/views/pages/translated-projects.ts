/** All projects for readers of another language: each in a sentence or two, with the way to its page. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { stateOf } from '#catalogue/outcomes.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { byRegion, counted, optionsOf, thatOccur } from '#views/parts/filters.ts';
import { outcomeView } from '#views/parts/outcomes.ts';
import { projectGroups } from '#views/parts/project-groups.ts';

const facetsOf = (project: Project): string[] => [
  ...project.regions.map(({ id }) => `region:${id}`),
  `status:${stateOf(project)}`,
];

function rowOf(project: Project, edition: Edition) {
  const { title, en, id, shortTitle, aliases, formerNames } = project;
  return {
    id,
    href: edition.routes.project(id),
    title,
    gloss: en?.gloss,
    lead: en?.lead,
    outcome: outcomeView(project, edition),
    filter: {
      'data-id': id,
      'data-facets': facetsOf(project).join(' '),
      'data-names': [...new Set([title, shortTitle, ...aliases, ...formerNames])].filter(Boolean).join('|'),
      'data-words': [
        en?.gloss,
        en && plainFactText(en.lead, edition.catalogue.factById, edition.forms),
        ...project.places,
        ...project.regions.map((region) => region.title),
      ]
        .filter(Boolean)
        .join(' '),
    },
  };
}

export function translatedProjects(edition: Edition) {
  const { projects } = edition.catalogue;
  const { words } = edition;
  return {
    filters: counted(projects.map(facetsOf), [
      byRegion(edition),
      { name: 'status', legend: words.parts.filters.outcome, options: optionsOf(words.kinds.outcomeWords) },
    ]).map(thatOccur),
    groups: projectGroups(edition).map(({ key, title, projects: of }) => ({
      key,
      title,
      projects: of.map((project) => rowOf(project, edition)),
    })),
  };
}
