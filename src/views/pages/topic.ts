/** A theme's page: its projects by region. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Topic } from '#catalogue/types.ts';
import { routes } from '#site/routes.ts';
import { projectCard } from '#views/parts/cards.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { topicThing } from '#views/schema-org/things.ts';

export function topicView(topic: Topic, catalogue: Catalogue) {
  const shared = topic.projects.filter(({ regions }) => regions.length !== 1);
  const card = (project: (typeof topic.projects)[number]) => projectCard(project, catalogue);
  const crumbs: Crumb[] = [{ label: 'Themen', href: routes.topics() }];
  const page: PageView = {
    title: `Thema ${topic.title}`,
    description: describe(plainFactText(topic.lead, catalogue.factById)),
    section: routes.topics(),
    crumbs,
    thing: topicThing(topic, catalogue),
    search: { kind: 'Thema', topics: [topic.title] },
  };
  return {
    page,
    crumbs,
    groups: [
      ...catalogue.regions.map((region) => ({
        title: region.title,
        projects: topic.projects.filter(({ regions }) => regions.length === 1 && regions[0] === region).map(card),
      })),
      { title: 'Mehrere Regionen', projects: shared.map(card) },
    ].filter(({ projects }) => projects.length > 0),
  };
}
