/** Where a place that others name has its page. */
import { placeNamed } from '#catalogue/places.ts';
import type { Edition } from '#edition/edition.ts';

export interface PlaceLink {
  readonly label: string;
  /** Of places that have a page. */
  readonly href?: string;
}

/** @param words „Soest“, „Paderborn, Rathaus“, „virtuell“ */
export function placeLink(words: string, { catalogue, routes }: Edition): PlaceLink {
  const place = placeNamed(catalogue, words);
  return { label: words, ...(place && { href: routes.place(place.id) }) };
}
