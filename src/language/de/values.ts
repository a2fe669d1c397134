/** What a fact's value looks like as German text, and when something was. */
import { nbsp } from '../format.ts';
import { createValues } from '../values.ts';
import { formatDate, formatEuro, formatNumber } from './format.ts';

/**
 * `displayValue`: the value with its precision, as it stands in prose (`long`) or in tables (`short`): „rund 91 Mio. Euro“,
 * „12. Januar 2018“, „mindestens 20 Projekte“. Empty when the fact has neither value nor text.
 *
 * `displayPeriod`: the time something ran, short, for tables: „09/2019–06/2022“, „ab 2019, Ende offen“, „bis 2021, Beginn offen“.
 * Undefined when neither end is known.
 */
export const { value: displayValue, period: displayPeriod } = createValues(
  { date: formatDate, number: formatNumber, euro: formatEuro },
  {
    prefixes: {
      number: { genau: '', rund: 'rund ', mindestens: 'mindestens ', hoechstens: 'höchstens ', geplant: 'geplant: ' },
      date: { genau: '', rund: '', mindestens: 'frühestens ', hoechstens: 'spätestens ', geplant: 'geplant: ' },
    },
    withUnit: (number, unit) => `${number}${nbsp}${unit}`,
    several: (dates) => dates.join(', '),
    range: (from, to) => `${from} bis ${to}`,
    since: (month) => `ab ${month}, Ende offen`,
    until: (month) => `bis ${month}, Beginn offen`,
  },
);
