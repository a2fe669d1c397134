/** What the maps show, and the list beside them, which says everything the map does. */
import { stateOf } from '#catalogue/outcomes.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import placePoints from '#map/places.json' with { type: 'json' };
import { outcomes } from '#schema/project.ts';
import { byLetter, regionLetter } from '#site/regions.ts';
import { outcomeSigns } from './outcome-shapes.ts';
import { placeLink } from './place-links.ts';

const points: Readonly<Record<string, { lat: number; lon: number }>> = placePoints;

/** The municipalities of a project that have a point. */
export const pointsOf = ({ places }: Pick<Project, 'places'>) =>
  places.flatMap((name) => {
    const point = points[name];
    return point ? [{ name, lon: point.lon, lat: point.lat }] : [];
  });

/** „Märkischer Kreis“ → `ort-maerkischer-kreis`, an anchor on the map's page. */
function placeAnchor(name: string): string {
  const ascii = name.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
  return `ort-${ascii.replace(/[^a-z0-9]+/g, '-')}`;
}

export interface PlaceGroup {
  readonly name: string;
  readonly anchor: string;
  /** Its page. */
  readonly href: string | undefined;
  readonly projects: ReadonlyArray<{
    readonly href: string;
    readonly title: string;
    readonly regions: readonly string[];
  }>;
}

function projectsByPlace(projects: readonly Project[]): Map<string, Project[]> {
  const places = new Map<string, Project[]>();
  for (const project of projects) {
    for (const place of project.places) {
      const there = places.get(place);
      if (there) there.push(project);
      else places.set(place, [project]);
    }
  }
  return places;
}

/** Every place with its projects; those without a place stand at the end. */
export function placeGroups(projects: readonly Project[], edition: Edition): PlaceGroup[] {
  const { words, forms, routes } = edition;
  const item = (project: Project) => ({
    href: routes.project(project.id),
    title: project.title,
    regions: project.regions.map(({ id }) => id),
  });
  const groups = [...projectsByPlace(projects)]
    .sort(([a], [b]) => forms.compare(a, b))
    .map(([name, of]) => ({
      name,
      anchor: placeAnchor(name),
      href: placeLink(name, edition).href,
      projects: of.map(item),
    }));
  const placeless = projects.filter(({ places }) => places.length === 0);
  return placeless.length === 0
    ? groups
    : [
        ...groups,
        { name: words.parts.map.noPlace, anchor: 'ort-keiner', href: undefined, projects: placeless.map(item) },
      ];
}

/** The same of many projects: every place with their number. Those without a place are found by the filter. */
export function placeCounts(edition: Edition) {
  const { catalogue, words, forms } = edition;
  return [...projectsByPlace(catalogue.projects)]
    .sort(([a], [b]) => forms.compare(a, b))
    .map(([name, of]) => ({
      id: placeAnchor(name),
      href: placeHref(name, edition),
      label: name,
      note: words.parts.projectCount(of.length),
    }));
}

/** Where a point of the map leads: to the page of the place, else to its rows in the list. */
const placeHref = (name: string, edition: Edition): string =>
  placeLink(name, edition).href ?? `${edition.routes.map()}#${placeAnchor(name)}`;

/** The map of the home page: the regions, and their lead towns as the only places. */
export function overviewMap(edition: Edition) {
  const leadTowns = new Set(edition.catalogue.regions.map(({ leadMunicipality }) => leadMunicipality));
  const map = mapView(edition);
  return { ...map, places: map.places.filter(({ name }) => leadTowns.has(name)) };
}

/** Properties of the map. */
export function mapView(edition: Edition) {
  const { catalogue, words, routes } = edition;
  const { regions, projects } = catalogue;
  return {
    regions: regions.map(({ id, title }) => ({
      id,
      name: title,
      letter: regionLetter(id).toUpperCase(),
      href: routes.region(id),
    })),
    places: [...projectsByPlace(projects)].flatMap(([name, of]) => {
      const point = points[name];
      return point
        ? [
            {
              name,
              lat: point.lat,
              lon: point.lon,
              href: placeHref(name, edition),
              count: of.length,
              label: `${name}: ${words.parts.projectCount(of.length)}`,
            },
          ]
        : [];
    }),
    dataHref: routes.mapProjects(),
  };
}

/** What stands before the map, in words: each region with its projects, and one sentence of all. */
export function mapRegions({ catalogue, words, routes }: Edition) {
  const { regions, projects } = catalogue;
  const say = words.parts;
  const places = new Set(projects.flatMap(pointsOf).map(({ name }) => name)).size;
  return {
    rows: [...regions].sort(byLetter).map(({ id, title, projects: of }) => ({
      id,
      letter: regionLetter(id),
      name: title,
      href: routes.region(id),
      count: say.projectCount(of.length),
    })),
    sentence: say.map.sentence(
      say.map.atPlaces(say.projectCount(projects.length), places),
      projects.filter((project) => pointsOf(project).length === 0).length,
    ),
  };
}

/** The interactive map's data, as `client/map-data.ts` reads it: as little as its marks need. */
export function mapData(edition: Edition) {
  const { catalogue, words, routes } = edition;
  const regions = catalogue.regions.map(({ id, title }) => [id, title] as const);
  const places = [...new Map(catalogue.projects.flatMap(pointsOf).map((point) => [point.name, point])).values()];
  const regionIndex = new Map(regions.map(([id], index) => [id, index]));
  const placeIndex = new Map(places.map(({ name }, index) => [name, index]));
  return {
    words: words.client.map,
    regions,
    outcomes: outcomes.map((state) => [words.kinds.outcomeWords[state], outcomeSigns[state]] as const),
    places: places.map(({ name, lon, lat }) => [name, lon, lat, placeHref(name, edition)] as const),
    project: routes.project('{id}'),
    projects: catalogue.projects.map((project) => [
      project.id,
      project.title,
      outcomes.indexOf(stateOf(project)),
      project.regions.map(({ id }) => regionIndex.get(id)!),
      pointsOf(project).map(({ name }) => placeIndex.get(name)!),
    ]),
  };
}
