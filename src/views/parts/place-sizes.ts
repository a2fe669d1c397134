/** How big the places are in which projects ran, in the classes that statistics use. */
import type { Edition } from '#edition/edition.ts';

export type PlaceSize = 'klein' | 'mittel' | 'gross' | 'kreis';

/** Sizes of places by their name; those of which the catalogue knows none are missing. */
export const placeSizes = (_: Edition): ReadonlyMap<string, PlaceSize> => new Map();
