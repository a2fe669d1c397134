/** What the picture of a page says in social networks. Some pages have one of their own, the rest one for their kind. */
import { lineOf } from '#catalogue/proof.ts';
import { isStatewide, onlyRegion } from '#catalogue/projects.ts';
import type { Project, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { OutcomeState } from '#schema/project.ts';
import type { Routes } from '#site/routes.ts';
import { eventDate, keyView, type KeyView } from './cards.ts';
import { hasOwnPage } from './links.ts';
import { outcomeView } from './outcomes.ts';

/** Words, and the line signature under them where they are a fact's. */
interface Proven {
  readonly words: string;
  readonly line?: string;
}

interface CardText {
  readonly kind: string;
  readonly keys?: readonly KeyView[];
  /** Beside the kind: which region, about what. */
  readonly about?: string;
  readonly title: string;
  /** A fact's value, larger than the title. */
  readonly value?: Proven;
  /** At the foot. */
  readonly note?: Proven;
  /** At the foot as well: what became of it, with its sign. */
  readonly outcome?: { readonly state: OutcomeState; readonly words: string };
}

export interface SocialCard extends CardText {
  /** Of the file, without ending: `projekte/oecherlab`. */
  readonly name: string;
  /** The picture's words for those who do not see it. */
  readonly alt: string;
}

/** Cards of pages that have none of their own, by the facet under which the search finds the page. */
const kindCards = {
  fact: 'fakt',
  source: 'quelle',
  organisation: 'organisation',
  place: 'ort',
  list: 'liste',
  page: 'seite',
} as const;

type CardKind = keyof typeof kindCards;
const hasKindCard = (facet: string): facet is CardKind => facet in kindCards;

/** `/projekte/oecherlab/` → `projekte/oecherlab`, without the base path. */
const nameOf = (address: string, routes: Routes): string =>
  address.slice(routes.home().length).replace(/\/$/, '') || 'start';

const finished = (name: string, card: CardText): SocialCard => ({
  ...card,
  name,
  alt: [card.title, card.value?.words ?? card.outcome?.words].filter(Boolean).join(': '),
});

/** „läuft weiter, letzter Beleg 2025“: the year is enough on a picture. */
function outcomeOf(project: Project, edition: Edition) {
  const { state, word } = outcomeView(project, edition);
  const year = project.outcome?.fact?.asOf?.slice(0, 4);
  return { state, words: [word, year && edition.words.parts.outcomes.lastProof(year)].filter(Boolean).join(', ') };
}

function ownCards(edition: Edition): Array<CardText & { readonly page: string }> {
  const { catalogue, words, forms, routes } = edition;
  const { regions, projects, topics, facts, events, news, pages } = catalogue;
  const cardWords = words.parts.socialCard;
  const regionsOf = (of: { readonly regions: readonly Region[] }) => ({
    keys: of.regions.map(keyView),
    about: isStatewide(of, catalogue) ? cardWords.allRegions : of.regions.map(({ title }) => title).join(', '),
  });
  return [
    {
      page: routes.home(),
      kind: cardWords.programme,
      keys: regions.map(keyView),
      title: pages.get('start')?.title ?? words.shell.siteName,
    },
    ...regions.map((region) => ({
      page: routes.region(region.id),
      kind: cardWords.region,
      keys: [keyView(region)],
      title: region.title,
      note: { words: cardWords.projectCount(region.projects.length) },
    })),
    ...projects.map((project) => ({
      page: routes.project(project.id),
      kind: isStatewide(project, catalogue) ? cardWords.statewideProject : cardWords.project,
      ...regionsOf(project),
      title: project.title,
      outcome: outcomeOf(project, edition),
    })),
    ...topics.map((topic) => ({
      page: routes.topic(topic.id),
      kind: cardWords.topic,
      title: topic.title,
      note: { words: cardWords.projectCount(topic.projects.length) },
    })),
    ...facts
      .filter((fact) => fact.key && hasOwnPage(fact))
      .map((fact) => ({
        page: routes.factPage(fact.id),
        kind: cardWords.fact,
        keys: onlyRegion(fact.subject) ? fact.subject.regions.map(keyView) : [],
        about: fact.subject.title,
        title: fact.question ?? fact.label,
        value: { words: forms.typeset(forms.value(fact)), line: lineOf(fact) },
        note: {
          words: [words.kinds.confidenceWords[lineOf(fact)], fact.asOf && words.parts.asOf(forms.date(fact.asOf))]
            .filter(Boolean)
            .join(' · '),
        },
      })),
    ...events.map((event) => ({
      page: routes.event(event.id),
      kind: cardWords.event,
      ...regionsOf(event),
      title: event.title,
      note: { words: eventDate(event, edition), line: lineOf(event.disputedBy ?? event.date) },
    })),
    ...news.map((item) => ({
      page: routes.news(item.id),
      kind: cardWords.news,
      title: item.title,
      note: { words: forms.date(item.date) },
    })),
  ];
}

const known = new WeakMap<Edition, ReadonlyMap<string, SocialCard>>();

/** Every card by its name. */
export function socialCards(edition: Edition): ReadonlyMap<string, SocialCard> {
  const { catalogue, words, routes } = edition;
  const found = known.get(edition);
  if (found) return found;
  const keys = catalogue.regions.map(keyView);
  const cards = [
    ...ownCards(edition).map(({ page, ...card }) => finished(nameOf(page, routes), card)),
    ...(Object.keys(kindCards) as CardKind[]).map((kind) =>
      finished(kindCards[kind], { ...words.parts.socialCard.kinds[kind], keys }),
    ),
  ];
  const byName = new Map(cards.map((card) => [card.name, card]));
  known.set(edition, byName);
  return byName;
}

/**
 * The card of a page.
 *
 * @param address with the base path, as the routes give it
 * @param facet the kind under which the search finds the page; pages without one are lists
 */
export function cardOf(address: string, facet: string | undefined, edition: Edition): SocialCard {
  const cards = socialCards(edition);
  const kind = facet === undefined ? 'list' : hasKindCard(facet) ? facet : 'page';
  return cards.get(nameOf(address, edition.routes)) ?? cards.get(kindCards[kind])!;
}
