/** A theme's page: its projects by region. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { onlyRegion } from '#catalogue/projects.ts';
import type { Topic } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { projectCard } from '#views/parts/cards.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { topicThing } from '#views/schema-org/entities.ts';

export function topicView(topic: Topic, edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const say = words.pages.topic;
  const shared = topic.projects.filter((project) => !onlyRegion(project));
  const card = (project: (typeof topic.projects)[number]) => projectCard(project, edition);
  const crumbs: Crumb[] = [{ label: words.pages.sections.topics, href: routes.topics() }];
  const page: PageView = {
    title: say.title(topic.title),
    description: describe(plainFactText(topic.lead, catalogue.factById, forms)),
    section: routes.topics(),
    crumbs,
    thing: topicThing(topic, edition),
    search: { kind: 'topic', topics: [topic.title] },
  };
  return {
    page,
    crumbs,
    groups: [
      ...catalogue.regions.map((region) => ({
        title: region.title,
        projects: topic.projects.filter((project) => onlyRegion(project) === region).map(card),
      })),
      { title: say.severalRegions, projects: shared.map(card) },
    ].filter(({ projects }) => projects.length > 0),
  };
}
