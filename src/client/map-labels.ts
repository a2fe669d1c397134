/** What the interactive map says: names and popup contents, without DOM or Leaflet. */
import { fill } from './dom.ts';
import type { Words } from '#language/de/words/index.ts';

type MapWords = Words['client']['map'];

/** The map's data file. */
export interface MapData {
  words: MapWords;
  projects: MapProject[];
}

/** One project as the map's data file has it. Without places it is not on the map; the list has it. */
export interface MapProject {
  id: string;
  title: string;
  href: string;
  regions: string[];
  places: [lon: number, lat: number, name: string][];
}

/** Projects of one municipality share one point, so the place is what the map marks. */
export interface Place {
  name: string;
  lon: number;
  lat: number;
  projects: MapProject[];
}

export interface PopupContent {
  title: string;
  summary: string;
  links: { text: string; href: string }[];
}

/** The places of the shown projects; `ids` undefined means all of them. */
export function placesOf(projects: MapProject[], ids?: ReadonlySet<string>): Place[] {
  const places = new Map<string, Place>();
  for (const project of projects) {
    if (ids && !ids.has(project.id)) continue;
    for (const [lon, lat, name] of project.places) {
      const place = places.get(name) ?? { name, lon, lat, projects: [] };
      place.projects.push(project);
      places.set(name, place);
    }
  }
  return [...places.values()];
}

/** Different projects at these places: one that is at work in two of them counts once. */
export function countProjects(places: Place[]): number {
  return new Set(places.flatMap((place) => place.projects)).size;
}

export type Labels = ReturnType<typeof createLabels>;

/** @param language whose alphabet is used, as BCP 47 */
export function createLabels(words: MapWords, language: string) {
  const { compare } = new Intl.Collator(language);
  const inWords = (count: number): string => fill(count === 1 ? words.projectOne : words.projectMany, { count });

  /** The place that stands for a cluster: most projects, then by the alphabet. */
  const mainPlace = (places: Place[]): Place =>
    [...places].sort((a, b) => b.projects.length - a.projects.length || compare(a.name, b.name))[0]!;

  return {
    words,
    mainPlace,
    placeName: ({ name, projects }: Place): string => fill(words.place, { name, projects: inWords(projects.length) }),
    clusterName: (places: Place[]): string =>
      fill(words.cluster, { projects: inWords(countProjects(places)), name: mainPlace(places).name }),
    popupContent: ({ name, projects }: Place): PopupContent => ({
      title: name,
      summary: inWords(projects.length),
      links: projects.map(({ title, href }) => ({ text: title, href })).sort((a, b) => compare(a.text, b.text)),
    }),
  };
}
