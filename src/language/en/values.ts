/** What a fact's value looks like as English text, and when something was. */
import { nbsp } from '../format.ts';
import { createValues } from '../values.ts';
import { formatDate, formatEuro, formatNumber, joinList } from './format.ts';

/** Units that touch their number. */
const attached = /^%/;

/** As in German: “about €91 million”, “12 January 2018”, “at least 20 projects”; “09/2019–06/2022”, “from 2019, end open”. */
export const { value: displayValue, period: displayPeriod } = createValues(
  { date: formatDate, number: formatNumber, euro: formatEuro },
  {
    prefixes: {
      number: { genau: '', rund: 'about ', mindestens: 'at least ', hoechstens: 'at most ', geplant: 'planned: ' },
      date: { genau: '', rund: '', mindestens: 'no earlier than ', hoechstens: 'no later than ', geplant: 'planned: ' },
    },
    withUnit: (number, unit) => `${number}${attached.test(unit) ? '' : nbsp}${unit}`,
    several: joinList,
    range: (from, to) => `${from} to ${to}`,
    since: (month) => `from ${month}, end open`,
    until: (month) => `until ${month}, start open`,
  },
);
