/** Words that Leichte Sprache writes otherwise, divides or explains (DIN SPEC 33429, 2025). */
import { registeredPlaces } from '#catalogue/places.ts';
import { wordsIn } from './lines.ts';
import { finds, type EasyRule, type EasySlip } from './slip.ts';

const numbers = finds(
  /(?<![\p{L}-])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend)(?:te[nrs]?)?(?![\p{L}-])/giu,
  (found) => `„${found}“ ist eine Zahl in Worten. Bitte als Ziffer schreiben.`,
);

const abbreviations: Readonly<Record<string, string>> = {
  'z. B.': 'zum Beispiel',
  'd. h.': 'das heißt',
  'u. a.': 'unter anderem',
  'usw.': 'und so weiter',
  'bzw.': 'oder',
  'ca.': 'ungefähr',
  'ggf.': 'vielleicht',
  'inkl.': 'mit',
  'Nr.': 'Nummer',
  'Mio.': 'Millionen',
  'Mrd.': 'Milliarden',
  'Abs.': 'Absatz',
};

const shortForms = Object.entries(abbreviations).map(([short, long]) =>
  finds(
    new RegExp(String.raw`(?<![\p{L}-])${short.replaceAll('.', String.raw`\.`).replace(' ', String.raw`\s?`)}`, 'gu'),
    (found) => `„${found}“ ist eine Abkürzung. Bitte „${long}“ schreiben.`,
  ),
);

const signs = finds(
  /[;()%§&/…„“]|\s–\s/gu,
  (found) => `Das Zeichen „${found}“ ist schwer zu lesen. Bitte in Worten sagen.`,
  'warning',
);

/** So many letters are too much at a glance. */
const mostLetters = 13;

const names = new Set(registeredPlaces.flatMap(({ name }) => name.split(/[ /()-]+/)));

/** Words of which no part is short; names of places stay as they are. */
const longWords: EasyRule = (line) =>
  wordsIn(line).flatMap(({ word, at }): EasySlip[] =>
    word
      .split('-')
      .filter((part) => part.length > mostLetters && /^\p{L}+$/u.test(part) && !names.has(part))
      .map((part) => ({
        at: at + word.indexOf(part),
        message: `„${part}“ ist lang. Bitte mit Bindestrich trennen oder ein kürzeres Wort nehmen.`,
        level: 'warning' as const,
      })),
  );

/** Beginnings of words that need an explanation on the page. */
const hardWords = [
  ...['Projekt', 'Digital', 'Kommune', 'Verwaltung', 'Förder', 'Portal', 'Plattform', 'Sensor', 'Quelle', 'Behörde'],
  ...['Urkunde', 'Akte', 'Barriere', 'Ombuds', 'Menü', 'Universität', 'Evaluation', 'Bilanz', 'Konzept', 'Strategie'],
  ...['Infrastruktur', 'Innovation', 'Evaluierung', 'Modell-Region', 'Kita-Beitrag', 'Kreis', 'Richtlinie', 'Bescheid'],
  ...['Ministerium', 'Konsortium', 'Budget', 'Algorithmus', 'Schnittstelle', 'Server', 'Lizenz', 'Transfer'],
] as const;

/**
 * Hard words that the page explains nowhere, each where it stands first.
 *
 * @param explained as the page writes them: `Projekt`
 */
export function unexplained(lines: ReadonlyArray<{ readonly text: string }>, explained: readonly string[]) {
  const told = new Set<string>();
  const isExplained = (hard: string) => explained.some((each) => each.toLowerCase().startsWith(hard.toLowerCase()));
  return lines.flatMap((line, index) =>
    wordsIn(line.text).flatMap(({ word, at }) => {
      const hard = hardWords.find((each) => word.startsWith(each));
      if (hard === undefined || told.has(hard) || isExplained(hard)) return [];
      told.add(hard);
      const message = `„${word}“ ist ein schweres Wort. Bitte auf dieser Seite erklären: > **${hard}** heißt: …`;
      return [{ index, slip: { at, message, level: 'warning' } satisfies EasySlip }];
    }),
  );
}

export const easyWords: readonly EasyRule[] = [numbers, ...shortForms, signs, longWords];

/** In a line of the file: a negation is easily overlooked unless it is bold. */
export const negation = finds(
  /(?<![\p{L}*-])(?:nicht|nie|niemals|keine?[mnrs]?)(?![\p{L}*-])/giu,
  (found) => `„${found}“ überliest man leicht. Bitte anders sagen, oder fett schreiben: **${found}**.`,
  'hint',
);
