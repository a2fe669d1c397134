/** All places by region, with what ran there. */
import type { Place } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { placeRow } from './place.ts';

/** Kreise stand behind the municipalities. */
const inOrder = (places: readonly Place[]): Place[] => places.toSorted((a, b) => Number(a.isKreis) - Number(b.isKreis));

export function placesByRegion(edition: Edition) {
  const { catalogue, words, routes } = edition;
  const rowsOf = (region: Place['region']) =>
    inOrder(catalogue.places.filter((place) => place.region === region)).map((place) => placeRow(place, edition));
  return [
    ...catalogue.regions.map((region) => ({
      title: region.title,
      href: routes.region(region.id),
      places: rowsOf(region),
    })),
    { title: words.places.list.others, href: undefined, places: rowsOf(undefined) },
  ].filter(({ places }) => places.length > 0);
}
