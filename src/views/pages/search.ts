/** The search page: what can be chosen before anything is asked, and where everything lies in lists. */
import type { Edition } from '#edition/edition.ts';
import { outcomes, type OutcomeState } from '#schema/project.ts';
import type { FacetName, Kind } from '#search/types.ts';
import { hasOwnPage } from '#views/parts/links.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Region whose key stands before the label. */
  readonly key?: string;
  /** Outcome whose sign stands before the label. */
  readonly outcome?: OutcomeState;
  /** What addresses of earlier versions of this site said instead of the value. */
  readonly former: string;
}

export interface FacetGroup {
  readonly name: FacetName;
  readonly legend: string;
  readonly options: readonly FacetOption[];
}

type Counts = ReadonlyArray<readonly [kind: Kind, count: number]>;

/** How many things of each kind the search finds: those with a page of this edition, and projects, which stand in its list. */
function countsOf({ catalogue, routes }: Edition): Counts {
  const own = <Thing extends { readonly id: string }>(things: Iterable<Thing>, hrefOf: (id: string) => string) =>
    [...things].filter(({ id }) => hrefOf(id).startsWith(routes.home())).length;
  const counts: Counts = [
    ['region', own(catalogue.regions, routes.region)],
    ['ort', own(catalogue.places, routes.place)],
    ['projekt', catalogue.projects.length],
    ['thema', own(catalogue.topics, routes.topic)],
    ['organisation', own(catalogue.organisations, routes.organisation)],
    ['begriff', own(catalogue.glossary, routes.glossary)],
    ['termin', own(catalogue.events, routes.event)],
    ['seite', own(catalogue.pages.values(), routes.plainPage)],
    ['fakt', own(catalogue.facts.filter(hasOwnPage), routes.factPage)],
    ['quelle', own(catalogue.sources, routes.source)],
    ['meldung', own(catalogue.news, routes.news)],
  ];
  return counts.filter(([, count]) => count > 0);
}

function facetGroups(kindsHere: readonly Kind[], { catalogue, words }: Edition): FacetGroup[] {
  const { facets, kinds, kindsOfMany } = words.search;
  const of = (name: FacetName, options: readonly FacetOption[]) => ({ name, legend: facets[name], options });
  const named = ({ id, title }: { readonly id: string; readonly title: string }) => ({
    value: id,
    label: title,
    former: title,
  });
  return [
    of(
      'art',
      kindsHere.map((value) => ({ value, label: kindsOfMany[value], former: kinds[value] })),
    ),
    of(
      'region',
      catalogue.regions.map((region) => ({ ...named(region), key: region.id })),
    ),
    of(
      'ausgang',
      outcomes.map((state) => ({
        value: state,
        label: words.kinds.outcomeWords[state],
        outcome: state,
        former: state,
      })),
    ),
    of('thema', catalogue.topics.map(named)),
  ];
}

export function searchView(edition: Edition) {
  const { words, routes, forms } = edition;
  const { search: say, lists } = words;
  const counts = countsOf(edition);
  const link = (href: string, label: string) => ({ href, label });
  return {
    groups: facetGroups(
      // A term is found by its name; all stand on one page.
      counts.map(([kind]) => kind).filter((kind) => kind !== 'begriff'),
      edition,
    ),
    searchedIn: say.searchedIn(
      forms.list(counts.map(([kind, count]) => forms.count(count, say.kinds[kind], say.kindsOfMany[kind]))),
    ),
    lists: [
      link(routes.projects(), lists.search.projects),
      link(routes.organisations(), lists.search.organisations),
      link(routes.topics(), lists.search.topics),
      link(routes.places(), lists.search.places),
      link(routes.events(), lists.search.events),
      link(routes.facts(), lists.search.facts),
      link(routes.sources(), lists.search.sources),
    ],
    ways: [
      link(routes.projects(), say.allProjects),
      link(routes.places(), say.byPlace),
      link(routes.report(), say.report),
    ],
  };
}
