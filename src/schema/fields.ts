/** Building blocks of all schemas. Every message is a German sentence that says what to do. */
import { z } from 'astro/zod';
import { isInCalendar } from '#site/dates.ts';
import { safeHref } from '#site/safe-link.ts';

const expectations: Readonly<Record<string, string>> = {
  string: 'Hier wird ein Text erwartet. Bitte in Anführungszeichen setzen.',
  number: 'Hier wird eine Zahl erwartet, mit Punkt statt Komma und ohne Tausenderpunkte, zum Beispiel 1290000.5.',
  boolean: 'Erlaubt ist nur: true oder false.',
  array: 'Hier wird eine Liste erwartet: jeder Eintrag in einer eigenen Zeile mit „- “ davor.',
  object: 'Hier werden Felder erwartet, jedes in einer eigenen Zeile: Name, Doppelpunkt, Wert.',
};

/** Of a field that must be there, where the schema says nothing of its own. */
export const missingField = 'Dieses Feld fehlt. Bitte ergänzen.';

z.config({
  ...z.locales.de(),
  // Zod's German names types in English („erwartet object“) and does not say what to do.
  customError: (issue) => {
    if (issue.input === undefined) return missingField;
    if (issue.input === null) return 'Dieses Feld ist leer. Bitte ausfüllen oder die Zeile streichen.';
    return issue.code === 'invalid_type' ? expectations[issue.expected] : undefined;
  },
});

const filled = () => z.string().trim().min(1, 'Der Text ist leer. Bitte ausfüllen oder das Feld weglassen.');

/** Text of one line or paragraph, at most `max` characters. */
export const text = (max: number) =>
  filled().max(max, {
    error: ({ input }) => `${String(input).length} Zeichen, höchstens ${max}. Bitte kürzen.`,
  });

export const idPattern = /^[a-z0-9]+(?:--?[a-z0-9]+)*$/;

/** A stable name: lower-case ASCII words joined by one or two hyphens. It is the file's name and part of the address. */
export const id = () =>
  z
    .string()
    .regex(
      idPattern,
      'Kennungen bestehen aus kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen, zum Beispiel „open-data-aachen“.',
    );

/** A year alone is a number to YAML. */
const asIsoText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

const notInCalendar = 'Diesen Tag gibt es im Kalender nicht. Bitte berichtigen.';

/** A day, month or year as ISO 8601 text: `2019-08-27`, `2019-08` or `2019`. */
export const partialDate = () =>
  z.preprocess(
    asIsoText,
    z
      .string()
      .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, {
        abort: true,
        error: 'Bitte als JJJJ, JJJJ-MM oder JJJJ-MM-TT schreiben, zum Beispiel 2019-08-27.',
      })
      .refine(isInCalendar, notInCalendar),
  );

/** A full day as ISO 8601 text, `2019-08-27`. */
export const day = () =>
  z.preprocess(
    asIsoText,
    z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/, {
        abort: true,
        error: 'Bitte den ganzen Tag als JJJJ-MM-TT schreiben, zum Beispiel 2026-11-21.',
      })
      .refine(isInCalendar, notInCalendar),
  );

/** A time of day on the local clock, `14:00`. */
export const timeOfDay = () =>
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
    abort: true,
    error: "Bitte die Uhrzeit als hh:mm in Anführungszeichen schreiben, zum Beispiel '14:00'.",
  });

/** An absolute web address. */
export const webAddress = () =>
  z
    .string()
    .regex(/^https?:\/\/[^\s"<>]+$/, {
      abort: true,
      error: 'Bitte die ganze Adresse mit https:// angeben, ohne Leerzeichen.',
    })
    .refine((address) => safeHref(address) !== undefined, {
      error: 'Browser läsen diese Adresse anders, als sie aussieht. Bitte aus der Adresszeile des Browsers übernehmen.',
    });

/**
 * Text of a field in which `[[fakt-id]]` stands for the value of that fact, so that no figure is typed twice.
 * Its length (`factTextLimits`) is checked on the finished text, when the facts are known.
 */
export const factText = () => filled();

/** The most characters a reader sees of a text with facts, by field; a dot leads into a field or the entries of a list. */
export const factTextLimits = {
  lead: 300,
  description: 160,
  transfer: 700,
  summary: 700,
  fundingNote: 500,
  definition: 400,
  remains: 400,
  'outcome.text': 400,
  'reuse.firstStep': 240,
  'money.note': 500,
  notSummable: 500,
  'spellings.note': 300,
  'approaches.text': 240,
  'promises.note': 400,
  'stories.text': 320,
  'milestones.text': 240,
  'choices.text': 120,
  'actors.text': 200,
  'quotable.sentence': 300,
  'quotable.caution': 240,
  'en.lead': 240,
} as const satisfies Readonly<Record<string, number>>;

/** Fields that every page with prose has. */
export const pageFields = {
  title: text(130).meta({
    title: 'Titel',
    description: 'Überschrift der Seite, so wie die Quelle den Namen schreibt.',
  }),
  lead: factText().meta({
    title: 'Kurztext',
    description: 'Steht allein: in Karten, in der Suche, unter der Überschrift. Werte als [[fakt-id]].',
  }),
};

/** Other names under which readers look for a thing. */
export const aliases = (max = 80) =>
  z.array(text(max)).default([]).meta({ title: 'Auch genannt', description: 'Findet die Suche.' });

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

/** One of a fixed list of words; the message names the whole list. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, {
    error: ({ input }) =>
      typeof input === 'string' ? `„${input}“ geht hier nicht. Erlaubt ist nur: ${listOf(values)}.` : undefined,
  });
