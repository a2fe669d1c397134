import { z } from 'astro/zod';
import { regionIds } from '#site/regions.ts';
import { aliases, factText, id, oneOf, pageFields, text, topicIds, webAddress } from './fields.ts';
import { projectEnglish } from './english.ts';
import { publishingFields } from './publishing.ts';
import { foreignParts, foreignStandsIn } from './foreign.ts';

export const areas = ['e-government', 'stadtentwicklung'] as const;

/** Values of a status fact, in the order of the finder. */
export const projectStatuses = [
  'verstetigt',
  'abgeschlossen',
  'laufend',
  'eingestellt',
  'geplant',
  'unbekannt',
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** Which facts of the project the fact sheet, the tables and the charts read, by role. */
export const projectFacts = z.strictObject({
  funding: id().optional().meta({ title: 'Fördermittel' }),
  cost: id().optional().meta({ title: 'Gesamtkosten' }),
  start: id().optional().meta({ title: 'Beginn', description: 'Ein Datum oder ein Zeitraum, dessen Anfang zählt.' }),
  end: id().optional().meta({ title: 'Ende', description: 'Ein Datum oder ein Zeitraum, dessen Ende zählt.' }),
  status: id().optional().meta({ title: 'Status' }),
});

export type ProjectRole = keyof typeof projectFacts.shape;
export const projectRoles = Object.keys(projectFacts.shape) as readonly ProjectRole[];

/** What became of a project, in the order of the legend. */
export const outcomes = [
  'laeuft-weiter',
  'in-anderer-form',
  'abgeschlossen',
  'eingestellt',
  'unbekannt',
  'nur-geplant',
] as const;
export type OutcomeState = (typeof outcomes)[number];

/** Why a project ended or changed, where a source says so. */
export const reasonKinds = [
  'einnahmen',
  'technik',
  'geld-und-technik',
  'angriff',
  'dienst-abgeschaltet',
  'regeln',
  'personal',
  'pandemie',
  'befristet',
  'nutzen',
  'zweck-erfuellt',
] as const;

export const stationStates = ['erprobt', 'zeitweise', 'nicht'] as const;

export const reuseGrades = ['code-offen', 'beschreibung', 'keine-unterlage'] as const;

/** How a project is counted beside others. */
export const countings = ['projekt', 'teil', 'landesmassnahme', 'plan'] as const;

const outcome = z.strictObject({
  state: oneOf(outcomes).meta({ title: 'Ausgang' }),
  partly: z.boolean().default(false).meta({ title: 'Nur teilweise belegt' }),
  text: factText().meta({
    title: 'Ausgang in Worten',
    description: 'Ein bis zwei Sätze: was daraus wurde. Werte als [[fakt-id]].',
  }),
  fact: id()
    .optional()
    .meta({ title: 'Jüngster Beleg', description: 'Fakt, der es zuletzt belegt; sein Stand ist das Datum.' }),
});

const reason = z.strictObject({
  kind: oneOf(reasonKinds).meta({ title: 'Grund' }),
  fact: id().meta({ title: 'Beleg', description: 'Fakt, der den Grund nennt.' }),
});

const station = z.strictObject({
  label: text(60).meta({ title: 'Schritt' }),
  actor: text(80).optional().meta({ title: 'Wer', description: 'Fehlt, wenn keine Quelle jemanden nennt.' }),
  fact: id().meta({ title: 'Beleg' }),
  state: oneOf(stationStates).optional().meta({ title: 'Wie weit es kam' }),
});

const takeover = z.strictObject({
  by: text(120).meta({ title: 'Wer', description: 'Kommune oder Stelle, die es übernommen hat.' }),
  places: z
    .array(text(60))
    .default([])
    .meta({ title: 'Orte', description: 'Amtliche Namen der Orte mit eigener Seite, auf denen es stehen soll.' }),
  fact: id().meta({ title: 'Beleg' }),
});

const reuse = z.strictObject({
  grade: oneOf(reuseGrades).meta({ title: 'Was offen liegt' }),
  fact: id().optional().meta({ title: 'Beleg', description: 'Fakt, der Code oder Beschreibung nennt.' }),
  url: webAddress().optional().meta({ title: 'Adresse der Unterlage' }),
  takenOver: z.array(takeover).default([]).meta({ title: 'Übernommen von' }),
  firstStep: factText()
    .optional()
    .meta({ title: 'Erster Schritt', description: 'Was eine andere Kommune zuerst tut.' }),
});

/** A funded project: `projekte/ID.mdx`. */
export const projectSchema = z
  .strictObject({
    ...pageFields,
    ...publishingFields,
    foreign: foreignParts(),
    regions: z
      .array(oneOf(regionIds))
      .min(1, 'Jedes Projekt gehört zu mindestens einer Region.')
      .meta({ title: 'Regionen' }),
    area: oneOf(areas).meta({ title: 'Bereich', description: 'Förderschwerpunkt.' }),
    topics: z.array(oneOf(topicIds)).default([]).meta({ title: 'Themen' }),
    leadOrganisation: id().optional().meta({ title: 'Träger' }),
    partners: z.array(id()).default([]).meta({ title: 'Partner' }),
    places: z
      .array(text(60))
      .default([])
      .meta({ title: 'Orte', description: 'Amtliche Namen von Gemeinden und Kreisen in NRW: „Soest“, „Kreis Soest“.' }),
    partOf: id().optional().meta({ title: 'Teil von' }),
    facts: projectFacts.default({}).meta({ title: 'Steckbrief', description: 'Kennungen der Fakten.' }),
    website: webAddress().optional().meta({ title: 'Website' }),
    sourceCode: webAddress().optional().meta({ title: 'Quelltext' }),
    hideSourceCodeUrl: z.boolean().default(false).meta({ title: 'Adresse des Quelltextes nicht zeigen' }),
    shortTitle: text(32).optional().meta({ title: 'Kurztitel', description: '8 bis 32 Zeichen, für enge Stellen.' }),
    aliases: aliases(),
    formerNames: z.array(text(80)).default([]).meta({ title: 'Frühere Namen' }),
    audience: text(80)
      .optional()
      .meta({ title: 'Für wen', description: 'Wem es nützen sollte, zum Beispiel „Eltern“.' }),
    outcome: outcome.optional().meta({ title: 'Ausgang' }),
    reason: reason.optional().meta({ title: 'Grund' }),
    stations: z
      .array(station)
      .max(5, 'Mehr als fünf Schritte liest niemand. Bitte zusammenfassen.')
      .default([])
      .meta({ title: 'So funktioniert es', description: 'Drei bis fünf Schritte, jeder mit Beleg.' }),
    interruptions: z
      .array(id())
      .default([])
      .meta({ title: 'Unterbrechungen', description: 'Fakten, deren Wert ein Zeitraum ist.' }),
    reuse: reuse.optional().meta({ title: 'Übernehmen' }),
    nameOnly: z
      .boolean()
      .default(false)
      .meta({ title: 'Nur dem Namen nach bekannt', description: 'Die Quellen nennen kaum mehr als den Namen.' }),
    countsAs: oneOf(countings)
      .default('projekt')
      .meta({ title: 'Zählt als', description: 'Nur „projekt“ ist mit den Zahlen anderer vergleichbar.' }),
    fundingNote: factText().optional().meta({ title: 'Hinweis zum Geld' }),
    transfer: factText()
      .optional()
      .meta({ title: 'Nachnutzen', description: 'Was die Quellen über die Nachnutzung sagen.' }),
    en: projectEnglish(),
  })
  .superRefine(foreignStandsIn(({ title }) => title));
export type ProjectData = z.output<typeof projectSchema>;
