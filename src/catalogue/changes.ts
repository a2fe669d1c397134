/** When the pages about things last changed: their own file, or that of the facts about them. */
import { collectionNames, collections, type CollectionName } from '#schema/collections.ts';
import { addressOf } from './addresses.ts';
import type { PageId } from '#site/requirements.ts';
import type { ContentEntries } from './entries.ts';

/** Pages that say what stands in their file, with the operator's data; all others change with what they list. */
const ownText: readonly string[] = [
  'so-funktioniert-die-seite',
  'pruefung',
  'fragen',
  'fehler-melden',
  'impressum',
  'datenschutz',
  'barrierefreiheit',
  'lizenzen',
  'offline',
  'zitieren',
] satisfies PageId[];

const filesOf = (name: CollectionName, id: string): string[] => [
  `content/${name}/${id}.${collections[name].extension}`,
  ...(name !== 'seiten' ? [`content/fakten/${name}/${id}.yaml`] : ['content/betreiber.yaml']),
  ...(name === 'seiten' && id === 'barrierefreiheit' ? ['content/barrierefreiheit.yaml'] : []),
];

/** @returns days by the address of the page; empty where nobody knows any */
export function changedPages(entries: ContentEntries): Map<string, string> {
  const { changed = {} } = entries;
  return new Map(
    collectionNames.flatMap((name) =>
      entries[name].flatMap(({ id }) => {
        if (name === 'fakten' || name === 'glossar' || (/seiten$/.test(name) && !ownText.includes(id))) return [];
        const day = filesOf(name, id)
          .flatMap((file) => changed[file] ?? [])
          .sort()
          .at(-1);
        const address = addressOf(name, id);
        return day === undefined || address === undefined ? [] : [[address, day] as const];
      }),
    ),
  );
}
