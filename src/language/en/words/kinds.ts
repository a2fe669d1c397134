/** The English words for what the catalogue holds as keys. */
import type { Words } from '../../language.ts';

type Kinds = Words['kinds'];

export const confidenceWords: Kinds['confidenceWords'] = {
  belegt: 'sourced',
  einfach: 'one source',
  abgeleitet: 'derived',
  widerspruch: 'disputed',
  zurueckgezogen: 'withdrawn',
};

export const confidenceMeanings: Kinds['confidenceMeanings'] = {
  belegt: 'Two or more publishers say the same. Their texts may still share a root, such as a press release.',
  einfach: 'One source, or several from the same house or with the same text.',
  abgeleitet: 'Worked out from sources; how is said beside it.',
  widerspruch: 'Sources disagree; all their statements stand side by side.',
};

export const factKindWords: Kinds['factKindWords'] = {
  figure: 'Figure',
  date: 'Date',
  event: 'Event',
  result: 'Result',
  status: 'Status',
  quotation: 'Statement',
  description: 'Description',
  relation: 'Involvement',
};

export const precisionWords: Kinds['precisionWords'] = {
  genau: 'as stated',
  rund: 'rounded',
  mindestens: 'minimum',
  hoechstens: 'maximum',
  geplant: 'planned',
};

export const rankWords: Kinds['rankWords'] = {
  bevorzugt: 'preferred reading',
  normal: 'no preference',
  ueberholt: 'superseded',
};

export const areaWords: Kinds['areaWords'] = {
  'e-government': 'E-government',
  stadtentwicklung: 'Digital urban development',
};

export const outcomeWords: Kinds['outcomeWords'] = {
  'laeuft-weiter': 'still running',
  'in-anderer-form': 'in another form',
  abgeschlossen: 'completed',
  eingestellt: 'discontinued',
  unbekannt: 'unknown',
  'nur-geplant': 'only planned',
};

export const outcomesOfMany: Kinds['outcomesOfMany'] = { ...outcomeWords };

export const reasonWords: Kinds['reasonWords'] = {
  einnahmen: 'Revenue fell short',
  technik: 'The technology did not hold up',
  'geld-und-technik': 'Money and technology at once',
  angriff: 'An attack shut it down',
  'dienst-abgeschaltet': 'A service run by others went offline',
  regeln: 'The rules changed',
  personal: 'Staff were lacking',
  pandemie: 'The pandemic got in the way',
  befristet: 'It was for a limited time',
  nutzen: 'Its use convinced',
  'zweck-erfuellt': 'Its purpose was served',
};

export const stationWords: Kinds['stationWords'] = {
  erprobt: 'tested',
  zeitweise: 'for a time',
  nicht: 'not reached',
};

export const gradeWords: Kinds['gradeWords'] = {
  'code-offen': 'open code',
  beschreibung: 'description available',
  'keine-unterlage': 'no document known',
};

export const statusWords: Kinds['statusWords'] = {
  verstetigt: 'made permanent',
  abgeschlossen: 'completed',
  laufend: 'ongoing',
  eingestellt: 'discontinued',
  geplant: 'planned',
  unbekannt: 'unknown',
};

export const sourceKindWords: Kinds['sourceKindWords'] = {
  behoerde: 'Public authority',
  kommune: 'Municipality',
  dachverband: 'Umbrella association',
  presse: 'Press',
  forschung: 'Research',
  projektseite: 'Project website',
  parlament: 'Parliament',
};

export const documentTypeWords: Kinds['documentTypeWords'] = {
  artikel: 'article',
  seite: 'web page',
  bericht: 'report',
  studie: 'study',
  vorlage: 'council paper',
  niederschrift: 'minutes',
  drucksache: 'parliamentary paper',
};

export const countingWords: Kinds['countingWords'] = {
  projekt: 'project of its own',
  teil: 'part of another project',
  landesmassnahme: 'measure of the state',
  plan: 'only planned',
};

export const organisationKindWords: Kinds['organisationKindWords'] = {
  projektbuero: 'Project office',
  ministerium: 'Ministry',
  dachverband: 'Umbrella association',
  'it-dienstleister': 'Municipal IT provider',
  hochschule: 'University',
  unternehmen: 'Company',
  kommune: 'Municipality',
  kammer: 'Chamber',
  verein: 'Association',
  bezirksregierung: 'District government',
  sonstige: 'Other',
};

export const organisationGroupWords: Kinds['organisationGroupWords'] = {
  ministerium: 'Ministries',
  bezirksregierung: 'District governments',
  projektbuero: 'Project offices',
  dachverband: 'Umbrella associations',
  'it-dienstleister': 'Municipal IT providers',
  kommune: 'Municipalities and their companies',
  hochschule: 'Universities',
  kammer: 'Chambers',
  unternehmen: 'Companies',
  verein: 'Associations',
  sonstige: 'Others',
};

export const eventTypeWords: Kinds['eventTypeWords'] = {
  auswahl: 'Selection',
  unterzeichnung: 'Signing',
  empfang: 'Reception',
  rechtsakt: 'Legal act',
  konferenz: 'Conference',
  arbeitstreffen: 'Working meeting',
  foerderbescheid: 'Grant notice',
  organisation: 'Organisation',
  pressekonferenz: 'Press conference',
  veranstaltungsreihe: 'Series of events',
  informationsveranstaltung: 'Information event',
  besuch: 'Visit',
  workshop: 'Workshop',
  uebergabe: 'Handover',
  bekanntgabe: 'Announcement',
  kongress: 'Congress',
  festival: 'Festival',
  fachveranstaltung: 'Expert event',
  abschluss: 'Closing',
  programmende: 'End of the programme',
};

export const eventPrecisionWords: Kinds['eventPrecisionWords'] = {
  day: 'day known',
  announced: 'only announced',
  span: 'several days',
  month: 'month only',
  year: 'year only',
  latest: 'by then at the latest',
  disputed: 'day disputed',
};

export const subjectWords: Kinds['subjectWords'] = {
  programm: 'Programme',
  region: 'Region',
  projekt: 'Project',
  termin: 'Event',
  organisation: 'Organisation',
  ort: 'Place',
};

export const placeKindWords: Kinds['placeKindWords'] = { gemeinde: 'Municipality', kreis: 'District (Kreis)' };

export const subjectGroupWords: Kinds['subjectGroupWords'] = {
  programm: 'Programme',
  region: 'Regions',
  projekt: 'Projects',
  termin: 'Events',
  organisation: 'Organisations',
  ort: 'Places',
};

export const operatorDutyWords: Kinds['operatorDutyWords'] = {
  name: 'name of the operator',
  address: 'postal address',
  email: 'e-mail address',
  phone: 'telephone number',
  responsible: 'name and address of the person responsible for the content',
  privacyContact: 'contact for privacy',
  accessibilityContact: 'contact for accessibility',
  serverLogs: 'logs of the web server',
  reportForm: 'address of the form for reporting errors',
  reportRecipient: 'recipient of the form',
};

/** Where nothing is known. */
export const unknown: Kinds['unknown'] = 'not sourced';
