/** Texts that are too hard, too long or too short to read, and words that praise. All of it is for the editor to weigh. */
import { brochureWordsIn } from '../brochure-words.ts';
import { passagesOf } from '../passages.ts';
import { lengthHint, reportOn, tooHard } from '../report.ts';
import { inEachFile, type Rule } from './rule.ts';

export const readable: Rule = ({ files, catalogue, lengths }) =>
  reportOn(files, catalogue).flatMap((page) => {
    const hint = lengthHint(page, catalogue, lengths);
    return [
      ...tooHard(page).map((problem) => ({ file: page.file, ...problem, level: 'warning' as const })),
      ...(hint === undefined
        ? []
        : [{ file: page.file, path: ['body'], at: page.start, message: hint, level: 'hint' as const }]),
    ];
  });

export const brochureWords = inEachFile((file, { catalogue: { factById } }) =>
  passagesOf(file, factById).flatMap((passage) =>
    brochureWordsIn(passage).map((problem) => ({ ...problem, level: 'warning' as const })),
  ),
);
