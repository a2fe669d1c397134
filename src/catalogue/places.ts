/**
 * The places that have a page: every municipality and Kreis that belongs to a model region or in which a project was.
 *
 * Names, keys and points come from the register of all municipalities and Kreise of the Land (`map/places.json`).
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

/** The Kreis of a municipality; none of a town that is its own Kreis, and of a Kreis. */
export const kreisOf = ({ ags }: Pick<RegisteredPlace, 'ags'>): RegisteredPlace | undefined =>
  ags.length === 5 ? undefined : registeredPlaces.find((other) => other.ags === ags.slice(0, 5));

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** „Kreis Höxter“ → `kreis-hoexter`; no two names of the register give the same. */
export const placeId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter]!)
    .replace(/[^a-z0-9]+/g, '-');

/** „Paderborn, Rathaus“ → „Paderborn“; nothing where the words before the comma name no municipality or Kreis. */
export const nameInRegister = (words: string | undefined): string | undefined => {
  const [name = ''] = words?.split(', ') ?? [];
  return byName.has(name) ? name : undefined;
};

/** The place that words name, as far as it has a page. */
export const placeNamed = (
  { placeByName }: { readonly placeByName: ReadonlyMap<string, Place> },
  words: string | undefined,
): Place | undefined => placeByName.get(nameInRegister(words) ?? '');

/** After projects, organisations and events: what happened in each place, by the names that content gives. */
export function linkPlaces(entries: ContentEntries, records: Records, scopeOf: ScopeOf): Map<string, Unlinked<Place>> {
  const { regions, projects, organisations, events } = records;
  const places = new Map<string, Unlinked<Place>>();
  const add = (found: RegisteredPlace) => {
    const region = regions.byId.get(regionOfKey(found.ags) ?? '');
    const place: Unlinked<Place> = {
      ...found,
      id: placeId(found.name),
      isKreis: found.ags.length === 5,
      region,
      regions: region ? [region] : [],
      kreis: undefined,
      municipalities: [],
      projects: [],
      events: [],
      organisations: [],
    };
    places.set(found.name, place);
    return place;
  };
  for (const found of registeredPlaces) if (regions.byId.has(regionOfKey(found.ags) ?? '')) add(found);

  for (const { id, data } of entries.projekte) {
    const project = projects.byId.get(id)!;
    data.places.forEach((name, index) => {
      const found = byName.get(name);
      if (!found) {
        const message = `Eine Gemeinde oder einen Kreis „${name}“ gibt es in Nordrhein-Westfalen nicht. Bitte den amtlichen Namen angeben, zum Beispiel „Soest“ oder „Kreis Soest“.`;
        scopeOf('projekte', id).report(['places', index], message);
        return;
      }
      const place = places.get(name) ?? add(found);
      place.projects.push(project);
      for (const region of project.regions) if (!place.regions.includes(region)) place.regions.push(region);
    });
  }
  for (const organisation of organisations.byId.values()) {
    places.get(organisation.municipality ?? '')?.organisations.push(organisation);
  }
  for (const event of events.byId.values()) places.get(nameInRegister(event.place) ?? '')?.events.push(event);
  for (const place of places.values()) {
    const kreis = places.get(kreisOf(place)?.name ?? '');
    place.kreis = kreis;
    kreis?.municipalities.push(place);
    place.regions.sort((a, b) => Number(b === place.region) - Number(a === place.region) || byLetter(a, b));
  }
  return places;
}
