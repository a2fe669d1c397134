/** All places by region, with what ran there. */
import type { Place } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { outcomesInWords } from '#views/parts/squares.ts';

export interface PlaceRow {
  readonly href: string;
  readonly name: string;
  /** „12 Vorhaben“, or that none is known. */
  readonly count: string;
  readonly outcomes: string;
}

export function placesByRegion(edition: Edition) {
  const { catalogue, words, routes } = edition;
  const row = (place: Place): PlaceRow => ({
    href: routes.place(place.id),
    name: place.name,
    count: place.projects.length > 0 ? words.places.projectCount(place.projects.length) : words.places.list.none,
    outcomes: outcomesInWords(place.projects, edition),
  });
  const rowsOf = (region: Place['region']) => catalogue.places.filter((place) => place.region === region).map(row);
  return [
    ...catalogue.regions.map((region) => ({
      id: region.id,
      title: region.title,
      href: routes.region(region.id),
      places: rowsOf(region),
    })),
    { id: undefined, title: words.places.list.others, href: undefined, places: rowsOf(undefined) },
  ].filter(({ places }) => places.length > 0);
}
