/** What records say in English: texts alone, so that value, source and date stay in one place. */
import { z } from 'astro/zod';
import { factText, text } from './fields.ts';

/** The first digits of the SHA-256 of the German sentence that was translated. */
const translated = () =>
  z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'Hier stehen acht Zeichen aus 0–9 und a–f. `npm run check` nennt die richtigen.')
    .meta({
      title: 'Zum deutschen Satz',
      description: 'Kennzeichen der deutschen Aussage, die übersetzt wurde; `npm run check` nennt es.',
    });

const englishPart = z.union(
  [
    text(80),
    z.strictObject({
      label: text(80).meta({ title: 'Bezeichnung' }),
      value: text(160).optional().meta({ title: 'Wert', description: 'Nur, wenn der deutsche aus Worten besteht.' }),
      unit: text(40).optional().meta({ title: 'Einheit' }),
    }),
  ],
  { error: 'Hier wird die englische Bezeichnung erwartet, oder label mit value und unit.' },
);

/** Of a fact. What has no words is not repeated: numbers, sums, dates, sources. */
export const factEnglish = () =>
  z
    .strictObject({
      label: text(80).meta({ title: 'Bezeichnung' }),
      statement: text(700).meta({ title: 'Aussage', description: 'Ein zitierfähiger Satz.' }),
      text: text(160)
        .optional()
        .meta({ title: 'Anzeige', description: 'Nötig, wo der deutsche Wert in Worten gelesen wird.' }),
      unit: text(40).optional().meta({ title: 'Einheit', description: 'Das Gezählte; nicht bei EUR.' }),
      parts: z.array(englishPart).default([]).meta({ title: 'Teile', description: 'So viele wie im Deutschen.' }),
      scope: text(240).optional().meta({ title: 'Geltung' }),
      note: text(700).optional().meta({ title: 'Hinweis' }),
      question: text(90).optional().meta({ title: 'Frage' }),
      sides: z
        .array(
          z.strictObject({
            value: text(90).meta({ title: 'Angabe' }),
            meaning: text(240).meta({ title: 'Gemeint ist' }),
          }),
        )
        .default([])
        .meta({ title: 'Seiten', description: 'So viele wie im Deutschen, in derselben Folge.' }),
      resolution: text(500).optional().meta({ title: 'Lesart' }),
      derivation: text(600).optional().meta({ title: 'Herleitung' }),
      of: translated(),
    })
    .optional()
    .meta({ title: 'Englisch', description: 'Ohne dieses Feld kommt der Fakt auf englischen Seiten nicht vor.' });

/** Of what has nothing but a name in English: a topic, a subject of the programme. */
export const nameEnglish = (name: string, description = 'Wie es auf englischen Seiten heißt.') =>
  z
    .strictObject({ title: text(130).meta({ title: name }) })
    .optional()
    .meta({ title: 'Englisch', description });

/** Of a project, for the English list of projects. */
export const projectEnglish = () =>
  z
    .strictObject({
      gloss: text(60).optional().meta({ title: 'Erklärung des Namens', description: 'Was der Name bedeutet.' }),
      lead: factText().meta({ title: 'Kurztext', description: 'Ein bis zwei Sätze. Werte als [[fakt-id]].' }),
    })
    .optional()
    .meta({ title: 'Englisch' });

const title = () => text(130).meta({ title: 'Titel' });
const lead = () => factText().meta({ title: 'Kurztext', description: 'Werte als [[fakt-id]].' });

/** The lists of a page by position: each item has the texts of the German one at its place. */
const items = <Shape extends z.core.$ZodLooseShape>(shape: Shape, name: string) =>
  z.array(z.strictObject(shape)).default([]).meta({ title: name, description: 'So viele wie im Deutschen.' });

/** A page in English: `en/seiten/ID.mdx`. */
export const englishPageSchema = z.strictObject({
  title: title(),
  lead: lead(),
  description: factText().optional().meta({ title: 'Beschreibung', description: 'Für Suchmaschinen.' }),
  money: items({ note: factText().meta({ title: 'Hinweis' }) }, 'Summen'),
  notSummable: z.array(factText()).default([]).meta({ title: 'Nicht zusammenzählen' }),
  spellings: items({ note: factText().meta({ title: 'Hinweis' }) }, 'Schreibweisen'),
  promises: items(
    {
      title: text(90).meta({ title: 'Worum es ging' }),
      note: factText().meta({ title: 'Einordnung' }),
      unit: text(40).optional().meta({ title: 'Einheit' }),
    },
    'Versprochen – geworden',
  ),
  stories: items(
    { headline: text(60).meta({ title: 'Überschrift' }), text: factText().meta({ title: 'Text' }) },
    'Geschichten',
  ),
  milestones: items({ text: factText().meta({ title: 'Was geschah' }) }, 'Stationen'),
  choices: items({ text: factText().meta({ title: 'Warum' }) }, 'Auswahl'),
  actors: items(
    {
      does: text(40).meta({ title: 'Was er tut' }),
      name: text(60).meta({ title: 'Wer' }),
      text: factText().meta({ title: 'Erklärung' }),
    },
    'Wer was tat',
  ),
  ministries: items({ name: text(40).meta({ title: 'Name' }) }, 'Zuständig'),
  shares: items({ text: text(60).meta({ title: 'Für wen' }) }, 'Förderquoten'),
  quotable: items(
    {
      sentence: factText().meta({ title: 'Satz' }),
      caution: factText().optional().meta({ title: 'Vorsicht' }),
    },
    'Zum Zitieren',
  ),
});
export type EnglishPageData = z.output<typeof englishPageSchema>;

/** A region in English: `en/regionen/ID.mdx`. */
export const englishRegionSchema = z.strictObject({
  title: title().optional(),
  lead: lead(),
  memberNames: text(160).optional().meta({ title: 'Beteiligt' }),
  governmentDistrict: text(60).optional().meta({ title: 'Regierungsbezirk' }),
  remains: factText().optional().meta({ title: 'Was blieb', description: 'Werte als [[fakt-id]].' }),
});
