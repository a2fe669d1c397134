/** Texts by chance, the same in every run, made of what formats stumble over. */
import { randomFrom } from './random.ts';

const signs = [
  ...' ,;:.!?"\'`´|/\\{}[]()<>&%$#_~^*+-=@§€',
  ...['\n', '\r\n', '\r', '\t', '\n\n', '  ', '\u00a0', '\u202f', '\u00ad', '\u200b', '\u2060'],
  ...[
    '„',
    '“',
    '‚',
    '‘',
    '»',
    '«',
    '–',
    '—',
    '…',
    '’',
    '−',
    '×',
    'ß',
    'ẞ',
    'é',
    'é',
    'ǆ',
    'א',
    'ع',
    '中',
    '𝒳',
    '👩‍🔬',
    '🇩🇪',
  ],
];
const pieces = [
  ...['=SUM(A1)', '+1', '-1', '@A1', '=HYPERLINK("http://a.example";"x")', "'", '""', ';;', ',,', '\\"', '","'],
  ...['\\textbf{x}', '\\n', '\\N', '\\,', '\\;', '{{', '}}', '@online{', '\\', '$x$', '%', '--', '``', "''"],
  ...['TY  - JOUR', 'ER  - ', '\nER  - \n', 'BEGIN:VEVENT', '\r\nEND:VCALENDAR\r\n', 'X-A;B="c":d', 'DTSTART:2019'],
  ...['</script>', '<!--', '-->', ']]>', '<![CDATA[', '<?xml?>', '&amp;', '&#38;', '&lt;b&gt;', '<b>', '&', '&nbsp'],
  ...[
    '{{Vorlage|a=b}}',
    '[[Link]]',
    '~~~~',
    "'''",
    '__proto__',
    'null',
    'true',
    'NaN',
    '1e3',
    '007',
    '1,5',
    '2019-01-01',
  ],
  ...[
    '${x}',
    '{count}',
    '$&',
    '$1',
    '%s',
    '%0A',
    '\\u0041',
    '\\x41',
    'javascript:alert(1)',
    'https://a.example/?b=c&d#e',
  ],
];
const words = ['Soest', 'Bürgerbüro', 'Straße', 'und', 'der', 'Förderung', 'A', 'B', '1', '2019', 'NRW'];

/** @returns so many texts, each of one to a dozen pieces */
export function randomTexts(count: number, seed: number): string[] {
  const chance = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!;
  const piece = () => one(one([signs, signs, pieces, words, words]));
  const glue = () => one(['', '', ' ']);
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(chance() * 12);
    return Array.from({ length }, () => piece() + glue()).join('');
  });
}
