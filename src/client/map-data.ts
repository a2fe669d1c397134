/** The data file of the interactive map, and what a filter leaves of it: without DOM or Leaflet. */
import type { Words } from '#language/language.ts';

export type MapWords = Words['client']['map'];

/** A part of an outcome's sign, 46 by 12 units: a path, or a circle on its middle line. */
export interface SignPart {
  readonly kind: string;
  readonly d?: string;
  readonly x?: number;
}

/** As it travels: numbers point into the lists above, so that ten thousand projects stay small. */
export interface MapData {
  readonly words: MapWords;
  readonly regions: ReadonlyArray<readonly [id: string, name: string]>;
  readonly outcomes: ReadonlyArray<readonly [word: string, sign: readonly SignPart[]]>;
  readonly places: ReadonlyArray<readonly [name: string, lon: number, lat: number, href: string]>;
  /** Address of a project, with `{id}` in the place of its id. */
  readonly project: string;
  readonly projects: ReadonlyArray<
    readonly [id: string, title: string, outcome: number, regions: readonly number[], places: readonly number[]]
  >;
}

export interface MapProject {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly outcome: { readonly word: string; readonly sign: readonly SignPart[] };
  /** Ids of its regions. */
  readonly regions: readonly string[];
  /** Names of its places. Without any it is not on the map; the list has it. */
  readonly places: readonly string[];
}

/** Projects of one municipality share one point, so the place is what the map marks. */
export interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly href: string;
  /** Those that pass the filter. */
  readonly projects: readonly MapProject[];
}

export interface MapContent {
  readonly projects: readonly MapProject[];
  readonly places: ReadonlyMap<string, Omit<Place, 'projects'>>;
  /** Names of the regions by id. */
  readonly regions: ReadonlyMap<string, string>;
}

export function readMapData({ regions, outcomes, places, project, projects }: MapData): MapContent {
  return {
    regions: new Map(regions),
    places: new Map(places.map(([name, lon, lat, href]) => [name, { name, lon, lat, href }])),
    projects: projects.map(([id, title, outcome, ofRegions, ofPlaces]) => {
      const [word, sign] = outcomes[outcome]!;
      return {
        id,
        title,
        href: project.replace('{id}', id),
        outcome: { word, sign },
        regions: ofRegions.map((index) => regions[index]![0]),
        places: ofPlaces.map((index) => places[index]![0]),
      };
    }),
  };
}

/** What a filter leaves. */
export interface Shown {
  readonly total: number;
  readonly projects: readonly MapProject[];
  readonly places: readonly Place[];
  /** How many of the projects have no place. */
  readonly placeless: number;
}

/** @param ids of the projects that pass; undefined means all of them */
export function passing({ projects, places }: MapContent, ids?: ReadonlySet<string>): Shown {
  const passed = ids ? projects.filter(({ id }) => ids.has(id)) : projects;
  const byPlace = new Map<string, MapProject[]>();
  for (const project of passed) {
    for (const name of project.places) {
      const there = byPlace.get(name);
      if (there) there.push(project);
      else byPlace.set(name, [project]);
    }
  }
  return {
    total: projects.length,
    projects: passed,
    places: [...byPlace].map(([name, there]) => ({ ...places.get(name)!, projects: there })),
    placeless: passed.filter((project) => project.places.length === 0).length,
  };
}

/** Different projects at these places: one that is at work in two of them counts once. */
export const countProjects = (places: readonly Place[]): number =>
  new Set(places.flatMap(({ projects }) => projects)).size;

/** How many projects belong to a region; one of several counts in each. */
export const countOfRegion = (projects: readonly MapProject[], region: string): number =>
  projects.filter(({ regions }) => regions.includes(region)).length;
