/** The German words for what the catalogue holds as keys. */
import type {
  areas,
  countings,
  outcomes,
  projectStatuses,
  reasonKinds,
  reuseGrades,
  stationStates,
} from '#schema/project.ts';
import type { eventTypes } from '#schema/event.ts';
import type { confidences, factKinds, precisions, ranks } from '#schema/fact.ts';
import type { organisationKinds } from '#schema/organisation.ts';
import type { OperatorDuty } from '#schema/operator.ts';
import type { documentTypes, sourceKinds } from '#schema/source.ts';

type Words<T extends readonly string[]> = Readonly<Record<T[number], string>>;

export const confidenceWords: Words<typeof confidences> & { readonly zurueckgezogen: string } = {
  belegt: 'belegt',
  einfach: 'eine Quelle',
  abgeleitet: 'abgeleitet',
  widerspruch: 'widersprüchlich',
  zurueckgezogen: 'zurückgezogen',
};

/** What the line under a figure means; `belegt` counts publishers, not independent investigations. */
export const confidenceMeanings: Words<typeof confidences> = {
  belegt:
    'Zwei oder mehr Herausgeber geben dasselbe an. Das können auch Texte mit gemeinsamer Wurzel sein, etwa einer Pressemitteilung.',
  einfach: 'Eine Quelle oder mehrere aus demselben Haus oder mit demselben Text.',
  abgeleitet: 'Aus Quellen erschlossen; der Weg steht dabei.',
  widerspruch: 'Quellen sind uneins; alle Angaben stehen nebeneinander.',
};

export const factKindWords: Words<typeof factKinds> = {
  figure: 'Zahl',
  date: 'Datum',
  event: 'Ereignis',
  result: 'Ergebnis',
  status: 'Status',
  quotation: 'Äußerung',
  description: 'Beschreibung',
  relation: 'Beteiligung',
};

export const precisionWords: Words<typeof precisions> = {
  genau: 'wie angegeben',
  rund: 'gerundet',
  mindestens: 'Mindestangabe',
  hoechstens: 'Höchstangabe',
  geplant: 'geplant',
};

export const rankWords: Words<typeof ranks> = {
  bevorzugt: 'bevorzugte Lesart',
  normal: 'ohne Vorrang',
  ueberholt: 'überholt',
};

export const areaWords: Words<typeof areas> = {
  'e-government': 'E-Government',
  stadtentwicklung: 'Digitale Stadtentwicklung',
};

/** What became of a project. */
export const outcomeWords: Words<typeof outcomes> = {
  'laeuft-weiter': 'läuft weiter',
  'in-anderer-form': 'in anderer Form',
  abgeschlossen: 'abgeschlossen',
  eingestellt: 'eingestellt',
  unbekannt: 'unbekannt',
  'nur-geplant': 'nur geplant',
};

/** The same of several projects: „21 laufen weiter“. */
export const outcomesOfMany: Words<typeof outcomes> = {
  'laeuft-weiter': 'laufen weiter',
  'in-anderer-form': 'in anderer Form',
  abgeschlossen: 'abgeschlossen',
  eingestellt: 'eingestellt',
  unbekannt: 'unbekannt',
  'nur-geplant': 'nur geplant',
};

/** Why projects ended or changed. */
export const reasonWords: Words<typeof reasonKinds> = {
  einnahmen: 'Die Einnahmen reichten nicht',
  technik: 'Die Technik hielt nicht',
  'geld-und-technik': 'Geld und Technik zugleich',
  angriff: 'Ein Angriff legte es still',
  'dienst-abgeschaltet': 'Ein fremder Dienst ging vom Netz',
  regeln: 'Die Regeln änderten sich',
  personal: 'Es fehlte Personal',
  pandemie: 'Die Pandemie kam dazwischen',
  befristet: 'Es war befristet',
  nutzen: 'Der Nutzen überzeugte',
  'zweck-erfuellt': 'Der Zweck war erfüllt',
};

/** How far a step of a project came. */
export const stationWords: Words<typeof stationStates> = {
  erprobt: 'erprobt',
  zeitweise: 'zeitweise',
  nicht: 'nicht erreicht',
};

/** What others can take over. */
export const gradeWords: Words<typeof reuseGrades> = {
  'code-offen': 'Code liegt offen',
  beschreibung: 'Beschreibung liegt vor',
  'keine-unterlage': 'keine Unterlage bekannt',
};

/** Status of projects, in the order of the finder. */
export const statusWords: Words<typeof projectStatuses> & Readonly<Record<string, string>> = {
  verstetigt: 'verstetigt',
  abgeschlossen: 'abgeschlossen',
  laufend: 'laufend',
  eingestellt: 'eingestellt',
  geplant: 'geplant',
  unbekannt: 'unbekannt',
};

export const sourceKindWords: Words<typeof sourceKinds> = {
  behoerde: 'Behörde',
  kommune: 'Kommune',
  dachverband: 'Dachverband',
  presse: 'Presse',
  forschung: 'Forschung',
  projektseite: 'Projektseite',
  parlament: 'Parlament',
};

/** What a document is, as catalogues of literature name it. */
export const documentTypeWords: Words<typeof documentTypes> = {
  artikel: 'Artikel',
  seite: 'Seite',
  bericht: 'Bericht',
  studie: 'Studie',
  vorlage: 'Sitzungsvorlage',
  niederschrift: 'Niederschrift',
  drucksache: 'Drucksache',
};

/** How a project is counted. */
export const countingWords: Words<typeof countings> = {
  projekt: 'eigenes Vorhaben',
  teil: 'Teil eines anderen Vorhabens',
  landesmassnahme: 'Maßnahme des Landes',
  plan: 'nur geplant',
};

export const organisationKindWords: Words<typeof organisationKinds> = {
  projektbuero: 'Projektbüro',
  ministerium: 'Ministerium',
  dachverband: 'Dachverband',
  'it-dienstleister': 'IT-Dienstleister von Kommunen',
  hochschule: 'Hochschule',
  unternehmen: 'Unternehmen',
  kommune: 'Kommune',
  kammer: 'Kammer',
  verein: 'Verein',
  bezirksregierung: 'Bezirksregierung',
  sonstige: 'Sonstige',
};

/** Plural headings for lists of organisations, in their order. */
export const organisationGroupWords: Words<typeof organisationKinds> = {
  ministerium: 'Ministerien',
  bezirksregierung: 'Bezirks\u00adregierungen',
  projektbuero: 'Projektbüros',
  dachverband: 'Dachverbände',
  'it-dienstleister': 'IT-Dienstleister von Kommunen',
  kommune: 'Kommunen und ihre Betriebe',
  hochschule: 'Hochschulen',
  kammer: 'Kammern',
  unternehmen: 'Unternehmen',
  verein: 'Vereine',
  sonstige: 'Weitere',
};

export const eventTypeWords: Words<typeof eventTypes> = {
  auswahl: 'Auswahl',
  unterzeichnung: 'Unterzeichnung',
  empfang: 'Empfang',
  rechtsakt: 'Rechtsakt',
  konferenz: 'Konferenz',
  arbeitstreffen: 'Arbeitstreffen',
  foerderbescheid: 'Förderbescheid',
  organisation: 'Organisation',
  pressekonferenz: 'Pressekonferenz',
  veranstaltungsreihe: 'Veranstaltungsreihe',
  informationsveranstaltung: 'Informationsveranstaltung',
  besuch: 'Besuch',
  workshop: 'Workshop',
  uebergabe: 'Übergabe',
  bekanntgabe: 'Bekanntgabe',
  kongress: 'Kongress',
  festival: 'Festival',
  fachveranstaltung: 'Fachveranstaltung',
  abschluss: 'Abschluss',
  programmende: 'Programmende',
};

/** How exactly the day of an event is known. */
export const eventPrecisionWords = {
  day: 'Tag bekannt',
  announced: 'nur angekündigt',
  span: 'mehrere Tage',
  month: 'nur der Monat',
  year: 'nur das Jahr',
  latest: 'spätestens dann',
  disputed: 'Tag strittig',
};

export const subjectWords = {
  programm: 'Programm',
  region: 'Region',
  projekt: 'Projekt',
  termin: 'Termin',
  organisation: 'Organisation',
  ort: 'Ort',
};

/** What a place is. */
export const placeKindWords = { gemeinde: 'Gemeinde', kreis: 'Kreis' };

/** Headings over facts of one kind of subject. */
export const subjectGroupWords = {
  programm: 'Programm',
  region: 'Regionen',
  projekt: 'Projekte',
  termin: 'Termine',
  organisation: 'Organisa\u00adtionen',
  ort: 'Orte',
};

/** What a published site must say about its operator, where it is missing. */
export const operatorDutyWords: Readonly<Record<OperatorDuty, string>> = {
  name: 'Name des Betreibers',
  address: 'Anschrift',
  email: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  responsible: 'Name und Anschrift der für den Inhalt verantwortlichen Person',
  privacyContact: 'Kontakt für Datenschutz',
  accessibilityContact: 'Kontakt für Barrierefreiheit',
  serverLogs: 'Protokolle des Webservers',
  reportForm: 'Adresse des Formulars „Fehler melden“',
  reportRecipient: 'Empfänger des Formulars',
};

/** Where nothing is known. */
export const unknown: string = 'nicht belegt';
