/** Sentences that stand word for word in the texts of others. */
import { passagesOf } from '../passages.ts';
import { createRunFinder } from '../shared-runs.ts';
import type { Rule } from './rule.ts';

const why = 'Was andere geschrieben haben, gehört ihnen; wir sagen es in eigenen Worten und nennen die Quelle.';

export const takenOver: Rule = ({ files, catalogue: { factById }, otherTexts }) => {
  if (otherTexts.size === 0) return [];
  const runsIn = createRunFinder(otherTexts);
  return files.flatMap((file) =>
    passagesOf(file, factById).flatMap(({ text, pathAt }) =>
      runsIn(text).map(({ words, index, other }) => ({
        file: file.file,
        path: pathAt(index),
        message: `„${words}“ steht auch in ${other}. Bitte mit eigenen Worten sagen.`,
        why,
      })),
    ),
  );
};
