import { z } from 'astro/zod';
import { regionIds } from '#site/regions.ts';
import { nameEnglish } from './english.ts';
import { aliases, day, factText, id, oneOf, pageFields, partialDate, text } from './fields.ts';
import { publishingFields } from './publishing.ts';
import { videoSchema } from './video.ts';

/** One of the nine themes: `themen/ID.mdx`. */
export const topicSchema = z.strictObject({
  ...pageFields,
  ...publishingFields,
  en: nameEnglish('Titel'),
  aliases: aliases(),
  approaches: z
    .array(
      z.strictObject({
        region: oneOf(regionIds).meta({ title: 'Region' }),
        title: text(60).meta({ title: 'Ansatz' }),
        text: factText().meta({ title: 'Erklärung', description: 'Ein Satz. Werte als [[fakt-id]].' }),
      }),
    )
    .default([])
    .meta({ title: 'Ansätze der Regionen' }),
  groups: z
    .array(
      z.strictObject({
        title: text(60).meta({ title: 'Überschrift' }),
        projects: z.array(id()).min(1, 'Eine Gruppe hat mindestens ein Projekt.').meta({ title: 'Projekte' }),
      }),
    )
    .default([])
    .meta({ title: 'Gruppen von Projekten', description: 'Nach dem, was gemacht wurde.' }),
});
export type TopicData = z.output<typeof topicSchema>;

/** News of this site: `meldungen/ID.mdx`. */
export const newsSchema = z.strictObject({
  ...pageFields,
  ...publishingFields,
  date: day().meta({ title: 'Tag', description: 'Tag der Veröffentlichung auf dieser Seite.' }),
});
export type NewsData = z.output<typeof newsSchema>;

/** How a name is written; the check looks it up in the fact or the project. */
const spelling = z.strictObject({
  name: text(120).meta({ title: 'Schreibweise' }),
  note: factText().meta({ title: 'Hinweis', description: 'Worauf zu achten ist. Werte als [[fakt-id]].' }),
  fact: id().optional().meta({ title: 'Fakt', description: 'In dem der Name so steht.' }),
  project: id().optional().meta({ title: 'Projekt', description: 'In dessen Titel der Name so steht.' }),
});

/** A sum with what must be known before it is quoted. */
const money = z.strictObject({
  fact: id().meta({ title: 'Fakt' }),
  note: factText().meta({ title: 'Hinweis', description: 'Was die Summe enthält und was nicht.' }),
});

/** What was announced and what came of it, in one unit. */
const promise = z.strictObject({
  title: text(90).meta({ title: 'Worum es ging' }),
  promised: id().meta({ title: 'Versprochen', description: 'Kennung des Fakts.' }),
  became: id().meta({ title: 'Geworden', description: 'Kennung des Fakts.' }),
  unit: text(40).optional().meta({ title: 'Einheit', description: 'Wenn beide Zahlen auf einer Skala stehen können.' }),
  due: partialDate()
    .optional()
    .meta({ title: 'Frist', description: 'Wenn das Versprochene sie nur in Worten nennt; steht auf der Zeitachse.' }),
  of: id().optional().meta({ title: 'Ganzes', description: 'Fakt mit der Zahl, von der das Gewordene ein Teil ist.' }),
  share: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .meta({ title: 'Anteil', description: 'Wenn das Gewordene ihn nur in Worten nennt; 0,33 für ein Drittel.' }),
  note: factText().meta({ title: 'Einordnung', description: 'Ein bis zwei Sätze. Werte als [[fakt-id]].' }),
});

/** A story of a few lines that opens the home page; its outcome comes from the project. */
const story = z.strictObject({
  project: id().meta({ title: 'Projekt' }),
  headline: text(60).meta({ title: 'Überschrift' }),
  text: factText().meta({ title: 'Text', description: 'Zwei, drei Sätze. Werte als [[fakt-id]].' }),
});

/** A stop on the time line of the programme. */
const milestone = z.strictObject({
  fact: id().meta({ title: 'Datum', description: 'Kennung des Fakts, der das Datum belegt.' }),
  text: factText().meta({ title: 'Was geschah' }),
});

/** Why a city was chosen for its district. */
const choice = z.strictObject({
  region: oneOf(regionIds).meta({ title: 'Region' }),
  text: factText().meta({ title: 'Warum', description: 'Wenige Worte. Werte als [[fakt-id]].' }),
});

/** Where someone stands in the picture of who did what: above the way of an application, on it, or below. */
export const actorPlaces = ['oben', 'weg', 'unten'] as const;

const actor = z.strictObject({
  place: oneOf(actorPlaces).meta({ title: 'Platz', description: 'Über dem Weg des Antrags, auf ihm oder darunter.' }),
  does: text(40).meta({ title: 'Was er tut' }),
  name: text(60).meta({ title: 'Wer' }),
  text: factText().meta({ title: 'Erklärung', description: 'Ein Satz. Werte als [[fakt-id]].' }),
  hoped: z.boolean().default(false).meta({ title: 'Nur gehofft', description: 'Gestrichelt gezeichnet.' }),
});

/** Who was responsible from a day on. */
const ministry = z.strictObject({
  from: id().meta({ title: 'Seit', description: 'Kennung des Fakts, der das Datum belegt.' }),
  name: text(40).meta({ title: 'Name' }),
});

/** How much the Land paid of a project at most. */
const share = z.strictObject({
  fact: id().meta({ title: 'Anteil', description: 'Kennung eines Fakts in Prozent.' }),
  text: text(60).meta({ title: 'Für wen' }),
});

/** A number for quoting, with the sentence that carries it. */
const quotable = z.strictObject({
  fact: id().meta({ title: 'Fakt' }),
  sentence: factText().meta({ title: 'Satz', description: 'So lässt es sich zitieren. Werte als [[fakt-id]].' }),
  caution: factText().optional().meta({ title: 'Vorsicht' }),
});

/** A page of its own: `seiten/ID.mdx`. */
export const pageSchema = z.strictObject({
  ...pageFields,
  ...publishingFields,
  description: factText().optional().meta({
    title: 'Beschreibung',
    description:
      'Für Suchmaschinen, unter dem Titel. Ohne sie steht dort der Anfang des Kurztexts. Werte als [[fakt-id]].',
  }),
  keyFacts: z.array(id()).default([]).meta({ title: 'Kernfakten der Seite', description: 'Kennungen in Lesefolge.' }),
  contradictions: z
    .array(id())
    .default([])
    .meta({ title: 'Widersprüche der Seite', description: 'Kennungen in Lesefolge.' }),
  money: z
    .array(money)
    .default([])
    .meta({ title: 'Summen', description: 'Nur auf der Presseseite und der Seite des Programms.' }),
  notSummable: z
    .array(factText())
    .default([])
    .meta({ title: 'Nicht zusammenzählen', description: 'Nur auf der Presseseite; Werte als [[fakt-id]].' }),
  spellings: z.array(spelling).default([]).meta({ title: 'Schreibweisen', description: 'Nur auf der Presseseite.' }),
  promises: z.array(promise).default([]).meta({ title: 'Versprochen – geworden', description: 'Nur auf „Was blieb“.' }),
  stories: z.array(story).default([]).meta({ title: 'Geschichten', description: 'Nur auf der Startseite.' }),
  milestones: z
    .array(milestone)
    .default([])
    .meta({ title: 'Stationen', description: 'Nur auf der Seite des Programms.' }),
  choices: z.array(choice).default([]).meta({ title: 'Auswahl', description: 'Nur auf der Seite des Programms.' }),
  actors: z.array(actor).default([]).meta({ title: 'Wer was tat', description: 'Nur auf der Seite des Programms.' }),
  ministries: z
    .array(ministry)
    .default([])
    .meta({ title: 'Zuständig', description: 'Nur auf der Seite des Programms.' }),
  shares: z.array(share).default([]).meta({ title: 'Förderquoten', description: 'Nur auf der Seite des Programms.' }),
  videos: z
    .array(videoSchema)
    .default([])
    .meta({ title: 'Videos', description: 'Nur auf der Seite der Gebärdensprache.' }),
  quotable: z.array(quotable).default([]).meta({ title: 'Zum Zitieren', description: 'Nur auf der Presseseite.' }),
});
export type PageData = z.output<typeof pageSchema>;
