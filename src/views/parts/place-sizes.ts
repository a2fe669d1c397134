/** How big places are, in the classes that statistics use for towns. */
import type { Place } from '#catalogue/types.ts';

export type PlaceSize = 'klein' | 'mittel' | 'gross' | 'kreis';

/** From how many people on a town is one of middle size, and a city: classes of the BBSR. */
export const middle = 20_000;
export const city = 100_000;

/** Undefined where nobody knows how many people live there. A Kreis has a size of its own kind. */
export function placeSize({ isKreis, population }: Pick<Place, 'isKreis' | 'population'>): PlaceSize | undefined {
  if (isKreis) return 'kreis';
  const people = population?.value;
  if (typeof people !== 'number') return undefined;
  return people < middle ? 'klein' : people < city ? 'mittel' : 'gross';
}
