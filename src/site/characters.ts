/**
 * The characters that every font of the site has: those of the pages, of pictures and of PDFs. Cut by
 * `styles/fonts/cut.py`; a test compares.
 */

/** ASCII, Latin-1, Latin Extended-A with few gaps, Romanian, Welsh, ẞ; then what texts need in spaces, marks and signs. */
const printable =
  ' -~\u00a0-\u012b\u012e-\u0131\u0134-\u0148\u014a-\u0165\u0168-\u017e\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3' +
  '\u2009\u202f‐-―‘-‚“-„†-•…‰′″‹›⁄⁰⁴-⁹₀-₉€№™←-↓−√∞≈≠≤≥';

const oneOfThem = new RegExp(`^[${printable}]$`, 'u');
/** Others in a row, with single spaces between them. */
const others = new RegExp(`[^${printable}\\t\\r\\n]+(?: [^${printable}\\t\\r\\n]+)*`, 'gu');

/** @param character one character, which may be a pair of UTF-16 units */
export const isPrintable = (character: string): boolean => oneOfThem.test(character);

/** The most frequent by far: a text of nothing else is looked at once. */
const isPlain = /^[\t\r\n -~\u00a0-ÿ–„“…]*$/;

/** @returns what the fonts lack in a text, each with its offset */
export const unprintableIn = (text: string): Array<{ found: string; at: number }> =>
  isPlain.test(text) ? [] : [...text.matchAll(others)].map(({ 0: found, index }) => ({ found, at: index }));
