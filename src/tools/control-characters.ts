/**
 * Characters that nobody sees and no text needs. Markdown ends a line at a lone carriage return where editors show none,
 * so that code could hide behind it; others turn the direction of reading (CVE-2021-42574).
 */

/** All but tabulator and line ends: C0, DEL, C1, separators of lines and paragraphs, marks of direction, a BOM within. */
const controlCharacters = /(?:(?!\t|\r?\n|^\uFEFF)[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF])+/gu;

/** Whether a text may hold any; most hold none, and this look is quick. */
const perhaps = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/;

const codeOf = (character: string) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** @returns a German sentence for every such place, with its offset */
export function controlCharactersIn(text: string): Array<{ at: number; message: string }> {
  if (!perhaps.test(text)) return [];
  return [...text.matchAll(controlCharacters)].map(({ 0: found, index }) => {
    const [before] =
      /[^\s\p{C}]+(?=\s*$)/u.exec(
        text
          .slice(Math.max(0, index - 80), index)
          .split('\n')
          .at(-1) ?? '',
      ) ?? [];
    const place = before === undefined ? 'Hier' : `Hinter „${before}“`;
    const codes = [...new Set(found)].map(codeOf).join(', ');
    const message = `${place} steht unsichtbar ein Steuerzeichen (${codes}). Bitte die Stelle löschen und neu tippen.`;
    return { at: index, message };
  });
}

/** The text with spaces in their places, so that its other mistakes are found. */
export const withoutControlCharacters = (text: string): string =>
  !perhaps.test(text) ? text : text.replace(controlCharacters, (found) => ' '.repeat(found.length));
