/** Numbers and dates as Germans write them, turned into what fields hold. */
import { isInCalendar } from '#site/dates.ts';
import { monthNames } from '#language/de/format.ts';

const months = monthNames.split('|');
const unit = String.raw`(?:\s*(?:€|EUR|Euro|%|Prozent))?`;
const germanNumber = new RegExp(String.raw`^([+-]?\d{1,3}(?:\.\d{3})+|[+-]?\d+)(?:,(\d+))?${unit}$`);

/** `2.218,50` → `2218.50`; undefined for what is no number with a comma, points for thousands or a unit. */
export function numberFrom(text: string): string | undefined {
  const [, whole, part] = germanNumber.exec(text.trim()) ?? [];
  if (whole === undefined || /^[+-]?\d+$/.test(text.trim())) return undefined;
  return whole.replaceAll('.', '') + (part === undefined ? '' : `.${part}`);
}

const forms: ReadonlyArray<
  readonly [
    RegExp,
    (parts: readonly string[]) => readonly [year: string, month?: string | undefined, day?: string | undefined],
  ]
> = [
  [/^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/, ([day, month, year]) => [year!, month, day]],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([year, month, day]) => [year!, month, day]],
  [/^(\d{4})-(\d{1,2})$/, ([year, month]) => [year!, month]],
  [/^(\d{1,2})\.(\d{4})$/, ([month, year]) => [year!, month]],
  [
    new RegExp(String.raw`^(\d{1,2})\.\s*(${monthNames})\s+(\d{4})$`),
    ([day, month, year]) => [year!, String(months.indexOf(month!) + 1), day],
  ],
  [new RegExp(String.raw`^(${monthNames})\s+(\d{4})$`), ([month, year]) => [year!, String(months.indexOf(month!) + 1)]],
];

/** `12.1.2018` → `{ iso: '2018-01-12' }`; with a German sentence where the calendar has no such day. */
export function dateFrom(text: string): { readonly iso: string; readonly impossible?: string } | undefined {
  for (const [form, partsOf] of forms) {
    const found = form.exec(text.trim());
    if (!found) continue;
    const [year, month, day] = partsOf(found.slice(1));
    const iso = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
    if (isInCalendar(iso)) return { iso };
    const name = months[Number(month) - 1];
    if (name === undefined) return { iso, impossible: `Einen ${Number(month)}. Monat gibt es nicht.` };
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { iso, impossible: `Den ${Number(day)}. ${name} ${year} gibt es nicht: Der Monat hatte ${last} Tage.` };
  }
  return undefined;
}
