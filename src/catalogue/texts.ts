/** Facts that texts and prose name, and the length of texts once their values stand in them. */
import type { Forms } from '#language/language.ts';
import { withTexts } from '#schema/collections.ts';
import { factTextLimits } from '#schema/fields.ts';
import type { ContentEntries } from './entries.ts';
import { factIdsIn, plainFactText } from './fact-text.ts';
import type { Records } from './records.ts';
import type { ScopeOf } from './references.ts';

/** `<Fakt id="…">` in prose, with the line of the body (from 0) on which it stands. */
export function factUsesIn(body: string): Array<{ id: string; line: number }> {
  return [...body.matchAll(/<Fakt\b[^>]*?\bid=["']([^"']*)["']/g)].map((match) => ({
    id: match[1] ?? '',
    line: body.slice(0, match.index).split('\n').length - 1,
  }));
}

const limits: Readonly<Record<string, number>> = factTextLimits;

/** Lists whose entries are such texts, or hold one as `note`. */
const listsOfTexts = ['money', 'notSummable', 'spellings'] as const;

interface PlacedText {
  readonly path: ReadonlyArray<string | number>;
  readonly text: string;
}

function textsAt(value: unknown, path: PlacedText['path']): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsAt(item, [...path, index]));
  return typeof value === 'object' && value && 'note' in value ? textsAt(value.note, [...path, 'note']) : [];
}

/** Every text of an entry in which facts may stand as `[[fakt-id]]`. The entry need not have passed its schema. */
export const factTextsIn = (data: object | undefined): PlacedText[] =>
  [...Object.keys(factTextLimits), ...listsOfTexts].flatMap((field) =>
    textsAt((data as Readonly<Record<string, unknown>> | undefined)?.[field], [field]),
  );

export function checkTexts(entries: ContentEntries, { facts }: Records, scopeOf: ScopeOf, forms: Forms): void {
  for (const collection of withTexts) {
    for (const { id, data, body } of entries[collection]) {
      const scope = scopeOf(collection, id);
      for (const { path, text } of factTextsIn(data)) {
        const named = factIdsIn(text);
        const found = named.filter((name) => scope.find(facts, name, path));
        // Without all its values a text has no length.
        if (found.length < named.length) continue;
        const max = limits[path[0] ?? ''] ?? Infinity;
        const { length } = plainFactText(text, facts.byId, forms);
        if (length > max) {
          const values = named.length > 0 ? ' mit eingesetzten Werten' : '';
          scope.report(path, `${length} Zeichen${values}, höchstens ${max}. Bitte kürzen.`);
        }
      }
      for (const use of factUsesIn(body ?? '')) scope.find(facts, use.id, ['body', use.line]);
    }
  }
}
