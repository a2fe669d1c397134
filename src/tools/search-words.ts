/** Synonyms of the search lead to words that the content holds; others would find nothing. */
import { fold } from '#site/fold.ts';
import type { Problem } from '#catalogue/problems.ts';
import type { SearchData } from '#schema/search.ts';
import type { ContentFile } from './files.ts';

/** Everything that stands in the files, folded. */
const textOf = (files: readonly ContentFile[]): string =>
  fold(
    files
      .filter(({ collection }) => collection !== 'suche' && collection !== 'en/suche')
      .map(({ data, body }) => `${JSON.stringify(data)} ${body}`)
      .join('\n'),
  ).replace(/[\s-]+/g, ' ');

export function wordsNowhere({ synonyme }: SearchData, files: readonly ContentFile[]): Array<Omit<Problem, 'file'>> {
  if (synonyme.length === 0) return [];
  const text = textOf(files);
  return synonyme.flatMap(({ auch }, index) =>
    auch.flatMap((word, place) => {
      if (text.includes(fold(word).replace(/[\s-]+/g, ' '))) return [];
      const message = `„${word}“ steht in keinem Text, die Suche fände nichts. Bitte ein Wort nehmen, das vorkommt.`;
      return [{ path: ['synonyme', index, 'auch', place], message }];
    }),
  );
}
