/** German: the language of the main edition, and the one that defines what there is to say. */
import { formatMonth } from '../format.ts';
import type { Forms, Language } from '../language.ts';
import { remembering } from '../remembering.ts';
import { compare, countOf, formatDate, formatEuro, formatNumber, joinList, quoteTitle } from './format.ts';
import { typeset } from './typeset.ts';
import { displayPeriod, displayValue } from './values.ts';
import * as words from './words/index.ts';

export const germanForms: Forms = {
  date: formatDate,
  month: formatMonth,
  number: formatNumber,
  euro: formatEuro,
  count: countOf,
  list: joinList,
  quote: quoteTitle,
  compare,
  typeset: remembering(typeset),
  value: displayValue,
  period: displayPeriod,
};

export const german: Language = { tag: 'de', words, forms: germanForms };
