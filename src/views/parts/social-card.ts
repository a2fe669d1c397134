/** What the picture of a page says in social networks. Some pages have one of their own, the rest one for their kind. */
import { lineOf } from '#catalogue/proof.ts';
import { isStatewide } from '#catalogue/projects.ts';
import { displayValue } from '#language/de/values.ts';
import type { Catalogue, Region } from '#catalogue/types.ts';
import { confidenceWords } from '#language/de/words/kinds.ts';
import { siteName } from '#site/config.ts';
import { countOf, formatDate } from '#language/de/format.ts';
import { routes } from '#site/routes.ts';
import { typeset } from '#language/de/typeset.ts';
import { eventDate, keyView, type KeyView } from './cards.ts';
import { hasOwnPage } from './links.ts';

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
}

export interface SocialCard extends CardText {
  /** Of the file, without ending: `projekte/oecherlab`. */
  readonly name: string;
  /** The picture's words for those who do not see it. */
  readonly alt: string;
}

/** Cards of pages that have none of their own. */
const kinds = {
  fakt: { kind: 'Fakt', title: 'Eine Angabe mit ihren Quellen' },
  quelle: { kind: 'Quelle', title: 'Ein Dokument und die Fakten daraus' },
  organisation: { kind: 'Organisation', title: 'Wer in den Modellregionen mitgewirkt hat' },
  liste: { kind: 'Übersicht', title: 'Regionen, Projekte, Fakten und Quellen' },
  seite: { kind: 'Dokumentation', title: 'Was aus dem Förderprogramm wurde' },
} as const;

/** Which card a page gets, by its facet in the search; pages without one are lists. */
const kindOfFacet: Readonly<Record<string, keyof typeof kinds>> = {
  Fakt: 'fakt',
  Quelle: 'quelle',
  Organisation: 'organisation',
};

/** `/projekte/oecherlab/` → `projekte/oecherlab`, without the base path. */
const nameOf = (address: string): string => address.slice(routes.home().length).replace(/\/$/, '') || 'start';

const finished = (name: string, card: CardText): SocialCard => ({
  ...card,
  name,
  alt: card.value ? `${card.title}: ${card.value.words}` : card.title,
});

function ownCards(catalogue: Catalogue): Array<CardText & { readonly page: string }> {
  const { regions, projects, topics, facts, events, news, pages } = catalogue;
  const projectCount = (count: number) => ({ words: countOf(count, 'Vorhaben', 'Vorhaben') });
  const regionsOf = (of: readonly Region[]) => ({
    keys: of.map(keyView),
    about: of.length === regions.length ? 'alle Regionen' : of.map(({ title }) => title).join(', '),
  });
  return [
    {
      page: routes.home(),
      kind: 'Förderprogramm',
      keys: regions.map(keyView),
      title: pages.get('start')?.title ?? siteName,
    },
    ...regions.map((region) => ({
      page: routes.region(region.id),
      kind: 'Digitale Modellregion',
      keys: [keyView(region)],
      title: region.title,
      note: projectCount(region.projects.length),
    })),
    ...projects.map((project) => ({
      page: routes.project(project.id),
      kind: isStatewide(project, catalogue) ? 'Landesweites Vorhaben' : 'Vorhaben',
      ...regionsOf(project.regions),
      title: project.title,
      note: { words: project.topics.map(({ title }) => title).join(', ') },
    })),
    ...topics.map((topic) => ({
      page: routes.topic(topic.id),
      kind: 'Thema',
      title: topic.title,
      note: projectCount(topic.projects.length),
    })),
    ...facts
      .filter((fact) => fact.key && hasOwnPage(fact))
      .map((fact) => ({
        page: routes.factPage(fact.id),
        kind: 'Fakt',
        keys: fact.subject.regions.length === 1 ? fact.subject.regions.map(keyView) : [],
        about: fact.subject.title,
        title: fact.question ?? fact.label,
        value: { words: typeset(displayValue(fact)), line: lineOf(fact) },
        note: {
          words: [confidenceWords[lineOf(fact)], fact.asOf && `Stand ${formatDate(fact.asOf)}`]
            .filter(Boolean)
            .join(' · '),
        },
      })),
    ...events.map((event) => ({
      page: routes.event(event.id),
      kind: 'Termin',
      ...regionsOf(event.regions),
      title: event.title,
      note: { words: eventDate(event), line: lineOf(event.disputedBy ?? event.date) },
    })),
    ...news.map((item) => ({
      page: routes.news(item.id),
      kind: 'Meldung',
      title: item.title,
      note: { words: formatDate(item.date) },
    })),
  ];
}

const known = new WeakMap<Catalogue, ReadonlyMap<string, SocialCard>>();

/** Every card by its name. */
export function socialCards(catalogue: Catalogue): ReadonlyMap<string, SocialCard> {
  const found = known.get(catalogue);
  if (found) return found;
  const keys = catalogue.regions.map(keyView);
  const cards = [
    ...ownCards(catalogue).map(({ page, ...card }) => finished(nameOf(page), card)),
    ...Object.entries(kinds).map(([name, card]) => finished(name, { ...card, keys })),
  ];
  const byName = new Map(cards.map((card) => [card.name, card]));
  known.set(catalogue, byName);
  return byName;
}

/**
 * The card of a page.
 *
 * @param address with the base path, as the routes give it
 * @param facet the kind under which the search finds the page
 */
export function cardOf(address: string, facet: string | undefined, catalogue: Catalogue): SocialCard {
  const cards = socialCards(catalogue);
  return cards.get(nameOf(address)) ?? cards.get(facet === undefined ? 'liste' : (kindOfFacet[facet] ?? 'seite'))!;
}
