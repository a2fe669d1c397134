/** Which of the content readers see on a day: no drafts, nothing that comes later, and of what was withdrawn only that it was. */
import { collectionNames, type CollectionName } from '#schema/collections.ts';
import type { PublishingData, WithdrawalData } from '#schema/publishing.ts';
import type { ContentEntries, Entry } from './entries.ts';

export type PublicState = 'public' | 'draft' | 'future' | 'withdrawn';

/** @param today ISO 8601 day */
export function stateOf({ draft, veroeffentlichtAb, zurueckgezogen }: PublishingData, today: string): PublicState {
  if (draft) return 'draft';
  if (veroeffentlichtAb !== undefined && veroeffentlichtAb > today) return 'future';
  return zurueckgezogen ? 'withdrawn' : 'public';
}

/** A thing that readers do not see, or of which they see only that it was withdrawn. */
export interface HeldBack {
  readonly collection: CollectionName;
  readonly id: string;
  readonly title: string;
  readonly state: Exclude<PublicState, 'public'>;
  /** What says so: its own fields; of a fact those of the page that it is about, where it has none. */
  readonly by: PublishingData;
}

/** Something that had a page and leaves one that says why it went. */
export interface Withdrawn extends WithdrawalData {
  readonly collection: CollectionName;
  readonly id: string;
  readonly title: string;
}

/** What an entry says of its own publication. */
type Publishing = PublishingData & { readonly title?: string; readonly name?: string };

const publishingOf = ({ data }: Entry<unknown>) => data as Publishing;

/** The page that a file of facts is about: both have the same path, in folders of their own. */
const subjectsOf = (entries: ContentEntries): Map<string, Publishing> =>
  new Map(
    collectionNames.flatMap((name) =>
      name === 'fakten' ? [] : entries[name].map((entry) => [`${name}/${entry.id}`, publishingOf(entry)] as const),
    ),
  );

const heldBack = (
  collection: CollectionName,
  id: string,
  title: string,
  by: PublishingData,
  today: string,
): HeldBack[] => {
  const state = stateOf(by, today);
  return state === 'public' ? [] : [{ collection, id, title, state, by }];
};

/** Everything that is not public on a day, facts one by one. */
export function heldBackOn(entries: ContentEntries, today: string): HeldBack[] {
  const subjects = subjectsOf(entries);
  return collectionNames.flatMap((name) =>
    name === 'fakten'
      ? entries.fakten.flatMap((file) => {
          const subject = subjects.get(file.id);
          return file.data.facts.flatMap((fact) => {
            const title = [subject?.title ?? subject?.name ?? file.data.title, fact.label].filter(Boolean).join(': ');
            const own = heldBack(name, fact.id, title, fact, today);
            return own.length > 0 || !subject ? own : heldBack(name, fact.id, title, subject, today);
          });
        })
      : entries[name].flatMap((entry) => {
          const data = publishingOf(entry);
          return heldBack(name, entry.id, data.title ?? data.name ?? entry.id, data, today);
        }),
  );
}

/**
 * @param isShown what to keep; by default what is public
 * @returns the entries that are shown on that day, and of the withdrawn ones their day and reason
 */
export function entriesOn(
  entries: ContentEntries,
  today: string,
  isShown: (state: PublicState) => boolean = (state) => state === 'public',
): ContentEntries {
  const subjects = subjectsOf(entries);
  const isKept = (data: PublishingData) => isShown(stateOf(data, today));
  const kept = collectionNames.map((name) => [
    name,
    name === 'fakten'
      ? entries.fakten
          .filter(({ id }) => isKept(subjects.get(id) ?? {}))
          .map((file) => ({ ...file, data: { ...file.data, facts: file.data.facts.filter(isKept) } }))
      : entries[name].filter((entry) => isKept(publishingOf(entry))),
  ]);
  const relations = new Set(
    entries.fakten.flatMap(({ data }) => data.facts.flatMap(({ id, kind }) => (kind === 'relation' ? id : []))),
  );
  return {
    ...entries,
    ...(Object.fromEntries(kept) as Pick<ContentEntries, CollectionName>),
    zurueckgezogen: heldBackOn(entries, today).flatMap(({ collection, id, title, state, by }) =>
      // Relations have no pages.
      state === 'withdrawn' && by.zurueckgezogen && !(collection === 'fakten' && relations.has(id))
        ? [{ ...by.zurueckgezogen, collection, id, title }]
        : [],
    ),
  };
}

/** Days on which something that is written already becomes public, in their order. */
export function daysToCome(entries: ContentEntries, today: string): string[] {
  const days = heldBackOn(entries, today).flatMap(({ state, by }) =>
    state === 'future' ? (by.veroeffentlichtAb ?? []) : [],
  );
  return [...new Set(days)].sort();
}
