/** When the page at an address last changed. */
import type { Edition } from '#edition/edition.ts';
import { pageBelow } from './languages.ts';

/**
 * @param address with the base path
 * @returns the day, ISO 8601, also of the facts that another edition takes from the main one; undefined for lists, which change
 * with what they list, and where nobody knows
 */
export function lastChanged(address: string, edition: Edition): string | undefined {
  const { changed } = edition.catalogue;
  const page = pageBelow(address, edition);
  return [`/${edition.folder}${page}`, `/${page}`]
    .flatMap((each) => changed.get(each) ?? [])
    .sort()
    .at(-1);
}
