import { id } from '#schema/fields.ts';
import { regionSchema } from '#schema/region.ts';
import { regionIds } from '#site/regions.ts';
import type { Kind } from '../kind.ts';
import { bodyQuestion, draftQuestion, nextForPage } from '../prose-questions.ts';
import { ask, askId, type Question } from '../question.ts';
import { readNumber } from '../reading.ts';
import { mdxOf } from '../writing.ts';
import type { Existing } from '../existing.ts';

const missing = (existing: Existing): string[] => regionIds.filter((each) => !existing.has('regionen', each));

/** A degree of a place in North Rhine-Westphalia, roughly. */
const degree = (key: 'lat' | 'lon', label: string, from: number, to: number): Question => ({
  key,
  label,
  help: `Lage der Leitkommune in Grad, zwischen ${from} und ${to}.`,
  required: true,
  list: false,
  read: readNumber,
  check: (value) =>
    typeof value === 'number' && value >= from && value <= to
      ? undefined
      : `Bitte Grad mit Nachkommastellen angeben, zwischen ${from} und ${to}.`,
});

const name = askId('regionen', id(), () => '');

/** The five regions have their letters, patterns and colours; a sixth could not be drawn. */
export const regionKind: Kind = {
  title: 'eine Modellregion',
  refuse: (existing) =>
    missing(existing).length > 0
      ? undefined
      : `Alle Modellregionen des Programms sind da: ${regionIds.join(', ')}. Eine weitere braucht erst ein Zeichen und ein Muster (src/site/regions.ts).`,
  questions: [
    {
      ...name,
      choices: (existing) => missing(existing).map((value) => ({ value, name: value })),
      check: (value, existing, answers) =>
        name.check(value, existing, answers) ??
        ((regionIds as readonly unknown[]).includes(value)
          ? undefined
          : `Die Modellregionen heißen: ${regionIds.join(', ')}. Bitte eine davon wählen.`),
    },
    ask(regionSchema, 'title'),
    ask(regionSchema, 'lead'),
    ask(regionSchema, 'leadMunicipality'),
    ask(regionSchema, 'memberNames'),
    ask(regionSchema, 'governmentDistrict'),
    degree('lat', 'Breite', 50.3, 52.6),
    degree('lon', 'Länge', 5.8, 9.5),
    ask(regionSchema, 'keyFacts', { refersTo: 'fakten' }),
    ask(regionSchema, 'projectOffice', { refersTo: 'organisationen' }),
    ask(regionSchema, 'website'),
    bodyQuestion,
    draftQuestion,
  ],
  write({ id: file, title, lead, draft, body, lat, lon, leadMunicipality, memberNames, governmentDistrict, ...more }) {
    const fields = { title, lead, ...(draft === true && { draft }), leadMunicipality, memberNames, governmentDistrict };
    return [
      {
        file: `content/regionen/${String(file)}.mdx`,
        text: mdxOf({ ...fields, coordinates: { lat, lon }, ...more }, String(body ?? '')),
      },
    ];
  },
  next: (answers) =>
    nextForPage(`content/regionen/${String(answers['id'])}.mdx`, `/regionen/${String(answers['id'])}/`, answers),
};
