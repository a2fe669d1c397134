/** Facts: `fakten/ART/ID.yaml` holds all facts about one subject, each with an id of its own. */
import { z } from 'astro/zod';
import { factEnglish, nameEnglish } from './english.ts';
import { day, id, oneOf, partialDate, text } from './fields.ts';
import { withdrawal } from './publishing.ts';

export const factKinds = [
  'figure',
  'date',
  'event',
  'result',
  'status',
  'quotation',
  'description',
  'relation',
] as const;
export const precisions = ['genau', 'rund', 'mindestens', 'hoechstens', 'geplant'] as const;
export const confidences = ['belegt', 'einfach', 'abgeleitet', 'widerspruch'] as const;
export const ranks = ['bevorzugt', 'normal', 'ueberholt'] as const;

const factSource = z.strictObject({
  id: id().meta({ title: 'Quelle', description: 'Name einer Datei in content/quellen/.' }),
  locator: text(500)
    .optional()
    .meta({ title: 'Fundstelle', description: 'Wo in der Quelle: Absatz, Überschrift, Seite.' }),
});

const side = z.strictObject({
  value: text(90).meta({ title: 'Angabe' }),
  meaning: text(240).meta({ title: 'Gemeint ist', description: 'Wer es sagt und was gemeint ist.' }),
  sources: z.array(id()).min(1, 'Jede Seite eines Widerspruchs braucht eine Quelle.').meta({ title: 'Quellen' }),
  preferred: z.boolean().default(false).meta({ title: 'Bevorzugt' }),
  number: z
    .number()
    .optional()
    .meta({ title: 'Zahl', description: 'Die Angabe als Zahl, damit sie gezeichnet werden kann.' }),
  unit: text(40).optional().meta({ title: 'Einheit', description: 'EUR oder das Gezählte; nur mit number.' }),
  from: partialDate().optional().meta({ title: 'Von', description: 'Die Angabe als Datum oder Beginn einer Zeit.' }),
  to: partialDate().optional().meta({ title: 'Bis', description: 'Ende einer Zeit; nur mit from.' }),
  asOf: partialDate().optional().meta({ title: 'Stand', description: 'Wann diese Seite es sagte.' }),
});

const derivation = z.strictObject({
  text: text(600).meta({ title: 'Herleitung', description: 'Wie der Wert erschlossen ist.' }),
  formula: text(80)
    .optional()
    .meta({ title: 'Rechnung', description: 'Zum Beispiel „a + b“; wird bei jedem Bau nachgerechnet.' }),
  inputs: z
    .record(z.string(), id())
    .optional()
    .meta({ title: 'Eingänge', description: 'Buchstabe und Kennung des Fakts.' }),
});

const part = z.strictObject({
  label: text(80).meta({ title: 'Bezeichnung' }),
  value: z
    .union([z.number(), text(160)], { error: 'Hier wird eine Zahl oder ein Text erwartet.' })
    .meta({ title: 'Wert' }),
  unit: text(40).optional().meta({ title: 'Einheit' }),
});

const change = z.strictObject({
  date: day().meta({ title: 'Tag' }),
  text: text(300).meta({ title: 'Was sich geändert hat und warum' }),
});

const period = z.strictObject({ from: partialDate(), to: partialDate() });

export const factSchema = z.strictObject({
  id: id().meta({ title: 'Kennung', description: 'Bleibt für immer; wird nie neu vergeben.' }),
  label: text(80).meta({ title: 'Bezeichnung', description: 'Was angegeben wird, ohne Wert und ohne Wertung.' }),
  kind: oneOf(factKinds).meta({ title: 'Art' }),
  statement: text(700).meta({ title: 'Aussage', description: 'Ein zitierfähiger Satz in eigenen Worten.' }),
  value: z
    .union([period, z.number(), z.string().min(1), z.array(z.string().min(1)).min(1)], {
      error: 'Der Wert ist eine Zahl, ein Text, eine Liste von Texten oder ein Zeitraum mit from und to.',
    })
    .optional()
    .meta({ title: 'Wert' }),
  unit: text(40).optional().meta({ title: 'Einheit', description: 'EUR oder das Gezählte; nur bei Zahlen.' }),
  text: text(160)
    .optional()
    .meta({ title: 'Anzeige', description: 'Wie der Wert gelesen wird, wenn er sich nicht selbst zeigt.' }),
  parts: z
    .array(part)
    .default([])
    .meta({ title: 'Teile', description: 'Wenn eine Angabe aus mehreren Werten besteht.' }),
  precision: oneOf(precisions).optional().meta({ title: 'Genauigkeit' }),
  confidence: oneOf(confidences).meta({ title: 'Verlässlichkeit' }),
  scope: text(240).optional().meta({ title: 'Geltung', description: 'Was enthalten ist und was nicht.' }),
  asOf: partialDate()
    .optional()
    .meta({ title: 'Stand', description: 'Tag, Monat oder Jahr, auf das sich die Angabe bezieht.' }),
  validFrom: partialDate().optional().meta({
    title: 'Gültig ab',
    description: 'Nur, wenn eine Quelle es sagt und der Wert nicht selbst ein Zeitraum ist.',
  }),
  validUntil: partialDate().optional().meta({ title: 'Gültig bis' }),
  sources: z
    .array(factSource, { error: 'Jeder Fakt braucht mindestens eine Quelle.' })
    .min(1, 'Jeder Fakt braucht mindestens eine Quelle.')
    .meta({ title: 'Quellen' }),
  locator: text(600).optional().meta({ title: 'Fundstelle', description: 'Gemeinsame Fundstelle aller Quellen.' }),
  rank: oneOf(ranks).default('normal').meta({ title: 'Rang' }),
  contradicts: z.array(id()).default([]).meta({ title: 'Widerspricht' }),
  question: text(90).optional().meta({ title: 'Frage', description: 'Überschrift des Widerspruchs.' }),
  sides: z.array(side).default([]).meta({ title: 'Seiten', description: 'Wer was angibt.' }),
  disputedAt: id().optional().meta({
    title: 'Widerspruch steht bei',
    description: 'Kennung des Fakts, dessen Frage, Seiten und Lesart auch hier gelten.',
  }),
  resolution: text(500).optional().meta({ title: 'Lesart', description: 'Welche Angabe vorzuziehen ist und warum.' }),
  derivation: derivation.optional().meta({ title: 'Herleitung' }),
  note: text(700).optional().meta({ title: 'Hinweis' }),
  key: z.boolean().default(false).meta({ title: 'Kernfakt' }),
  checked: day().meta({ title: 'Geprüft am' }),
  changes: z.array(change).default([]).meta({ title: 'Änderungen' }),
  replacedBy: id().optional().meta({ title: 'Ersetzt durch', description: 'Die Seite bleibt und nennt diesen Fakt.' }),
  zurueckgezogen: withdrawal(),
  en: factEnglish(),
});

export const factFileSchema = z.strictObject({
  title: text(130)
    .optional()
    .meta({ title: 'Gegenstand', description: 'Nur unter fakten/programm/: wovon diese Fakten handeln.' }),
  position: z
    .number()
    .int()
    .optional()
    .meta({ title: 'Reihenfolge', description: 'Nur unter fakten/programm/: der wievielte Gegenstand.' }),
  en: nameEnglish('Gegenstand', 'Nur unter fakten/programm/.'),
  facts: z.array(factSchema).meta({ title: 'Fakten' }),
});

export type FactData = z.output<typeof factSchema>;
export type FactFileData = z.output<typeof factFileSchema>;
