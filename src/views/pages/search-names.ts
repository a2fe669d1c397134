/** The index of names: `/suche/namen.json`, which the search fetches before a reader has finished typing. */
import { stateOf } from '#catalogue/outcomes.ts';
import type { Event, Fact, Organisation, Place, Project, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { NameRow } from '#search/names.ts';
import type { SearchNames } from '#search/settings.ts';
import type { Kind } from '#search/types.ts';
import { fold } from '#site/fold.ts';
import { offersOffline } from '#site/offline.ts';
import type { PageId } from '#site/requirements.ts';
import { withBase } from '#site/routes.ts';
import { hasOwnPage } from '#views/parts/links.ts';

/** Below the base path, so that the index is the same wherever the site lies. */
const below = (href: string): string => href.slice(withBase('').length);

/** Facts about a thing that answer questions of `suche.yaml`, by the number of the question. */
function answersOf(
  id: string,
  roles: Readonly<Partial<Record<string, Fact | undefined>>>,
  facts: readonly Fact[],
  { catalogue }: Edition,
): Record<number, string> {
  const answers: Record<number, string> = {};
  const named = new Map(facts.toReversed().map((fact) => [fold(fact.label), fact]));
  for (const [index, { rollen, bezeichnungen }] of catalogue.search.fragen.entries()) {
    const fact = [...rollen.map((role) => roles[role]), ...bezeichnungen.map((label) => named.get(fold(label)))].find(
      (each): each is Fact => each !== undefined && hasOwnPage(each) && each.replacedBy === undefined,
    );
    if (!fact) continue;
    // All sides of a contradiction stand at the fact that states it first.
    const stated = fact.disputedAt ?? fact;
    answers[index] = stated.id.startsWith(`${id}--`) ? stated.id.slice(id.length) : stated.id;
  }
  return answers;
}

interface Source {
  readonly kind: Kind;
  readonly title: string;
  readonly href: string;
  readonly note?: string | undefined;
  readonly aliases?: readonly string[];
  readonly weakNames?: readonly string[];
  readonly regions?: readonly string[];
  readonly topics?: readonly string[];
  readonly outcome?: string;
  readonly answers?: Readonly<Record<number, string>>;
}

const unlessEmpty = <Value extends object>(value: Value | undefined): Value | undefined =>
  value && Object.keys(value).length > 0 ? value : undefined;

/** Fields without a value are left out by JSON. */
function aRow({
  kind,
  title,
  href,
  note,
  aliases = [],
  weakNames,
  regions,
  topics,
  outcome,
  answers,
}: Source): NameRow {
  const names = [...new Set(aliases)].filter((name) => name !== title);
  return {
    k: kind,
    t: title,
    h: below(href),
    n: note,
    a: unlessEmpty(names),
    w: unlessEmpty(weakNames),
    r: unlessEmpty(regions),
    p: unlessEmpty(topics),
    o: outcome,
    f: unlessEmpty(answers),
  } as NameRow;
}

const idsOf = (things: ReadonlyArray<{ readonly id: string }>): string[] => things.map(({ id }) => id);

const regionRow = (region: Region, edition: Edition): NameRow =>
  aRow({
    kind: 'region',
    title: region.title,
    href: edition.routes.region(region.id),
    aliases: region.aliases,
    weakNames: [region.leadMunicipality, ...region.memberNames.split(/,| und /).map((name) => name.trim())],
    regions: [region.id],
    answers: answersOf(region.id, region.roles, region.facts, edition),
  });

const placeRow = (place: Place, edition: Edition): NameRow =>
  aRow({
    kind: 'ort',
    title: place.name,
    href: edition.routes.place(place.id),
    note: place.region?.title,
    aliases: place.aliases,
    regions: idsOf(place.regions),
    answers: answersOf(place.id, { population: place.population }, place.facts, edition),
  });

/** In another edition its place in the list of all projects, which says in a sentence what it was. */
const projectRow = (project: Project, edition: Edition): NameRow =>
  aRow({
    kind: 'projekt',
    title: project.title,
    href:
      edition.original === undefined
        ? edition.routes.project(project.id)
        : `${edition.routes.projects()}#${project.id}`,
    note: (edition.original && project.en?.gloss) ?? project.places.slice(0, 2).join(', '),
    aliases: [...(project.shortTitle ? [project.shortTitle] : []), ...project.aliases, ...project.formerNames],
    regions: idsOf(project.regions),
    topics: idsOf(project.topics),
    outcome: stateOf(project),
    answers: answersOf(project.id, project.roles, project.facts, edition),
  });

const eventRow = (event: Event, edition: Edition): NameRow =>
  aRow({
    kind: 'termin',
    title: event.title,
    href: edition.routes.event(event.id),
    note: edition.forms.value(event.date, 'short'),
    aliases: event.aliases,
    regions: event.regions.length < edition.catalogue.regions.length ? idsOf(event.regions) : [],
    answers: answersOf(event.id, { start: event.date }, event.facts, edition),
  });

const organisationRow = (organisation: Organisation, edition: Edition): NameRow =>
  aRow({
    kind: 'organisation',
    title: organisation.name,
    href: edition.routes.organisation(organisation.id),
    note: organisation.municipality,
    aliases: organisation.aliases,
    regions: idsOf(organisation.regions),
    answers: answersOf(organisation.id, organisation.roles, organisation.facts, edition),
  });

/** Pages that nobody looks for, because they are the search itself or stand above all others, and one that need not be there. */
const unnamed: readonly PageId[] = ['start', 'suche', 'nicht-gefunden', ...(offersOffline ? [] : ['offline' as const])];

/** Plain pages, and signposts to a place on the site; a signpost to a plain page gives it more names. */
function pageRows({ catalogue, routes }: Edition): NameRow[] {
  const pages = new Map<string, Source>();
  for (const { id, title } of catalogue.pages.values()) {
    if ((unnamed as readonly string[]).includes(id)) continue;
    const href = routes.plainPage(id);
    pages.set(href, { kind: 'seite', title, href });
  }
  for (const { titel, ziel, wort } of catalogue.search.wegweiser) {
    const href = withBase(ziel);
    const page = pages.get(href);
    pages.set(href, { kind: 'seite', title: page?.title ?? titel, href, aliases: page ? [titel, ...wort] : wort });
  }
  return [...pages.values()].map(aRow);
}

/** Everything that the search knows before it is asked. */
export function searchNames(edition: Edition): SearchNames {
  const { catalogue, routes } = edition;
  const { search } = catalogue;
  const things = [
    ...catalogue.regions.map((region) => regionRow(region, edition)),
    ...catalogue.places.map((place) => placeRow(place, edition)),
    ...catalogue.projects.map((project) => projectRow(project, edition)),
    ...catalogue.topics.map(({ id, title, aliases }) =>
      aRow({ kind: 'thema', title, href: routes.topic(id), aliases, topics: [id] }),
    ),
    ...catalogue.glossary.map(({ id, term, forms }) =>
      aRow({ kind: 'begriff', title: term, href: routes.glossary(id), aliases: forms }),
    ),
    ...catalogue.events.map((event) => eventRow(event, edition)),
    ...catalogue.organisations.map((organisation) => organisationRow(organisation, edition)),
    ...pageRows(edition),
  ];
  return {
    // The search leads to pages of its edition alone.
    things: things.filter(({ h }) => h.startsWith(edition.folder)),
    stopWords: search.fuellwoerter,
    kindWords: search.gattungen,
    synonyms: search.synonyme.map(({ wort, auch }) => [wort, auch]),
    questions: search.fragen.map(({ frage, wort, programm }) => ({
      label: frage,
      words: wort,
      ...(programm && { programme: programm }),
    })),
  };
}
