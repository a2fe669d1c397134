/**
 * Text of a field in which `[[fakt-id]]` stands for a fact's value. `[[=§ 18]]` are words with a figure that makes no
 * claim; the marks only say that this is on purpose.
 */
import type { FactData } from '#schema/fact.ts';
import { displayValue } from './value.ts';

const reference = /\[\[([^\]]*)\]\]/g;

const withoutPlainMarks = (text: string) => text.replace(/\[\[=([^\]]*)\]\]/g, '$1');

/** The ids that a text refers to, in order of reading. */
export function factIdsIn(text: string): string[] {
  return [...withoutPlainMarks(text).matchAll(reference)].map((match) => match[1] ?? '');
}

/** The text in pieces: words, and the ids of the facts between them. */
export function splitFactText(text: string): Array<{ text: string } | { factId: string }> {
  return withoutPlainMarks(text)
    .split(/(\[\[[^\]]*\]\])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('[[') ? { factId: piece.slice(2, -2) } : { text: piece }));
}

/** The text with every reference replaced by the value it stands for. */
export function plainFactText(
  text: string,
  factById: ReadonlyMap<string, FactData | Parameters<typeof displayValue>[0]>,
): string {
  return withoutPlainMarks(text).replace(reference, (_, id: string) => {
    const fact = factById.get(id);
    return fact ? displayValue(fact) : id;
  });
}
