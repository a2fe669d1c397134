/** Saves what a filtered list shows as a table: the rows of the published file, and above them what was asked for. */
import { element, readWords } from './dom.ts';

export interface Selection {
  /** Of the records to save, in their order; an address ends in the id of its record. */
  readonly ids: readonly string[];
  readonly total: number;
  /** „12 von 60 Projekten“ */
  readonly count: string;
  /** Each filter in words. */
  readonly filters: readonly string[];
  /** The same as the address has it. */
  readonly values: ReadonlyArray<readonly [name: string, value: string]>;
}

/** As `emit/csv.ts` writes it for spreadsheets: what they would run as a formula gets an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Records of a table as they are written; a line may break within quotation marks (RFC 4180, 2.6). */
const recordsOf = (table: string): string[] => table.match(/(?:[^"\r\n]|"(?:[^"]|"")*")+/g) ?? [];

/** `https://…/fakten/id/` and `…/projekte/oecherlab/#id` → `id` */
const recordId = (id: string): string => /[^/#]+(?=\/?$)/.exec(id)?.[0] ?? id;

/**
 * The lines of the published table for the ids, with its head.
 *
 * @param table semicolons between cells, first cell: the record's id
 */
export function linesFor(table: string, ids: readonly string[]): string[] {
  const [head = '', ...records] = recordsOf(table.replace(/^\uFEFF/, ''));
  const byId = new Map(records.map((record) => [record.slice(0, record.indexOf(';')), record]));
  return [head, ...ids.flatMap((id) => byId.get(recordId(id)) ?? [])];
}

/** `projekte-12-von-60-region-soest.csv` */
export function fileName(name: string, { ids, total, values }: Selection): string {
  const filters = values.flat().map((word) => word.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, ''));
  const count = ids.length === total ? [total] : [ids.length, 'von', total];
  return `${[name, ...count, ...filters].join('-').slice(0, 120)}.csv`;
}

/** @param button brings the address of the published table (`…/projekte-tabelle.csv`) and the words */
export async function saveCsv(button: HTMLButtonElement, selection: Selection): Promise<void> {
  const words = readWords<'listCsv'>(button);
  const source = button.dataset['csv'] ?? '';
  try {
    const response = await fetch(source);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const lines = linesFor(await response.text(), selection.ids);
    const today = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'medium' });
    const remarks = [
      [words.selection, selection.count],
      [words.filters, selection.filters.join(' · ') || words.none],
      [words.date, today],
      [words.address, location.href],
      [],
    ];
    const text = [...remarks.map((row) => row.map(cell).join(';')), ...lines].map((line) => `${line}\r\n`).join('');
    // The mark by which spreadsheets know UTF-8.
    const href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
    const name = /([^/]+?)(?:-tabelle)?\.csv$/.exec(source)?.[1] ?? '';
    element('a', { href, download: fileName(name, selection) }).click();
    URL.revokeObjectURL(href);
  } catch (error) {
    button.textContent = words.failed;
    reportError(error);
  }
}
