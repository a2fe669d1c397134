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
  let line = 0;
  let counted = 0;
  return [...body.matchAll(/<Fakt\b[^<>]{0,200}?\bid=["']([^"'<>]*)["']/g)].map(({ 1: id = '', index }) => {
    line += body.slice(counted, index).split('\n').length - 1;
    counted = index;
    return { id, line };
  });
}

interface PlacedText {
  readonly path: ReadonlyArray<string | number>;
  readonly text: string;
  readonly max: number;
}

/** Follows the steps of a field down to its texts, through lists on the way. */
function textsAt(value: unknown, steps: readonly string[], path: PlacedText['path'], max: number): PlacedText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsAt(item, steps, [...path, index], max));
  const [step, ...deeper] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value, max }] : [];
  const below = (value as Readonly<Record<string, unknown>> | null | undefined)?.[step];
  return textsAt(below, deeper, [...path, step], max);
}

/** Every text of an entry in which facts may stand as `[[fakt-id]]`. The entry need not have passed its schema. */
export const factTextsIn = (data: object | undefined): PlacedText[] =>
  Object.entries(factTextLimits).flatMap(([field, max]) => textsAt(data, field.split('.'), [], max));

const tooLong = 'Solche Texte stehen neben anderen, in Karten, Listen und der Suche; lange liest dort niemand zu Ende.';
/** Longer texts than so many times their limit break the layout of cards and sheets. */
const farTooLong = 2;

export function checkTexts(entries: ContentEntries, { facts }: Records, scopeOf: ScopeOf, forms: Forms): void {
  for (const collection of withTexts) {
    for (const { id, data, body } of entries[collection]) {
      const scope = scopeOf(collection, id);
      for (const { path, text, max } of factTextsIn(data)) {
        const named = factIdsIn(text);
        const found = named.filter((name) => scope.find(facts, name, path));
        // Without all its values a text has no length.
        if (found.length < named.length) continue;
        const { length } = plainFactText(text, facts.byId, forms);
        if (length > max) {
          const values = named.length > 0 ? ' mit eingesetzten Werten' : '';
          const message = `${length} Zeichen${values}, höchstens ${max}. Bitte kürzen.`;
          scope.report(
            path,
            message,
            length > farTooLong * max ? { why: tooLong } : { why: tooLong, level: 'warning' },
          );
        }
      }
      for (const use of factUsesIn(body ?? '')) scope.find(facts, use.id, ['body', use.line]);
    }
  }
}
