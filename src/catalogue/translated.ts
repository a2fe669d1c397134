/** What there is in English: pages and regions with a file below `en/`, and facts with English words. */
import { englishEdition, onlyEnglish } from '#site/editions.ts';
import { addressOf } from './addresses.ts';
import type { ContentEntries } from './entries.ts';

/** `/en/regionen/soest/` → `regionen/soest/` */
const below = (address: string): string => address.slice(1 + englishEdition.folder.length);

/** @returns addresses below the folder of the edition; of a relation, which has no page, the file with its proof */
export function translatedPages(entries: ContentEntries): Set<string> {
  const pages = (['en/seiten', 'en/regionen'] as const).flatMap((name) =>
    entries[name].flatMap(({ id }) => addressOf(name, id) ?? []),
  );
  const facts = entries.fakten.flatMap(({ data }) =>
    data.facts.flatMap(({ id, kind, en }) =>
      en === undefined ? [] : [kind === 'relation' ? `fakten/${id}/beleg.html` : `fakten/${id}/`],
    ),
  );
  return new Set([...pages.map(below), ...facts]);
}

/** Whether a page has a twin in the other edition. */
export const hasTwin = (page: string, translated: ReadonlySet<string>): boolean =>
  translated.has(page) && /(?:^|\/)$/.test(page) && !onlyEnglish.some((id) => page === `${id}/`);
