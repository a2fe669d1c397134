/** Building blocks of all schemas. Every message is a German sentence that says what to do. */
import { z } from 'astro/zod';

z.config(z.locales.de());

/** Text of one line or paragraph, at most `max` characters. */
export const text = (max: number) =>
  z
    .string({ error: 'Hier wird ein Text erwartet.' })
    .trim()
    .min(1, 'Der Text ist leer. Bitte ausfüllen oder das Feld weglassen.')
    .max(max, {
      error: ({ input }) =>
        `${String(input).length} Zeichen, höchstens ${max}. Bitte kürzen.`,
    });

/** A stable name: lower-case ASCII words joined by one or two hyphens. It is the file's name and part of the address. */
export const id = () =>
  z
    .string({ error: 'Hier wird eine Kennung erwartet.' })
    .regex(
      /^[a-z0-9]+(?:--?[a-z0-9]+)*$/,
      'Kennungen bestehen aus kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen, zum Beispiel „open-data-aachen“.',
    );

const dayPattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** YAML reads an unquoted 2019-08-27 as a Date and 2019 as a number; both become ISO text again. */
const asIsoText = (value: unknown) => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return value;
};

/** A day, month or year as ISO 8601 text: `2019-08-27`, `2019-08` or `2019`. */
export const partialDate = () =>
  z.preprocess(
    asIsoText,
    z
      .string({ error: 'Hier wird ein Datum erwartet.' })
      .regex(dayPattern, 'Bitte als JJJJ, JJJJ-MM oder JJJJ-MM-TT schreiben, zum Beispiel 2019-08-27.'),
  );

/** A full day as ISO 8601 text, `2019-08-27`. */
export const day = () =>
  z.preprocess(
    asIsoText,
    z.string({ error: 'Hier wird ein Tag erwartet.' }).regex(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
      'Bitte den ganzen Tag als JJJJ-MM-TT schreiben, zum Beispiel 2026-11-21.',
    ),
  );

/** An absolute web address. */
export const webAddress = () =>
  z.string({ error: 'Hier wird eine Adresse erwartet.' }).regex(
    /^https?:\/\/[^\s"<>]+$/,
    'Bitte die ganze Adresse mit https:// angeben, ohne Leerzeichen.',
  );

/**
 * Text of a field in which `[[fakt-id]]` stands for the value of that fact, so that no figure is typed twice.
 * The length limit is checked on the finished text, when the facts are known.
 */
export const factText = (max: number) => text(max * 2);

/** Fields that every page with prose has. */
export const pageFields = {
  title: text(130).meta({ title: 'Titel', description: 'Überschrift der Seite, so wie die Quelle den Namen schreibt.' }),
  lead: factText(300).meta({
    title: 'Kurztext',
    description: 'Steht allein: in Karten, in der Suche, unter der Überschrift. Werte als [[fakt-id]].',
  }),
  draft: z.boolean().default(false).meta({ title: 'Entwurf', description: 'Nur in der Vorschau sichtbar.' }),
};

export const regionIds = [
  'aachen',
  'bergisches-staedtedreieck',
  'emscher-lippe',
  'ostwestfalen-lippe',
  'soest',
] as const;

export const topicIds = [
  'e-government',
  'energie',
  'gesundheit',
  'verkehr',
  'bildung',
  'handel',
  'sicherheit',
  'tourismus',
  'lebensqualitaet',
] as const;

const listOf = (values: readonly string[]) => values.map((value) => `„${value}“`).join(', ');

/** One of a fixed list of ids; the message names the whole list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `Erlaubt ist nur: ${listOf(values)}.` });
