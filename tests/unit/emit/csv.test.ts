import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv, toSpreadsheetCsv } from '#emit/csv.ts';

const german = { delimiter: ';', decimal: ',', yes: 'ja', no: 'nein' };
const rows = [
  ['name', 'sum'],
  ['„Soest“, "stadtLABOR";\r\nzwei Zeilen', 1062737.5],
  ['=HYPERLINK("http://böse.example")', -3],
  ['@SUM(A1)', true],
  [undefined, 0],
];
const text = [
  ['name', 'sum'],
  ['„Soest“, "stadtLABOR";\r\nzwei Zeilen', '1062737.5'],
  ['\'=HYPERLINK("http://böse.example")', '-3'],
  ["'@SUM(A1)", 'true'],
  ['', '0'],
];

describe('CSV for programs', () => {
  it('is read back as it was, with formulas made harmless and numbers left alone', () => {
    expect(parse(toCsv(rows))).toEqual(text);
  });

  it('follows RFC 4180: commas, CRLF at every line’s end, no byte order mark', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['ä', 2],
      ]),
    ).toBe('a,b\r\nä,2\r\n');
  });
});

describe('CSV for a German spreadsheet', () => {
  it('begins with the byte order mark and has semicolons, decimal commas and German yes and no', () => {
    expect(
      toSpreadsheetCsv(
        [
          ['a', 'b', 'c', 'd'],
          ['ä', 2.5, true, false],
        ],
        german,
      ),
    ).toBe('\ufeffa;b;c;d\r\nä;2,5;ja;nein\r\n');
  });

  it('is read back as it was', () => {
    const read = parse(toSpreadsheetCsv(rows, german), { bom: true, delimiter: ';' });
    expect(read).toEqual(
      text.map((row) => row.map((cell) => cell.replace('1062737.5', '1062737,5').replace(/^true$/, 'ja'))),
    );
  });
});
