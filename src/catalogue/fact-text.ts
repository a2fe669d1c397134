/**
 * Text of a field in which `[[fakt-id]]` stands for a fact's value. `[[=§ 18]]` are words with a figure that makes no
 * claim; the marks only say that this is on purpose.
 */
import type { Forms } from '#language/language.ts';

const reference = /\[\[([^[\]]*)\]\]/g;

const withoutPlainMarks = (text: string) => text.replace(/\[\[=([^[\]]*)\]\]/g, '$1');

/** The ids that a text refers to, in order of reading. */
export function factIdsIn(text: string): string[] {
  return [...withoutPlainMarks(text).matchAll(reference)].map((match) => match[1] ?? '');
}

/** The text in pieces: words, set as they stand in it, and the ids of the facts between them. */
export function splitFactText(
  text: string,
  { typeset }: Pick<Forms, 'typeset'>,
): Array<{ text: string } | { factId: string }> {
  return withoutPlainMarks(text)
    .split(/(\[\[[^[\]]*\]\])/)
    .filter((piece) => piece !== '')
    .map((piece, index, pieces) => {
      if (piece.startsWith('[[')) return { factId: piece.slice(2, -2) };
      return { text: typeset(piece, pieces[index - 1]?.at(-1), pieces[index + 1]?.at(0)) };
    });
}

/** The text, set, with every reference replaced by the value it stands for. */
export function plainFactText(
  text: string,
  factById: ReadonlyMap<string, Parameters<Forms['value']>[0]>,
  forms: Pick<Forms, 'typeset' | 'value'>,
): string {
  return splitFactText(text, forms)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const fact = factById.get(piece.factId);
      return fact ? forms.value(fact) : piece.factId;
    })
    .join('');
}
