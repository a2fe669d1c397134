/** Fields of a content file as reviewers read them. */
import { germanForms } from '#language/de/german.ts';
import { displayValue } from '#language/de/values.ts';
import { factSchema } from '#schema/fact.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a fact's value is made of; it is shown as one. */
const valued = factSchema.pick({ value: true, unit: true, text: true, precision: true });
const valueFields = ['value', 'unit', 'text', 'precision'] as const;

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** „land-2019 (Absatz 1)“ */
function sourceText(source: unknown): string {
  if (!isObject(source)) return valueText(source);
  const { id, locator } = source;
  return locator === undefined ? valueText(id) : `${valueText(id)} (${valueText(locator)})`;
}

function valueText(value: unknown): string {
  // Without separators of thousands, for it may be a year.
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (Array.isArray(value)) return value.map(valueText).join('; ');
  if (!isObject(value)) return '';
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${valueText(each)}`)
    .join(', ');
}

/** The value with unit and precision, as the site shows it; as it is written where it has a mistake. */
function factValue(data: Data): string {
  const parts = Object.fromEntries(valueFields.flatMap((key) => (key in data ? [[key, data[key]]] : [])));
  const parsed = valued.safeParse(parts);
  return parsed.success ? displayValue(parsed.data) : valueText(parts);
}

/** Text by key; the parts of a fact's value under `value`. */
export function shownFields(data: Data): Map<string, string> {
  const isFact = 'statement' in data && 'confidence' in data;
  const shown = new Map<string, string>();
  const value = isFact ? factValue(data) : '';
  if (value !== '') shown.set('value', value);
  for (const [key, each] of Object.entries(data)) {
    if (isFact && (key === 'id' || (valueFields as readonly string[]).includes(key))) continue;
    if (key === 'sources' && Array.isArray(each)) shown.set(key, each.map(sourceText).join('; '));
    else shown.set(key, valueText(each));
  }
  return shown;
}

const countWords = (text = ''): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Prose is told by its length; the lines stand in the merge request itself. */
export function wordsOf(before: string | undefined, after: string | undefined) {
  const words = (text: string | undefined) =>
    text === undefined ? undefined : `${germanForms.number(countWords(text))} Wörter`;
  const [was, is] = [words(before), words(after)];
  return { before: was, after: was === is ? `${is}, anders` : is };
}
