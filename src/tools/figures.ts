/** Finds figures that stand in texts without a proof: no reader could check them, and no one corrects them in all places. */
import { monthNames } from '#language/de/format.ts';

/** Where a text is written decides how its marks look. */
type Place = 'prose' | 'field';

/** What is proven or marked, and what no reader sees: tags, addresses, numbers of lists. */
const covered: Readonly<Record<Place, RegExp>> = {
  prose: /<(Fakt|Zahl)\b[^>]*(?<!\/)>[^]*?<\/\1>|<[^>]*>|\]\([^)]*\)|\[\^[^\]]*\]|https?:\/\/\S+|^ *\d+[.)] /gm,
  field: /\[\[[^\]]*\]\]/g,
};

const marks: Readonly<Record<Place, (words: string) => readonly [fact: string, plain: string]>> = {
  prose: (words) => ['<Fakt id="…" />', `<Zahl>${words}</Zahl>`],
  field: (words) => ['[[fakt-id]]', `[[=${words}]]`],
};

const withDigit = String.raw`[\p{L}\d.,:/–-]*\d(?:[\p{L}\d.,:/–-]*[\p{L}\d])?`;
const sum = String.raw`(?<!\p{L})(?:Prozent|Million(?:en)?|Milliarden?|Mio\.|Mrd\.|[€%])(?!\p{L})`;
const companion = String.raw`(?:Euro|${monthNames})(?!\p{L})`;
/** With the words around it that belong to it: „§ 18“, „91 Mio. Euro“, „12. Januar 2018“, „50 %“. */
const figure = new RegExp(`(?:§+\\s?)?(?:${withDigit}|${sum})(?:\\.?\\s?(?:${withDigit}|${sum}|${companion}))*`, 'gu');

/** @returns a German sentence for every bare figure, with the line of the text (from 0) on which it stands */
export function bareFigures(text: string, place: Place): Array<{ line: number; message: string }> {
  // A sign that is neither word nor space keeps the words around a mark apart.
  const open = text.replace(covered[place], (mark) => mark.replace(/[^\n]/g, '\uFFFC'));
  return open.split('\n').flatMap((words, line) =>
    [...words.matchAll(figure)].map(([found]) => {
      const [fact, plain] = marks[place](found);
      const message = `„${found}“ steht ohne Beleg. Bitte als ${fact} einsetzen; ist es keine Angabe zum Programm, als ${plain} kennzeichnen.`;
      return { line, message };
    }),
  );
}
