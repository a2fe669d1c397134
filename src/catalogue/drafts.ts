/** Takes drafts out of the content, and with them the facts about them. */
import { withDrafts } from '#schema/collections.ts';
import type { ContentEntries, Entry } from './entries.ts';

const isDraft = ({ data }: Entry<{ readonly draft: boolean }>): boolean => data.draft;

/** What is published: all content without drafts and their fact files, which lie in folders of the same names. */
export function withoutDrafts(entries: ContentEntries): ContentEntries {
  const drafts = new Set(withDrafts.flatMap((name) => entries[name].filter(isDraft).map(({ id }) => `${name}/${id}`)));
  const published = withDrafts.map((name) => [name, entries[name].filter((entry) => !isDraft(entry))] as const);
  return {
    ...entries,
    ...(Object.fromEntries(published) as Partial<ContentEntries>),
    fakten: entries.fakten.filter(({ id }) => !drafts.has(id)),
  };
}

/** Whether any page is a draft. */
export const hasDrafts = (entries: ContentEntries): boolean => withDrafts.some((name) => entries[name].some(isDraft));
