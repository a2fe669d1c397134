import { expect, it } from 'vitest';
import { changedPages } from '#catalogue/changes.ts';
import type { ContentEntries } from '#catalogue/entries.ts';
import { collectionNames } from '#schema/collections.ts';

const entries = (ids: Readonly<Record<string, readonly string[]>>, changed: Readonly<Record<string, string>>) =>
  ({
    ...Object.fromEntries(collectionNames.map((name) => [name, (ids[name] ?? []).map((id) => ({ id, data: {} }))])),
    changed,
  }) as unknown as ContentEntries;

it('a page changes with its file and with the facts about it, a list with what it lists', () => {
  const changed = {
    'content/projekte/labor.mdx': '2026-01-05',
    'content/fakten/projekte/labor.yaml': '2026-02-06',
    'content/seiten/projekte.mdx': '2026-03-07',
    'content/seiten/impressum.mdx': '2026-04-08',
  };
  expect([
    ...changedPages(entries({ projekte: ['labor', 'neu'], seiten: ['projekte', 'impressum'] }, changed)),
  ]).toEqual([
    ['/impressum/', '2026-04-08'],
    ['/projekte/labor/', '2026-02-06'],
  ]);
});
