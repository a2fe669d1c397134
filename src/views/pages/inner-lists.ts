/** The pages of lists that are too long for the page about a thing: all entries as links with a line of words. */
import type { Event, Fact, Organisation, Project, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { eventDate, factLink, organisationRow, sourceRow } from '#views/parts/cards.ts';
import { contradictionLinks, statedAlike } from '#views/parts/contradictions.ts';
import { isShortened } from '#views/parts/inner-lists.ts';
import { longList, type LongList } from '#views/parts/list-index.ts';
import type { InnerKind } from '#views/parts/long-lists.ts';
import { outcomeView } from '#views/parts/outcomes.ts';
import { companionsOf } from './organisation-companions.ts';
import { placeOrganisations } from './place-people.ts';
import { regionContradictions } from './region-lists.ts';
import { remainsLists } from './remains.ts';

export interface Entry {
  readonly href: string;
  readonly label: string;
  readonly note?: string;
}

/** Made when its page is. */
export type LazyEntry = () => Entry;

export interface InnerPages {
  readonly title: string;
  readonly href: string;
  readonly section?: string;
  readonly long: LongList<LazyEntry>;
  readonly linkOf: (entry: LazyEntry) => Entry;
}

/** `title` where it is none of the usual. */
type Group = readonly [part: string, kind: InnerKind, entries: readonly LazyEntry[], title?: string];

/** What became of a project, its money and when it ran, in a line. */
const projectEntry =
  (project: Project, edition: Edition): LazyEntry =>
  () => {
    const { words, forms, routes } = edition;
    const { funding, start, end } = project.roles;
    const parts = [
      forms.list(project.regions.map(({ title }) => title)),
      outcomeView(project, edition).word,
      ...(funding ? [forms.value(funding, 'short')] : []),
      forms.period(start, end) ?? words.parts.projectCard.noPeriod,
    ];
    return { href: routes.project(project.id), label: project.title, note: parts.join(' · ') };
  };

const projectsOf = (projects: readonly Project[], edition: Edition): Group => [
  'vorhaben',
  'projects',
  projects.map((project) => projectEntry(project, edition)),
];
const factsOf = (facts: readonly Fact[], edition: Edition): Group => [
  'fakten',
  'facts',
  facts.map((fact) => () => factLink(fact, edition)),
];
const eventsOf = (events: readonly Event[], edition: Edition): Group => [
  'termine',
  'events',
  events.map((event) => () => ({
    href: edition.routes.event(event.id),
    label: event.title,
    note: eventDate(event, edition),
  })),
];
const organisationsOf = (organisations: readonly Organisation[], edition: Edition): Group => [
  'organisationen',
  'organisations',
  organisations.map((organisation) => () => {
    const { href, name, meta } = organisationRow(organisation, edition);
    return { href, label: name, note: meta };
  }),
];
const sourcesOf = (sources: readonly Source[], edition: Edition): Group => [
  'quellen',
  'sources',
  sources.map((source) => () => {
    const { href, title, meta } = sourceRow(source, edition);
    return { href, label: title, note: [source.publisher, ...meta].join(' · ') };
  }),
];
const entriesOf = (part: string, entries: readonly Entry[]): Group => [
  part,
  'links',
  entries.map((entry) => () => entry),
];
const contradictionsOf = (facts: readonly Fact[], edition: Edition): Group => [
  'widersprueche',
  'links',
  statedAlike(facts).map((same) => () => contradictionLinks(same, edition)[0]!),
];

/** The pages of the groups that are too long, below an address; none where no group is. */
function innerPages(
  list: string,
  of: Pick<InnerPages, 'title' | 'href' | 'section'>,
  groups: readonly Group[],
  { words }: Edition,
): InnerPages[] {
  const names: Readonly<Record<string, string>> = words.lists.parts.names;
  const long = groups.filter(([, kind, entries]) => isShortened(entries, kind));
  if (long.length === 0) return [];
  return [
    {
      ...of,
      long: longList(
        list,
        'links',
        long.map(([id, , things, title = names[id] ?? '']) => ({ id, title, things })),
      ),
      linkOf: (entry) => entry(),
    },
  ];
}

export function innerLists(edition: Edition): InnerPages[] {
  const { catalogue, routes } = edition;
  const { regions, topics, places, organisations, sources, events } = catalogue;
  return [
    ...innerPages(
      'was-blieb',
      { title: edition.words.pages.sections.remains, href: routes.remains(), section: routes.projects() },
      remainsLists(edition).map(({ part, title, kind, projects }) => [
        part,
        kind,
        projects.map((project) => projectEntry(project, edition)),
        title,
      ]),
      edition,
    ),
    ...regions.flatMap((region) =>
      innerPages(
        `regionen/${region.id}`,
        { title: region.title, href: routes.region(region.id), section: routes.regions() },
        [
          projectsOf(region.projects, edition),
          factsOf(region.facts, edition),
          eventsOf(region.events, edition),
          organisationsOf(region.organisations, edition),
          sourcesOf(region.sources, edition),
          contradictionsOf(regionContradictions(region), edition),
        ],
        edition,
      ),
    ),
    ...topics.flatMap((topic) =>
      innerPages(
        `themen/${topic.id}`,
        { title: topic.title, href: routes.topic(topic.id), section: routes.topics() },
        [projectsOf(topic.projects, edition)],
        edition,
      ),
    ),
    ...places.flatMap((place) =>
      innerPages(
        `orte/${place.id}`,
        { title: place.name, href: routes.place(place.id) },
        [
          projectsOf(place.projects, edition),
          eventsOf(place.events, edition),
          [
            'organisationen',
            'organisations',
            placeOrganisations(place, edition).map(
              ({ href, name, role }) =>
                () =>
                  ({ href, label: name, note: role }) satisfies Entry,
            ),
          ],
        ],
        edition,
      ),
    ),
    ...organisations.flatMap((organisation) =>
      innerPages(
        `organisationen/${organisation.id}`,
        { title: organisation.name, href: routes.organisation(organisation.id) },
        [
          projectsOf([...new Set([...organisation.leads, ...organisation.takesPartIn])], edition),
          eventsOf(organisation.events, edition),
          factsOf(organisation.facts, edition),
          entriesOf('mitwirkende', companionsOf(organisation, edition)),
        ],
        edition,
      ),
    ),
    ...sources.flatMap((source) =>
      innerPages(
        `quellen/${source.id}`,
        { title: source.title, href: routes.source(source.id), section: routes.facts() },
        [factsOf(source.facts, edition)],
        edition,
      ),
    ),
    ...events.flatMap((event) =>
      innerPages(
        `termine/${event.id}`,
        { title: event.title, href: routes.event(event.id), section: routes.events() },
        [eventsOf(event.parts, edition), factsOf(event.facts, edition)],
        edition,
      ),
    ),
  ];
}
