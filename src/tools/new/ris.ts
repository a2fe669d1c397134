/**
 * Reads RIS: lines of a tag, `  - ` and a value; `TY` begins a record, `ER` ends it
 * (https://en.wikipedia.org/wiki/RIS_(file_format)). The libraries at hand take the day of a web page for the day it was
 * seen, and lose the latter.
 */
import type { Item } from './bibliography.ts';

/** Types of RIS whose CSL type says who published it. */
const types: Readonly<Record<string, string>> = {
  NEWS: 'article-newspaper',
  MGZN: 'article-magazine',
  JOUR: 'article-journal',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  CHAP: 'chapter',
  THES: 'thesis',
  BILL: 'bill',
  HEAR: 'hearing',
  STAT: 'legislation',
  LEGAL: 'regulation',
};

/** `2019/08/27/`, `2019-08`, `2019///` → its parts. */
const dateOf = (text: string | undefined) => {
  const parts = /^(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?(?!\d)/.exec(text ?? '')?.slice(1);
  return parts && { 'date-parts': [parts.filter((part) => part !== undefined)] };
};

/** @returns its records as items of CSL-JSON, without the names of people */
export function risItems(text: string): Item[] {
  return text
    .split(/^TY {1,2}- /m)
    .slice(1)
    .map((record) => {
      const [type = '', ...lines] = record.split(/\r?\n/);
      const fields = new Map<string, string>();
      for (const line of lines) {
        const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/.exec(line) ?? [];
        if (value.trim() !== '' && !fields.has(tag)) fields.set(tag, value.trim());
      }
      const first = (...tags: string[]) => tags.map((tag) => fields.get(tag)).find((value) => value !== undefined);
      const pages = [fields.get('SP'), fields.get('EP')].filter((page) => page !== undefined);
      const found = {
        type: types[type.trim()] ?? 'document',
        title: first('TI', 'T1', 'CT'),
        publisher: first('PB'),
        'container-title': first('T2', 'JO', 'JF', 'JA'),
        issued: dateOf(first('DA', 'PY', 'Y1')),
        accessed: dateOf(first('Y2')),
        URL: first('UR'),
        DOI: first('DO'),
        volume: first('VL'),
        issue: first('IS'),
        page: pages.length > 0 ? pages.join('-') : undefined,
        ISBN: first('SN'),
      };
      return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
    });
}
