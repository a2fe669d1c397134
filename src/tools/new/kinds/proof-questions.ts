/** What a fact rests on: its sources, and where in them it stands. */
import { ask, meant, type Answers, type ObjectSchema, type Question } from '../question.ts';

/**
 * @param schema of a fact
 * @param needsPlace whether the place in the source must be named
 */
export const sourceQuestions = (
  schema: ObjectSchema,
  needsPlace: (answers: Answers) => boolean,
): readonly Question[] => [
  {
    key: 'sources',
    label: 'Quelle',
    help: 'Name einer Datei in content/quellen/; mehrere mit Komma getrennt.',
    required: true,
    list: true,
    choices: (existing) => existing.choices('quellen'),
    makesNew: true,
    read: (typed) => typed.trim(),
    check(value, existing) {
      const ids = [value].flat().map(String);
      if (ids.length === 0) return 'Jeder Fakt braucht mindestens eine Quelle.';
      const unknown = ids.find((id) => !existing.has('quellen', id));
      return (
        unknown &&
        `Die Quelle „${unknown}“ gibt es nicht. ${meant(unknown, existing.choices('quellen'))} Neue legt man zuerst an: npm run neu -- quelle`
      );
    },
  },
  {
    ...ask(schema, 'locator', {
      help: 'Wo in der Quelle: Absatz, Überschrift, Seite. Bei mehreren Quellen für jede eine, mit Strichpunkt getrennt.',
    }),
    list: true,
    required: true,
    check(value, _, answers) {
      const places = [value].flat().filter((each) => each !== undefined);
      const { length } = [answers['sources']].flat();
      if (places.length === 0)
        return needsPlace(answers) ? 'Bitte sagen, wo in der Quelle die Angabe steht.' : undefined;
      return places.length === 1 || places.length === length
        ? undefined
        : `${places.length} Fundstellen für ${length} Quellen. Bitte eine für alle oder für jede eine angeben.`;
    },
  },
];

/** One place for all sources goes to the fact, one for each to its source. */
export function sourceFields({ sources, locator }: Answers): { sources: unknown; locator?: unknown } {
  const ids = [sources].flat();
  const places = [locator].flat();
  if (ids.length > 1 && places.length === 1) return { sources: ids.map((id) => ({ id })), locator: places[0] };
  return { sources: ids.map((id, index) => ({ id, locator: places[index] })) };
}
