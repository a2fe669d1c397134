/** Saves the facts that a filtered list shows as a table (RFC 4180, with the sign by which spreadsheets know UTF-8). */
import { element, readWords } from './dom.ts';

/** Text that a spreadsheet would run as a formula gets an apostrophe before it, as in `emit/csv.ts`. */
function cell(text = ''): string {
  const safe = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Filters and count stand in the file's name: the format has no place for remarks.
 *
 * @param button brings the words
 */
export function saveCsv(list: HTMLElement, button: HTMLElement): void {
  const { columns, file } = readWords<'listCsv'>(button);
  const rows = [...list.querySelectorAll<HTMLElement>('li[data-facets]:not([hidden])')].map((row) => {
    const { from, until } = row.dataset;
    const link = row.querySelector('a');
    const id = link?.href.match(/[^/#]+(?=\/?$)/)?.[0];
    const value = row.querySelector<HTMLElement>('.status');
    const subject = row.closest('details')?.querySelector('h3')?.textContent;
    return [id, subject, link?.textContent, value?.textContent, value?.dataset['status'], from, until, link?.href];
  });
  const text = [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  const filters = [...new URLSearchParams(location.search)].flat().map((word) => `-${word.replace(/[^\w-]+/g, '_')}`);
  const href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  element('a', { href, download: `${file}-${rows.length}${filters.join('')}.csv` }).click();
  URL.revokeObjectURL(href);
}
