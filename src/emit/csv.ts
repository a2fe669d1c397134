/** CSV in two dialects: one for programs, one for a double click in a spreadsheet. */
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | undefined;

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). Numbers are left
 * as they are. A lone CR or LF would end the row for many readers.
 */
const common = { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ } as const;

/** CSV after RFC 4180: comma, CRLF, no byte order mark; decimal point, `true` and `false`. The first row names the columns. */
export const toCsv = (rows: ReadonlyArray<readonly Cell[]>): string =>
  stringify([...rows], { ...common, cast: { boolean: String } });

/** How a language's spreadsheets write values and separate them. */
export interface SpreadsheetStyle {
  readonly delimiter: string;
  readonly decimal: string;
  readonly yes: string;
  readonly no: string;
}

/**
 * CSV as Excel and LibreOffice of a language read it on a double click, with a byte order mark for the umlauts. RFC 4180
 * asks for commas, which German Excel puts into one column; hence two files.
 */
export const toSpreadsheetCsv = (
  rows: ReadonlyArray<readonly Cell[]>,
  { delimiter, decimal, yes, no }: SpreadsheetStyle,
): string =>
  stringify([...rows], {
    ...common,
    bom: true,
    delimiter,
    cast: { boolean: (flag) => (flag ? yes : no), number: (value) => String(value).replace('.', decimal) },
  });
