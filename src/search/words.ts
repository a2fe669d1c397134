/** Words of a text and how they are compared. */
import { fold } from '#site/fold.ts';

/** Letters and digits, joined by what stands inside of words: `smart_mobility`, `E-Government`, `2.0`. */
const word = /[\p{L}\p{N}]+(?:[-_.'’&/][\p{L}\p{N}]+)*/gu;

/** The words of a text as they are written; signs between them are dropped. */
export const wordsIn = (text: string): string[] => text.replace(/\u00ad/g, '').match(word) ?? [];

/** Letters and digits in one spelling, in the pieces between hyphens, dots and the like: `E-Government` → `e`, `government`. */
export const tokensOf = (text: string): string[] =>
  wordsIn(text).flatMap((each) => fold(each).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Endings of German nouns and adjectives, the longest first; what is left keeps at least four letters. */
const endings = ['ungen', 'innen', 'ern', 'ens', 'en', 'em', 'er', 'es', 'e', 'n', 's'];

/**
 * A word without its inflection, for comparing: `Projekte`, `Projekten` and `Projekts` → `projekt`. Two words of one stem
 * are forms of one word in nearly all cases; it is no word of its own (`schul` of `Schule`).
 *
 * @param token folded
 */
export function stemOf(token: string): string {
  for (const ending of endings) {
    if (token.length - ending.length >= 4 && token.endsWith(ending)) {
      const rest = token.slice(0, -ending.length);
      return ending === 'ungen' ? `${rest}ung` : rest;
    }
  }
  return token;
}
