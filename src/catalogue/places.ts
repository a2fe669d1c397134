/**
 * The places that have a page: every municipality and Kreis that belongs to a model region or in which a project was.
 *
 * Names, keys and points come from the register of all municipalities and Kreise of the Land (`map/places.json`), which names
 * each once; what content adds stands in `orte/`.
 */
import register from '#map/places.json' with { type: 'json' };
import { byLetter, regionOfKey } from '#site/regions.ts';
import type { ContentEntries } from './entries.ts';
import type { Records, Unlinked } from './records.ts';
import type { ScopeOf } from './references.ts';
import type { Place } from './types.ts';

/** A municipality or Kreis of the Land, with a point inside its area. */
export interface RegisteredPlace {
  readonly name: string;
  /** Official key (AGS): eight digits of a municipality, five of a Kreis. */
  readonly ags: string;
  readonly lat: number;
  readonly lon: number;
}

const byName = new Map<string, RegisteredPlace>(
  Object.entries(register).map(([name, place]) => [name, { name, ...place }]),
);

/** All of the Land, in the order of their names. */
export const registeredPlaces: readonly RegisteredPlace[] = [...byName.values()];

export const isKreis = ({ ags }: Pick<RegisteredPlace, 'ags'>): boolean => ags.length === 5;

/** The Kreis of a municipality; none of a town that is its own Kreis, and of a Kreis. */
export const kreisOf = (place: Pick<RegisteredPlace, 'ags'>): RegisteredPlace | undefined =>
  isKreis(place) ? undefined : registeredPlaces.find(({ ags }) => ags === place.ags.slice(0, 5));

const ascii: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** „Kreis Höxter“ → `kreis-hoexter` */
const placeId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ascii[letter]!)
    .replace(/[^a-z0-9]+/g, '-');

/** „Paderborn, Rathaus“ → „Paderborn“; nothing where the words before the comma name no municipality or Kreis. */
const nameInRegister = (words: string | undefined): string | undefined => {
  const [name = ''] = words?.split(', ') ?? [];
  return byName.has(name) ? name : undefined;
};

/** The municipality or Kreis that words name, whether it has a page or not: „Paderborn, Rathaus“. */
export const registeredPlaceNamed = (words: string | undefined): RegisteredPlace | undefined =>
  byName.get(nameInRegister(words) ?? '');

/** The place that the words of an event, an organisation or a project name, as far as it has a page. */
export const placeNamed = (
  { placeByName }: { readonly placeByName: ReadonlyMap<string, Place> },
  words: string | undefined,
): Place | undefined => placeByName.get(nameInRegister(words) ?? '');

/** The members of the regions that content knows, and where its projects were. */
export function placesOf({ regionen, projekte, orte }: ContentEntries): Unlinked<Place>[] {
  const regions = new Set(regionen.map(({ id }) => id));
  const named = new Set(projekte.flatMap(({ data }) => data.places));
  const said = new Map(orte.map(({ id, data }) => [id, data]));
  return registeredPlaces
    .filter(({ name, ags }) => named.has(name) || regions.has(regionOfKey(ags) ?? ''))
    .map((registered) => {
      const id = placeId(registered.name);
      return {
        ...registered,
        id,
        aliases: said.get(id)?.aliases ?? [],
        isKreis: isKreis(registered),
        region: undefined,
        regions: [],
        kreis: undefined,
        municipalities: [],
        facts: [],
        population: undefined,
        organisation: undefined,
        projects: [],
        takeovers: [],
        events: [],
        organisations: [],
      };
    });
}

/** After projects, organisations and events: what happened in each place, by the names that content gives. */
export function linkPlaces(entries: ContentEntries, records: Records, scopeOf: ScopeOf): Map<string, Place> {
  const { regions, projects, organisations, events, places, facts } = records;
  const placeByName = new Map([...places.byId.values()].map((place) => [place.name, place]));
  for (const place of placeByName.values()) {
    place.region = regions.byId.get(regionOfKey(place.ags) ?? '');
    if (place.region) place.regions.push(place.region);
    place.kreis = placeByName.get(kreisOf(place)?.name ?? '');
    (place.kreis?.municipalities as Place[] | undefined)?.push(place);
  }
  for (const { id, data } of entries.orte) {
    const scope = scopeOf('orte', id);
    const place = places.byId.get(id);
    if (!place) {
      scope.report(
        [],
        'Dieser Ort gehört zu keiner Modellregion, und kein Projekt nennt ihn. Bitte den Dateinamen prüfen.',
      );
      continue;
    }
    place.population = scope.find(facts, data.population, ['population']);
    place.organisation = scope.find(organisations, data.organisation, ['organisation']);
  }
  for (const { id, data } of entries.projekte) {
    const project = projects.byId.get(id)!;
    data.places.forEach((name, index) => {
      const place = placeByName.get(name);
      if (!place) {
        const message = `Eine Gemeinde oder einen Kreis „${name}“ gibt es in Nordrhein-Westfalen nicht. Bitte den amtlichen Namen angeben, zum Beispiel „Soest“ oder „Kreis Soest“.`;
        scopeOf('projekte', id).report(['places', index], message);
        return;
      }
      place.projects.push(project);
      // A place of a region is its alone, even where a project of several regions ran.
      if (place.region) return;
      for (const region of project.regions) if (!place.regions.includes(region)) place.regions.push(region);
    });
  }
  for (const { id, data } of entries.projekte) {
    const project = projects.byId.get(id)!;
    data.reuse?.takenOver.forEach(({ by, fact: name, places: names }, index) => {
      const fact = facts.byId.get(name);
      names.forEach((town, at) => {
        const place = placeByName.get(town);
        if (place && fact) place.takeovers.push({ project, by, fact });
        else if (!place) {
          const message = `Eine Seite für „${town}“ gibt es nicht. Bitte den amtlichen Namen prüfen oder den Ort weglassen.`;
          scopeOf('projekte', id).report(['reuse', 'takenOver', index, 'places', at], message);
        }
      });
    });
  }
  for (const organisation of organisations.byId.values()) {
    placeByName.get(organisation.municipality ?? '')?.organisations.push(organisation);
  }
  for (const event of events.byId.values()) placeByName.get(nameInRegister(event.place) ?? '')?.events.push(event);
  for (const { regions: of } of placeByName.values()) of.sort(byLetter);
  return placeByName;
}
