/** Takes drafts out of the content, and with them the facts about them. */
import type { ContentEntries, Entry } from './entries.ts';

/** Collections whose pages can be drafts; facts about them lie in a folder of the same name. */
const withPages = ['regionen', 'projekte', 'themen', 'termine', 'meldungen', 'seiten'] as const;

/** What is published: all content without drafts and their fact files. */
export function withoutDrafts(entries: ContentEntries): ContentEntries {
  const draftFacts = new Set<string>();
  const published: Record<string, unknown> = { ...entries };
  for (const name of withPages) {
    const all: ReadonlyArray<Entry<{ draft: boolean }>> = entries[name];
    for (const { id, data } of all) if (data.draft) draftFacts.add(`${name}/${id}`);
    published[name] = all.filter(({ data }) => !data.draft);
  }
  return {
    ...(published as unknown as ContentEntries),
    fakten: entries.fakten.filter(({ id }) => !draftFacts.has(id)),
  };
}

/** Whether any page is a draft. */
export const hasDrafts = (entries: ContentEntries): boolean =>
  withPages.some((name) => (entries[name] as ReadonlyArray<Entry<{ draft: boolean }>>).some(({ data }) => data.draft));
