/** Texts that are too hard, too long or too short to read, and words that praise. All of it is for the editor to weigh. */
import { brochureWordsIn } from '../brochure-words.ts';
import { passagesOf, plainProse } from '../passages.ts';
import { lengthHint, reportOn, tooHard } from '../report.ts';
import { inEachFile, type Finding, type Rule } from './rule.ts';

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

/** What stands before the first heading of a page and is taken over as a whole. */
export const openings = inEachFile(({ file, body }, { openings: usual, catalogue: { factById } }): Finding[] => {
  const bounds = Object.hasOwn(usual, file) ? usual[file] : undefined;
  if (!bounds) return [];
  const [least, most] = bounds;
  const [opening = ''] = plainProse(body, factById).split(/^## /m);
  const { length } = opening.split(/\s+/).filter((word) => word !== '');
  if (length >= least && length <= most) return [];
  const message = `Vor der ersten Überschrift stehen ${length} Wörter, üblich sind hier ${least} bis ${most}.`;
  return [{ path: ['body'], at: Math.max(0, body.search(/\S/)), message, level: 'warning' }];
});

/** Whether a line has a word only between the two ends of a mark: then a source says it, and the proof is beside it. */
function isProven(line: string, word: string): boolean {
  const open = line.replace(/<Fakt [^<>]*[^/]>[^<]*<\/Fakt>/g, '');
  return line !== open && !open.includes(word);
}

export const brochureWords = inEachFile((file, { catalogue: { factById } }) => {
  const lines = file.body.split('\n');
  return passagesOf(file, factById).flatMap((passage) =>
    brochureWordsIn(passage).flatMap(({ found, path, message }): Finding[] =>
      path[0] === 'body' && isProven(lines[Number(path[1])] ?? '', found) ? [] : [{ path, message, level: 'warning' }],
    ),
  );
});
