/** What the records of `records.ts` hold, with German names: the published JSON Schemas and the dictionary come from here. */
import { z } from 'astro/zod';
import {
  areaWords,
  countingWords,
  eventTypeWords,
  factKindWords,
  organisationKindWords,
  outcomeWords,
  placeKindWords,
  rankWords,
  reasonWords,
  statusWords,
  subjectWords,
} from '#language/de/words/kinds.ts';
import { eventSchema } from '#schema/event.ts';
import { factSchema } from '#schema/fact.ts';
import { id as contentId } from '#schema/fields.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { placeSchema } from '#schema/place.ts';
import { projectSchema } from '#schema/project.ts';
import {
  name,
  words,
  url,
  id,
  date,
  flag,
  keyOf,
  page,
  precision,
  confidence,
  edtf,
  factReference,
  sourceReference,
  fact,
  project,
  organisation,
  key,
  regionalKey,
  place,
  location,
  sum,
  moment,
  checked,
  regions,
  facts,
  funding,
  fundingNote,
  transfer,
} from './part-schemas.ts';

export const factRecordSchema = z
  .strictObject({
    id: factSchema.shape.id,
    url: url('Seite', 'Seite des Fakts; bei Beteiligungen sein Platz auf der Seite des Gegenstands.'),
    label: factSchema.shape.label,
    kind: keyOf(factKindWords).meta(name('Art')),
    statement: factSchema.shape.statement,
    value: factSchema.shape.value.meta(
      name(
        'Wert',
        'Zahl, Text, Tag (JJJJ, JJJJ-MM oder JJJJ-MM-TT), Zeitraum oder Liste. In CSV steht ein Zeitraum als von/bis.',
      ),
    ),
    unit: factSchema.shape.unit,
    edtf,
    text: factSchema.shape.text,
    parts: z
      .array(
        z.strictObject({
          label: words('Bezeichnung'),
          value: z.union([z.number(), z.string()]).meta(name('Wert')),
          unit: words('Einheit').optional(),
        }),
      )
      .meta(name('Teile', 'Wenn eine Angabe aus mehreren Werten besteht.')),
    precision,
    scope: factSchema.shape.scope,
    asOf: factSchema.shape.asOf,
    validFrom: date('Gültig ab', 'Oder der Beginn des Zeitraums, der der Wert ist.').optional(),
    validUntil: date('Gültig bis', 'Oder das Ende des Zeitraums, der der Wert ist.').optional(),
    confidence,
    rank: keyOf(rankWords).meta(name('Rang')),
    question: factSchema.shape.question,
    resolution: factSchema.shape.resolution,
    note: factSchema.shape.note,
    key: flag('Kernfakt'),
    checked: factSchema.shape.checked,
    locator: factSchema.shape.locator,
    subject: z
      .strictObject({
        kind: keyOf(subjectWords).meta(name('Art')),
        id: id('Kennung des Gegenstands.'),
        title: words('Name'),
        url: page,
      })
      .meta(name('Gegenstand', 'Wovon der Fakt handelt.')),
    regions: z
      .array(contentId())
      .meta(name('Regionen', 'Kennungen der Modellregionen des Gegenstands; leer beim Programm.')),
    sources: z
      .array(z.strictObject({ ...sourceReference, locator: words('Fundstelle').optional() }))
      .meta(name('Quellen')),
    contradicts: z.array(fact).meta(name('Widerspricht', 'Fakten, die etwas anderes angeben.')),
    sides: z
      .array(
        z.strictObject({
          value: words('Angabe'),
          meaning: words('Gemeint ist', 'Wer es sagt und was gemeint ist.'),
          preferred: flag('Bevorzugt'),
          number: z.number().optional().meta(name('Zahl', 'Die Angabe als Zahl.')),
          unit: words('Einheit').optional(),
          from: date('Von', 'Die Angabe als Datum oder Beginn einer Zeit.').optional(),
          to: date('Bis', 'Ende einer Zeit.').optional(),
          asOf: date('Stand', 'Wann diese Seite es sagte.').optional(),
          sources: z.array(z.strictObject(sourceReference)).meta(name('Quellen')),
        }),
      )
      .meta(name('Seiten', 'Wer was angibt, wenn Quellen sich widersprechen.')),
    derivation: z
      .strictObject({
        text: words('Weg'),
        formula: words('Rechnung').optional(),
        inputs: z.array(z.strictObject({ letter: words('Buchstabe'), ...factReference })).meta(name('Eingänge')),
      })
      .optional()
      .meta(name('Herleitung', 'Wie der Wert erschlossen ist.')),
    changes: factSchema.shape.changes.meta(name('Änderungen')),
    replacedBy: fact.optional().meta(name('Ersetzt durch', 'Zurückgezogen; dieser Fakt gilt stattdessen.')),
    display: z
      .strictObject({
        value: words('Wert in Worten'),
        precision: words('Genauigkeit in Worten').optional(),
        asOf: words('Stand in Worten').optional(),
        confidence: words('Verlässlichkeit in Worten'),
      })
      .meta(name('Anzeige', 'Wie die Website es schreibt, in JSON mit geschützten Leerzeichen.')),
  })
  .meta(name('Fakt', 'Eine belegte Angabe mit Geltung, Stand, Quellen und Widersprüchen.'));

export const proofRecordSchema = z
  .strictObject({
    id: words('Kennung', 'Fakt und Quelle, dahinter eine Nummer, wo eine Quelle denselben Fakt mehrmals belegt.'),
    fact: fact.pick({ id: true, url: true, label: true }).meta(name('Fakt')),
    source: z.strictObject(sourceReference).omit({ retrieved: true }).meta(name('Quelle')),
    locator: words(
      'Fundstelle',
      'Wo in der Quelle es steht; fehlt, wo die Quelle kurz ist oder für eine Seite spricht.',
    ).optional(),
    side: words('Angabe dieser Quelle', 'Was die Quelle angibt, wenn sich Quellen widersprechen.').optional(),
  })
  .meta(name('Fundstelle', 'Eine Quelle eines Fakts mit der Stelle, an der es steht.'));

export const projectRecordSchema = z
  .strictObject({
    id: id('Kennung des Projekts.'),
    url: page,
    title: projectSchema.shape.title,
    lead: words('Kurztext'),
    regions,
    area: keyOf(areaWords).meta(name('Bereich', 'Förderschwerpunkt.')),
    topics: z.array(z.strictObject({ id: words('Kennung'), title: words('Thema'), url: page })).meta(name('Themen')),
    places: projectSchema.shape.places,
    locations: z.array(place).meta(name('Orte mit Schlüssel', 'Dieselben Orte, jeder mit amtlichem Schlüssel.')),
    leadOrganisation: organisation.optional().meta(name('Träger')),
    partners: z.array(organisation).meta(name('Partner')),
    partOf: project.optional().meta(name('Teil von', 'Das Vorhaben, in dem dieses steckt; seine Summe enthält diese.')),
    parts: z.array(project).meta(name('Teile')),
    countsAs: keyOf(countingWords).meta(name('Zählt als', 'Nur eigene Vorhaben sind mit anderen vergleichbar.')),
    inSums: flag(
      'Zählt in Summen',
      'Nur Beträge dieser Vorhaben dürfen addiert werden: Teile stecken schon in ihrem Ganzen, Maßnahmen des Landes und bloße Pläne gehören zu keinem.',
    ),
    status: z
      .strictObject({
        key: keyOf(statusWords).meta(name('Stand', 'Auch „unbekannt“, wenn keine Quelle ihn nennt.')),
        fact: fact.optional().meta(name('Beleg')),
      })
      .meta(name('Status')),
    outcome: z
      .strictObject({
        key: keyOf(outcomeWords).meta(
          name('Ausgang', 'Was nach allen Quellen daraus wurde; „unbekannt“, wenn keine es sagt.'),
        ),
        word: words('Ausgang in Worten'),
        partly: flag('Nur teilweise belegt'),
        asOf: date(
          'Stand des Ausgangs',
          'Wann es zuletzt belegt ist; danach kann sich etwas geändert haben.',
        ).optional(),
        text: words('Ausgang als Satz').optional(),
        fact: fact.optional().meta(name('Jüngster Beleg')),
      })
      .meta(name('Ausgang')),
    reason: z
      .strictObject({
        key: keyOf(reasonWords).meta(name('Grund')),
        word: words('Grund in Worten'),
        fact: fact.meta(name('Beleg')),
      })
      .optional()
      .meta(name('Grund', 'Warum es endete oder anders wurde; fehlt, wenn keine Quelle es sagt.')),
    funding,
    cost: sum.optional().meta(name('Gesamtkosten')),
    start: moment.optional().meta(name('Beginn')),
    end: moment.optional().meta(name('Ende')),
    fundingNote,
    website: url('Website').optional(),
    sourceCode: url('Quelltext', 'Fehlt auch, wenn die Adresse den Namen einer Privatperson enthält.').optional(),
    transfer,
    checked,
    facts,
  })
  .meta(name('Projekt', 'Ein Vorhaben mit Region, Themen, Beteiligten, Geld, Laufzeit und Status.'));

export const organisationRecordSchema = z
  .strictObject({
    id: id('Kennung der Organisation.'),
    url: page,
    name: organisationSchema.shape.name,
    kind: keyOf(organisationKindWords).meta(name('Art')),
    municipality: organisationSchema.shape.municipality,
    location,
    aliases: organisationSchema.shape.aliases,
    regions,
    leadOrganisation: organisation.optional().meta(name('Träger')),
    partners: z.array(organisation).meta(name('Partner')),
    leads: z.array(project).meta(name('Trägt', 'Projekte, die diese Organisation trägt.')),
    takesPartIn: z.array(project).meta(name('Wirkt mit', 'Projekte, an denen sie als Partner teilnimmt.')),
    status: fact.optional().meta(name('Status')),
    funding,
    fundingNote,
    website: url('Website').optional(),
    wikidata: words('Wikidata', 'Kennung des Eintrags; nur, wenn er selbst oder eine Quelle gelesen wurde.').optional(),
    summary: words('Beschreibung').optional(),
    transfer,
    note: words('Hinweis').optional(),
    checked,
    facts,
  })
  .meta(name('Organisation', 'Wer mitgewirkt hat, mit Art, Sitz und Projekten.'));

export const eventRecordSchema = z
  .strictObject({
    id: id('Kennung des Termins.'),
    url: page,
    title: eventSchema.shape.title,
    lead: words('Kurztext'),
    type: keyOf(eventTypeWords).meta(name('Art')),
    start: date('Erster Tag', 'So genau wie belegt: JJJJ, JJJJ-MM oder JJJJ-MM-TT.').optional(),
    end: date('Letzter Tag').optional(),
    edtf,
    precision,
    confidence,
    date: fact.meta(name('Datum', 'Der Fakt, der das Datum belegt.')),
    disputedBy: fact.optional().meta(name('Datum umstritten', 'Der Fakt, der andere Angaben nennt.')),
    place: words('Ort').optional(),
    location,
    regions,
    organisers: z
      .array(z.strictObject({ name: words('Name'), organisation: organisation.optional().meta(name('Organisation')) }))
      .meta(name('Veranstaltet von')),
    series: z
      .strictObject({ id: id('Kennung des Termins.'), url: page, title: words('Titel') })
      .optional()
      .meta(name('Reihe')),
    checked,
    facts,
  })
  .meta(name('Termin', 'Ein Ereignis des Programms mit Tag, Ort und Beteiligten.'));

export const placeRecordSchema = z
  .strictObject({
    id: id('Kennung des Orts.'),
    url: page,
    name: words('Name', 'Der amtliche; der Kreis trägt sein Wort: „Soest“ ist die Stadt, „Kreis Soest“ der Kreis.'),
    ags: key,
    ars: regionalKey,
    kind: keyOf(placeKindWords).meta(name('Art')),
    aliases: placeSchema.shape.aliases,
    region: z
      .strictObject({ id: id('Kennung der Region.'), url: page, title: words('Name') })
      .optional()
      .meta(name('Region', 'Die Modellregion, zu der der Ort gehört; fehlt bei Orten, die nur ein Projekt nennt.')),
    kreis: place.optional().meta(name('Kreis', 'Nur, wenn der Kreis selbst in der Liste steht.')),
    population: z
      .strictObject({ ...factReference, people: z.number().optional().meta(name('Menschen')) })
      .optional()
      .meta(name('Bevölkerung', 'Der Fakt dazu; sein Stand steht dort.')),
    organisation: organisation.optional().meta(name('Ansprechstelle')),
    projects: z.array(project).meta(name('Projekte', 'Projekte, die diesen Ort nennen.')),
    checked,
    facts,
  })
  .meta(name('Ort', 'Eine Gemeinde oder ein Kreis mit Schlüssel, Region und Projekten.'));

export type PlaceRecord = z.output<typeof placeRecordSchema>;
export type ProofRecord = z.output<typeof proofRecordSchema>;
export type FactRecord = z.output<typeof factRecordSchema>;
export type ProjectRecord = z.output<typeof projectRecordSchema>;
export type OrganisationRecord = z.output<typeof organisationRecordSchema>;
export type EventRecord = z.output<typeof eventRecordSchema>;
