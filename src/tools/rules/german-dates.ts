/** Reads the days, months and years of German sentences. */
import { monthNames } from '#language/de/format.ts';

const months = monthNames.split('|');
const gap = '[\\s\\u00a0\\u202f]{0,3}';
/** „9., 16. und 23. November 2021“, „14.9.2020“, „2020“. */
const written = new RegExp(
  `((?:(?<!\\d)\\d{1,2}\\.${gap}(?:(?:,|–|-|und|oder|bis|bzw\\.)${gap})?){1,12})?(?<!\\p{L})(${monthNames})(?:[\\s\\u00a0]+(\\d{4}))?(?!\\p{L})` +
    `|(?<![\\d.])(\\d{1,2})\\.${gap}(\\d{1,2})\\.${gap}(\\d{4})(?!\\d)` +
    `|(?<![\\d.,/-])((?:19|20)\\d\\d)(?!\\d)`,
  'gu',
);

export interface ReadDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));

/** Every date of a text, as far as it is told: „14. September“, „September 2020“, „2020“, „14.9.2020“. */
export function datesIn(text: string): ReadDate[] {
  return [...text.matchAll(written)].flatMap(([, days, name, year, day, month, yearOf, alone]): ReadDate[] => {
    if (name === undefined) return [{ day: number(day), month: number(month), year: number(yearOf ?? alone) }];
    const ofMonth = { month: months.indexOf(name) + 1, year: number(year) };
    const each = days?.match(/\d+/g) ?? [];
    return each.length === 0 ? [ofMonth] : each.map((digits) => ({ ...ofMonth, day: Number(digits) }));
  });
}

/** `2020-09` → its parts. */
export function partsOf(iso: string): ReadDate {
  const [year, month, day] = iso.split('-').map(Number);
  return { year, month, day };
}

const vague =
  /(?<!\p{L})(?:Anfang|Mitte|Ende|Jahres(?:anfang|mitte|ende|wechsel)|Frühjahr|Frühling|Sommer|Herbst|Winter|Quartal|Halbjahr|Monats(?:anfang|ende))/u;

/** Words that tell a time without naming its month or day. */
export const isVague = (text: string): boolean => vague.test(text);
