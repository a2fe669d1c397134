/** Figures in prose and in texts with facts that no fact proves. */
import { factTextsIn } from '#catalogue/texts.ts';
import { bareFigures } from '../figures.ts';
import { inEachFile } from './rule.ts';

export const unprovenFigures = inEachFile(({ data, body }) => [
  ...factTextsIn(data as object | undefined).flatMap(({ path, text }) =>
    bareFigures(text, 'field').map(({ message, at }) => ({ path, at, message })),
  ),
  ...bareFigures(body, 'prose').map(({ at, message }) => ({ path: ['body'], at, message })),
]);
