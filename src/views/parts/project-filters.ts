/** What projects are filtered and sorted by, the same for list, map and transfer. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { stateOf } from '#catalogue/outcomes.ts';
import { placeNamed } from '#catalogue/places.ts';
import { amountOf } from '#catalogue/projects.ts';
import type { Catalogue, Place, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { outcomes } from '#schema/project.ts';
import { dateOf } from '#site/dates.ts';
import {
  byRegion,
  counted,
  frequent,
  optionsOf,
  thatOccur,
  type Choice,
  type FilterGroup,
  type SortOption,
} from './filters.ts';

/** `status` once had the words of the sources; such addresses go on. */
const formerStatus: Readonly<Record<string, string>> = {
  'laeuft-weiter': 'verstetigt laufend',
  'nur-geplant': 'geplant',
};

/** The value for what nobody has found out. */
const unproven = 'nicht-belegt';

/** Classes of money, each below or up to a sum in euros. */
const moneyClasses = [
  { value: 'unter-500-tsd', holds: (euros: number) => euros < 500_000 },
  { value: 'bis-1-mio', holds: (euros: number) => euros <= 1_000_000 },
  { value: 'bis-2-mio', holds: (euros: number) => euros <= 2_000_000 },
  { value: 'ueber-2-mio', holds: () => true },
] as const;

const moneyClassOf = (project: Project): string => {
  const euros = amountOf(project);
  return (euros > 0 && moneyClasses.find(({ holds }) => holds(euros))?.value) || unproven;
};

/** Years in which a project was surely funded; of a single known date the year it names, and none without any. */
function yearsOf({ roles: { start, end } }: Project): string[] {
  const from = start && dateOf(start, 'start')?.slice(0, 4);
  const until = end && dateOf(end, 'end')?.slice(0, 4);
  const [first, last] = [Number(from ?? until), Number(until ?? from)];
  return first <= last ? Array.from({ length: last - first + 1 }, (_, index) => String(first + index)) : [];
}

/** Telephone or mailbox of who led the project. */
const isReachable = ({ leadOrganisation }: Project): boolean =>
  Boolean(leadOrganisation?.contact?.phone ?? leadOrganisation?.contact?.email);

const isCodeOpen = ({ reuse, sourceCode }: Project): boolean =>
  reuse?.grade === 'code-offen' || sourceCode !== undefined;

const orUnproven = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [unproven]);

const placesOf = ({ places }: Project, catalogue: Pick<Catalogue, 'placeByName'>): Place[] =>
  places.flatMap((name) => placeNamed(catalogue, name) ?? []);

/** What a project answers to: `region:soest`, `thema:verkehr` … */
export const projectFacets = (project: Project, catalogue: Pick<Catalogue, 'placeByName'>): string[] => [
  ...project.regions.map(({ id }) => `region:${id}`),
  ...project.topics.map(({ id }) => `thema:${id}`),
  `bereich:${project.area}`,
  `status:${stateOf(project)}`,
  `geld:${moneyClassOf(project)}`,
  ...orUnproven(yearsOf(project)).map((year) => `jahr:${year}`),
  `traeger:${project.leadOrganisation?.id ?? unproven}`,
  ...orUnproven(placesOf(project, catalogue).map(({ id }) => id)).map((place) => `ort:${place}`),
  ...(isCodeOpen(project) ? ['code:offen'] : []),
  ...(isReachable(project) ? ['kontakt:bekannt'] : []),
  ...(project.transfer === undefined ? [] : ['nachnutzung:ja']),
];

/** Each value once, by its name, and at the end what nobody knows. */
function namedOptions(
  named: ReadonlyArray<readonly [value: string, label: string]>,
  last: string,
  { forms }: Edition,
): Choice[] {
  const options = [...new Map(named)].map(([value, label]) => ({ value, label }));
  return [...options.sort((a, b) => forms.compare(a.label, b.label)), { value: unproven, label: last }];
}

/** region, status, thema, geld, code, kontakt, nachnutzung, jahr, traeger, ort, bereich; counted among the projects of a list. */
export function projectFilters(
  edition: Edition,
  projects: readonly Project[] = edition.catalogue.projects,
): FilterGroup[] {
  const { topics } = edition.catalogue;
  const { areaWords, outcomeWords, unknown } = edition.words.kinds;
  const words = edition.words.parts.filters;
  const states = optionsOf(outcomeWords).map((option) => ({ ...option, former: formerStatus[option.value] }));
  const years = [...new Set(projects.flatMap(yearsOf))].sort();
  const leads = projects.flatMap(({ leadOrganisation: lead }) => (lead ? [[lead.id, lead.name] as const] : []));
  const places = projects.flatMap((project) =>
    placesOf(project, edition.catalogue).map(({ id, name }) => [id, name] as const),
  );
  const facets = projects.map((project) => projectFacets(project, edition.catalogue));
  const [region, status, topic, ...others] = counted(facets, [
    byRegion(edition),
    { name: 'status', legend: words.outcome, options: states },
    { name: 'thema', legend: words.topic, options: topics.map(({ id, title }) => ({ value: id, label: title })) },
    {
      name: 'geld',
      legend: words.money,
      options: [
        ...moneyClasses.map(({ value }) => ({ value, label: words.moneyClasses[value] })),
        { value: unproven, label: unknown },
      ],
    },
    {
      name: 'code',
      legend: words.transfer,
      options: [
        { name: 'code', value: 'offen', label: words.openCode },
        { name: 'kontakt', value: 'bekannt', label: words.reachable },
        { name: 'nachnutzung', value: 'ja', label: words.withTransfer },
      ],
    },
    {
      name: 'jahr',
      legend: words.years,
      note: words.yearsNote,
      isFolded: true,
      options: [...years.map((year) => ({ value: year, label: year })), { value: unproven, label: unknown }],
    },
    { name: 'traeger', legend: words.lead, isFolded: true, options: namedOptions(leads, unknown, edition) },
    { name: 'ort', legend: words.place, isFolded: true, options: namedOptions(places, words.noPlace, edition) },
    { name: 'bereich', legend: words.area, isFolded: true, options: optionsOf(areaWords) },
  ]);
  return [region!, status!, topic!, ...others.map(thatOccur).map((group) => frequent(group, unproven, edition))];
}

/** By name, as the list stands, then by what can be measured; the best fit to a word only where one is asked for. */
export function projectOrders({ words }: Edition): SortOption[] {
  const say = words.parts.filters.orders;
  return [
    { value: 'name', label: say.name },
    { value: 'geld', label: say.money, isFalling: true },
    { value: 'beginn', label: say.begin },
    { value: 'ausgang', label: say.outcome },
    { value: 'relevanz', label: say.relevance, needsWord: true },
  ];
}

/** `2019-07` → `20190700`, so that a year stands before its months. */
const dateNumber = (iso: string | undefined): number | undefined =>
  iso === undefined ? undefined : Number(iso.replaceAll('-', '').padEnd(8, '0'));

/** Attributes by which a list filters, finds and sorts the element of a project. */
export function projectAttributes(project: Project, edition: Edition) {
  const { catalogue, forms, words } = edition;
  const { title, shortTitle, aliases, formerNames, leadOrganisation, roles } = project;
  const start = roles.start && dateOf(roles.start, 'start');
  return {
    'data-id': project.id,
    'data-facets': projectFacets(project, catalogue).join(' '),
    /** What it is called. */
    'data-names': [...new Set([title, shortTitle, ...aliases, ...formerNames])].filter(Boolean).join('|'),
    /** By what else it is found. */
    'data-words': [
      plainFactText(project.lead, catalogue.factById, forms),
      leadOrganisation?.name,
      ...project.places,
      ...project.regions.map((region) => region.title),
      ...project.topics.map((topic) => topic.title),
      words.kinds.outcomeWords[stateOf(project)],
    ]
      .filter(Boolean)
      .join(' '),
    'data-sort-geld': amountOf(project) || undefined,
    'data-sort-beginn': dateNumber(start),
    'data-sort-ausgang': outcomes.indexOf(stateOf(project)),
  } as const;
}
export type ProjectAttributes = ReturnType<typeof projectAttributes>;
