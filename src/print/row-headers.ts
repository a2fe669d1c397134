/**
 * Names of rows as headers of their tables: ISO 32000-1, 14.8.4.3.4 and 14.8.5.7.
 *
 * Typst tags the headers of columns alone: its `pdf.header-cell` waits behind a flag that only its own command line sets. It
 * writes each element of the structure as plain text, so that one of the same length can take its place, and no other byte
 * of the file moves.
 */

/** A cell of a table that names the header of its column: „U2x0y0“ is the one at the top of the first column. */
const cell = /(\/S \/T)D(\s+\/P \d+ 0 R\s+\/A \[<<\s+\/O \/Table\s+)(\/Headers \[\(U\d+x(\d+)y\d+\)\])/g;

/**
 * The same file, in which the first cell of each row is the header of the row. What the other cells name as theirs falls away:
 * a program that reads would take the header of the column for the only one.
 *
 * @throws Error in German where the file has no cell of a table
 */
export function tagRowHeaders(pdf: Buffer): Buffer {
  let count = 0;
  const tagged = pdf
    .toString('latin1')
    .replace(cell, (_, type: string, between: string, headers: string, column: string) => {
      count += 1;
      const isFirst = column === '0';
      return `${type}${isFirst ? 'H' : 'D'}${between}${(isFirst ? '/Scope /Row' : '').padEnd(headers.length)}`;
    });
  if (count === 0) throw new Error('Im Faktenblatt ist keine Zelle einer Tabelle zu finden.');
  return Buffer.from(tagged, 'latin1');
}
