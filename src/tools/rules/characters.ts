/** Characters that the fonts of the site lack. */
import { unprintableIn } from '#site/characters.ts';
import type { Problem } from '#catalogue/problems.ts';

type Slip = Pick<Problem, 'path' | 'at' | 'message' | 'why' | 'paste'>;

const why = 'PDF und Bilder lassen sich damit nicht herstellen, und auf der Seite steht dort eine fremde Schrift.';

/** So many of them are shown; whole sentences in another script are one mistake. */
const most = 8;

const codesOf = (text: string) => {
  const codes = [...new Set(text.replaceAll(' ', ''))].map(
    (each) => `U+${each.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return codes.slice(0, most).join(', ') + (codes.length > most ? ', …' : '');
};

const shown = (text: string) => {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
};

function slipAt(text: string, found: string, at: number): Omit<Slip, 'path'> {
  const [before = ''] = /\S{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  if (/^\p{M}/u.test(found)) {
    // Letter and accent apart, as macOS writes them in names of files.
    const letter = [...before].at(-1) ?? '';
    const whole = (letter + found).normalize('NFC');
    if (letter !== '' && unprintableIn(whole).length === 0) {
      const message = `„${whole}“ besteht hier aus zwei Zeichen, Buchstabe und Akzent (${codesOf(found)}). Bitte löschen und neu tippen.`;
      return { at: at - letter.length, message, why, paste: whole };
    }
  }
  if (/^[\p{C}\p{Z}\p{M}]+$/u.test(found)) {
    const place = before === '' ? 'Hier' : `Hinter „${before}“`;
    const message = `${place} steht ein Zeichen, das man nicht sieht (${codesOf(found)}). Bitte löschen und, wo nötig, ein Leerzeichen tippen.`;
    return { at, message, why };
  }
  const plain = found.normalize('NFKC');
  const isPlain = plain !== found && unprintableIn(plain).length === 0;
  const is = [...found].length > 1 ? ['Die Zeichen', 'fehlen'] : ['Das Zeichen', 'fehlt'];
  const message = `${is[0]} „${shown(found)}“ (${codesOf(found)}) ${is[1]} in den Schriften der Seite. Bitte mit anderen Zeichen schreiben.`;
  return { at, message, why, ...(isPlain && { paste: plain }) };
}

const slipsIn = (path: Problem['path'], text: string): Slip[] =>
  unprintableIn(text).map(({ found, at }) => ({ path, ...slipAt(text, found, at) }));

function* textsIn(value: unknown, path: Problem['path']): Generator<readonly [path: Problem['path'], text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* textsIn(each, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* textsIn(each, [...path, key]);
  }
}

/** @returns every character in fields and prose that a font of the site lacks */
export const missingCharacters = ({ data, body }: { readonly data: unknown; readonly body: string }): Slip[] => [
  ...[...textsIn(data, [])].flatMap(([path, text]) => slipsIn(path, text)),
  ...body.split('\n').flatMap((line, index) => slipsIn(['body', index], line)),
];
