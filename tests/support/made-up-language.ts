/**
 * A language that nobody speaks: a word says where it stands in the words of German, a form what it was given. Whatever
 * reads otherwise on a page of this language came from elsewhere.
 */
import { german } from '#language/de/german.ts';
import type { Language } from '#language/language.ts';

const plain = (given: unknown): string =>
  typeof given === 'object' && given !== null ? Object.values(given).map(plain).join(',') : String(given ?? '');

const made = (name: string, ...given: readonly unknown[]): string =>
  given.length === 0 ? `‹${name}›` : `‹${name}:${given.map(plain).join(',')}›`;

/** The same object, each text `‹path›`, each function one that answers `‹path:what it was given›`. */
function makeUp(value: unknown, path: string): unknown {
  if (typeof value === 'string') return made(path);
  if (typeof value === 'function') return (...given: unknown[]) => made(path, ...given);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => makeUp(item, `${path}.${index}`));
  const below = path === '' ? '' : `${path}.`;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, makeUp(item, `${below}${key}`)]));
}

export const madeUpLanguage: Language = {
  // Formats know the tags of languages that exist.
  tag: 'en',
  words: makeUp(german.words, '') as Language['words'],
  forms: {
    date: (iso) => made('date', iso),
    month: (iso) => made('month', iso),
    number: (value) => made('number', value),
    euro: (value) => made('euro', value),
    count: (count, one, many) => made('count', count, count === 1 ? one : many),
    list: (items) => made('list', items),
    quote: (title) => made('quote', title),
    compare: (a, b) => Number(a > b) - Number(a < b),
    typeset: (text) => text,
    value: ({ text, value }) => made('value', text ?? value),
    period: (start, end) => (start || end ? made('period', start?.value, end?.value) : undefined),
  },
};

/** A text without what this language says: what content and code put beside it, and what words and forms were given. */
export const withoutMadeUp = (text: string): string => text.replace(/‹[^:›]*[:›]?/g, ' ').replaceAll('›', ' ');
