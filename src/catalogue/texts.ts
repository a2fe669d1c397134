/** Facts that texts and prose name, and the length of texts once their values stand in them. */
import { factTextLimits } from '#schema/fields.ts';
import type { PageData } from '#schema/page.ts';
import type { ContentEntries } from './entries.ts';
import { factIdsIn, plainFactText } from './fact-text.ts';
import type { Records } from './records.ts';
import type { ScopeOf } from './references.ts';

/** Collections whose entries are pages with texts, in the order in which uses of a fact are listed. */
export const withTexts = [
  'seiten',
  'regionen',
  'projekte',
  'themen',
  'termine',
  'meldungen',
  'organisationen',
] as const;

/** `<Fakt id="…">` in prose, with the line of the body (from 0) on which it stands. */
export function factUsesIn(body: string): Array<{ id: string; line: number }> {
  return [...body.matchAll(/<Fakt\b[^>]*?\bid=["']([^"']*)["']/g)].map((match) => ({
    id: match[1] ?? '',
    line: body.slice(0, match.index).split('\n').length - 1,
  }));
}

/** Texts with facts in the lists of a page of `seiten/`. */
function nestedTexts(data: object): Array<{ path: Array<string | number>; text: string }> {
  const { money = [], notSummable = [], spellings = [] } = data as Partial<PageData>;
  const notes = { money, spellings };
  return [
    ...Object.entries(notes).flatMap(([field, list]) =>
      list.map(({ note }, index) => ({ path: [field, index, 'note'], text: note })),
    ),
    ...notSummable.map((text, index) => ({ path: ['notSummable', index], text })),
  ];
}

export function checkTexts(entries: ContentEntries, { facts }: Records, scopeOf: ScopeOf): void {
  for (const collection of withTexts) {
    for (const { id, data, body } of entries[collection]) {
      const scope = scopeOf(collection, id);
      for (const [field, max] of Object.entries(factTextLimits)) {
        const text: unknown = (data as unknown as Record<string, unknown>)[field];
        if (typeof text !== 'string') continue;
        for (const name of factIdsIn(text)) scope.find(facts, name, [field]);
        const { length } = plainFactText(text, facts.byId);
        if (length > max) {
          const values = text.includes('[[') ? ' mit eingesetzten Werten' : '';
          scope.report([field], `${length} Zeichen${values}, höchstens ${max}. Bitte kürzen.`);
        }
      }
      for (const { path, text } of nestedTexts(data)) {
        for (const name of factIdsIn(text)) scope.find(facts, name, path);
      }
      for (const use of factUsesIn(body ?? '')) scope.find(facts, use.id, ['body', use.line]);
    }
  }
}
