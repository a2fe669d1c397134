/** Reads what Germans type: „2.218.516,36“ is a number, „12.1.2018“ a day. What it does not know stays as it is. */
import { monthNames } from '#language/de/format.ts';

const months = monthNames.toLowerCase().split('|');
const two = (digits: string) => digits.padStart(2, '0');

/** `2.218.516,36` and `2218516.36` → 2218516.36. `1.500` is fifteen hundred, as in a German text. */
export function readNumber(typed: string): number | string {
  const text = typed.trim().replace(/[\s\u00a0\u202f]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+,\d+$/.test(text)) return Number(text.replace(',', '.'));
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : typed.trim();
}

/** `12.1.2018`, `12. Januar 2018`, `Januar 2018`, `1/2018` → `2018-01-12`, `2018-01`. ISO dates stay. */
export function readDate(typed: string): string {
  const text = typed.trim();
  const day = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text);
  if (day) return `${day[3]}-${two(day[2]!)}-${two(day[1]!)}`;
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${two(month[1]!)}`;
  const [, date, name = '', year] = /^(?:(\d{1,2})\.\s*)?([a-zä]+)\s+(\d{4})$/i.exec(text) ?? [];
  const number = months.indexOf(name.toLowerCase()) + 1;
  if (number === 0) return text;
  return [year, two(String(number)), ...(date ? [two(date)] : [])].join('-');
}

/** A date, or a period with „bis“ in it: `2018 bis 2022` → `{ from: '2018', to: '2022' }`. */
export function readPeriod(typed: string): string | { from: string; to: string } {
  const [from = '', to, ...more] = typed.split(/\s+bis\s+/);
  return to === undefined || more.length > 0 ? readDate(typed) : { from: readDate(from), to: readDate(to) };
}

/** „ja“ and „nein“, as in a file or as people say it. */
export function readYes(typed: string): boolean | string {
  const text = typed.trim().toLowerCase();
  if (['ja', 'j', 'true'].includes(text)) return true;
  return ['nein', 'n', 'false'].includes(text) ? false : typed.trim();
}
