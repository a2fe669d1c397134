/** What the interactive map says: names and popup contents, without DOM or Leaflet. */

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

const inWords = (count: number): string => `${count} ${count === 1 ? 'Projekt' : 'Projekte'}`;

/** The place that stands for a cluster: most projects, then by the alphabet. */
export function mainPlace(places: Place[]): Place {
  return [...places].sort((a, b) => b.projects.length - a.projects.length || a.name.localeCompare(b.name, 'de'))[0]!;
}

export function placeName(place: Place): string {
  return `${place.name}: ${inWords(place.projects.length)}`;
}

export function clusterName(places: Place[]): string {
  return `${inWords(countProjects(places))} bei ${mainPlace(places).name}, öffnen`;
}

export function popupContent({ name, projects }: Place): PopupContent {
  const links = projects
    .map(({ title, href }) => ({ text: title, href }))
    .sort((a, b) => a.text.localeCompare(b.text, 'de'));
  return { title: name, summary: inWords(projects.length), links };
}
