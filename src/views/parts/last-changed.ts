/** When the page at an address last changed. */
import type { Edition } from '#edition/edition.ts';

/**
 * @param address with the base path
 * @returns the day, ISO 8601; undefined for lists, which change with what they list, and where nobody knows
 */
export const lastChanged = (address: string, { catalogue, routes }: Edition): string | undefined =>
  catalogue.changed.get(`/${address.slice(routes.home().length)}`);
