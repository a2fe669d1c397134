/** German: the language of the main edition, and the one that defines what there is to say. */
import type { Forms, Language } from '../language.ts';
import {
  collator,
  countOf,
  formatDate,
  formatEuro,
  formatMonth,
  formatNumber,
  joinList,
  quoteTitle,
} from './format.ts';
import { typeset } from './typeset.ts';
import { displayPeriod, displayValue } from './values.ts';
import { words } from './words/index.ts';

/** So many texts are remembered: statements stand on the page of their fact and on each that cites it. */
const mostTexts = 5000;

const known = new Map<string, string>();

/** A text by itself, set once. */
function typesetOnce(text: string, previous = '', next = ''): string {
  if (previous !== '' || next !== '') return typeset(text, previous, next);
  const set = known.get(text) ?? typeset(text);
  if (known.size === mostTexts) known.clear();
  known.set(text, set);
  return set;
}

export const germanForms: Forms = {
  date: formatDate,
  month: formatMonth,
  number: formatNumber,
  euro: formatEuro,
  count: countOf,
  list: joinList,
  quote: quoteTitle,
  compare: (a, b) => collator.compare(a, b),
  typeset: typesetOnce,
  value: displayValue,
  period: displayPeriod,
};

export const german: Language = { tag: 'de', words, forms: germanForms };
