/** Words of single pages: their headings, labels and sentences. */
import { countOf, joinList } from '../format.ts';

const undertakings = (count: number) => countOf(count, 'Vorhaben', 'Vorhaben');
const factsBehind = (count: number) => countOf(count, 'Fakt beruht', 'Fakten beruhen');

export const pages = {
  /** As menu, footer and the way to a page call them. */
  sections: {
    regions: 'Regionen',
    projects: 'Projekte',
    topics: 'Themen',
    facts: 'Fakten',
    events: 'Termine',
    press: 'Presse',
    search: 'Suche',
    programme: 'Programm',
    remains: 'Was blieb',
    map: 'Karte',
    contradictions: 'Widersprüche',
    sources: 'Quellen',
    organisations: 'Organisationen',
    places: 'Orte',
    transfer: 'Nachnutzen',
    news: 'Meldungen',
    glossary: 'Glossar',
    data: 'Daten',
    questions: 'Fragen',
    guide: 'So funktioniert die Seite',
    method: 'Prüfung',
    report: 'Fehler melden',
    accessibility: 'Barrierefreiheit',
    privacy: 'Datenschutz',
    imprint: 'Impressum',
    licences: 'Lizenzen',
    offline: 'Offline lesen',
  },
  headLinks: {
    news: 'Meldungen',
    newsJson: 'Meldungen (JSON)',
    changes: 'Geänderte Fakten',
    calendar: 'Termine',
  },
  region: {
    kind: 'Digitale Modellregion',
    members: (names: string) => `mit ${names}`,
    projectOffice: 'Name des Projektbüros',
    projectCount: undertakings,
  },
  project: {
    leadOrganisation: 'Träger',
    partners: 'Partner',
    funding: 'Fördermittel',
    period: 'Laufzeit',
    openEnd: 'Ende offen',
    openStart: 'Beginn offen',
    status: 'Status',
    unknownStatus: 'unbekannt',
    area: 'Förderbereich',
    topics: 'Themen',
    places: 'Orte',
    allRegions: 'alle Regionen',
    hiddenSourceCode: 'veröffentlicht; die Adresse enthält den Namen einer Privatperson',
    /** In titles, before the number of a part. */
    part: 'Teilprojekt',
  },
  contact: {
    phone: 'Telefon',
    email: 'E-Mail',
    asOf: (date: string) => `Stand ${date}`,
    checked: (date: string) => `geprüft am ${date}`,
  },
  topic: {
    title: (topic: string) => `Thema ${topic}`,
    projectCount: undertakings,
    /** Read out in the place of the band. */
    band: (shares: readonly string[]) => `Anteile am bekannten Geld: ${joinList(shares)}.`,
    share: (region: string, percent: number) => `${region} ${percent}\u00a0Prozent`,
    without: (regions: string) => `Kein Vorhaben: ${regions}.`,
    rest: 'Weitere',
    reasonsNote: (silent: number, all: number) =>
      `Nur was eine Quelle als Grund nennt. ${
        silent === 0 ? '' : `Bei ${silent} von ${undertakings(all)} nennt keine einen.`
      }`.trim(),
  },
  event: {
    when: 'Wann',
    /** „14:00 Uhr“, „14:00 bis 16:30 Uhr“. */
    time: (start: string, end?: string) => `${end === undefined ? start : `${start} bis ${end}`}\u00a0Uhr`,
    disputed: 'Aber auch',
    inYear: (year: string) => `im Jahr ${year}`,
    precision: 'Wie genau',
    where: 'Wo',
    what: 'Was',
    regions: 'Regionen',
    allRegions: 'alle fünf',
    organisers: 'Veranstaltet von',
  },
  organisation: {
    /** What it is, where it sits, and in what it took part; without a summary of its own. */
    lead: (kind: string, place: string | undefined, roles: readonly string[]) =>
      `${kind}${place ? ` in ${place}` : ''}${roles.length > 0 ? `, im Programm ${joinList(roles)}` : ''}.`,
    /** Where its kind says nothing. */
    noun: 'Organisation',
    nothing: 'Vorhaben, Termine oder eigene Fakten sind hier zu dieser Organisation nicht erfasst.',
    leads: (count: number) => `Träger von ${undertakings(count)}`,
    takesPartIn: (count: number) => `Partner in ${undertakings(count)}`,
    organises: (count: number) => `Veranstalter von ${countOf(count, 'Termin', 'Terminen')}`,
    partOf: (names: string) => `beteiligt an ${names}`,
    figures: { leads: 'Geleitet', takesPartIn: 'Beteiligt', money: 'Geld für die geleiteten' },
    shared: undertakings,
    seat: 'Sitz',
    place: 'Ort',
    regions: 'Regionen',
    leadOrganisation: 'Träger',
    partners: 'Partner',
    belongsTo: 'Gehört zu',
    start: 'Beginn',
    end: 'Ende',
    status: 'Status',
    funding: 'Fördermittel',
    aliases: 'In Quellen auch',
  },
  fact: {
    kind: 'Art',
    unit: 'Einheit',
    euro: 'Euro',
    precision: 'Genauigkeit',
    scope: 'Geltung',
    asOf: 'Stand',
    validFrom: 'Gültig ab',
    validUntil: 'Gültig bis',
    confidence: 'Verlässlichkeit',
    rank: 'Rang',
    key: 'Kernfakt',
    isKey: 'ja',
    isNotKey: 'nein',
    checked: 'Geprüft',
    nextCheck: 'Nächste Prüfung',
    id: 'Kennung',
  },
  source: {
    description: (title: string, publisher: string, factCount: number, id: string) =>
      `Quelle: ${title}, ${publisher}. ${factsBehind(factCount)} darauf. Kennung ${id}.`,
    factCount: factsBehind,
    lead: (publisher: string, kind: string, published: string, seen: string) =>
      `${publisher} (${kind}), ${published}. Gesehen am ${seen}.`,
    publisher: 'Herausgeber',
    kind: 'Art',
    published: 'Veröffentlicht',
    undated: 'ohne Datum',
    retrieved: 'Gesehen',
    savedOn: (date: string) => `${date}, als gespeicherte Fassung`,
    address: 'Adresse',
    hiddenAddress: 'wird nicht genannt, weil sie den Namen einer Privatperson enthält',
    noAddress: 'keine',
    /** Whether the document can still be read at its address; dates as text. */
    reachability: {
      label: 'Erreichbar',
      there: (checked: string) => `ja, geprüft am ${checked}`,
      moved: (since: string, checked: string) => `umgezogen, festgestellt am ${since}, geprüft am ${checked}`,
      gone: (since: string, checked: string, reason: string) =>
        `nein, seit spätestens ${since}${reason && ` (${reason})`}; geprüft am ${checked}`,
      unclear: (checked: string, reason: string) => `am ${checked} nicht zu klären${reason && `: ${reason}`}`,
      newAddress: 'Neue Adresse',
      goneNote: (since: string, hasArchive: boolean) =>
        `Unter ihrer Adresse ist die Quelle seit spätestens ${since} nicht mehr zu finden.${hasArchive ? ' Der Link führt zu einer Kopie in einem Archiv.' : ''}`,
    },
    kept: 'Aufbewahrt',
    keptByEditors: 'Kopie liegt der Redaktion vor',
    archive: 'Archiv',
    noArchive: 'keine Archivadresse bekannt',
    id: 'Kennung',
  },
  press: {
    sections: {
      quotable: 'Zum Zitieren',
      charts: 'Zahlen als Bilder',
      contradictions: 'Hier sind die Quellen uneins',
      brief: 'Das Programm in 100\u00a0Wörtern',
      keyFacts: 'Kernfakten',
      money: 'Geld',
      timeline: 'Zeitleiste',
      regions: 'Die fünf Regionen',
      spellings: 'Schreibweisen',
      factSheets: 'Faktenblätter',
      projectSheets: 'Faktenblätter der Vorhaben',
      moreContradictions: 'Weitere Widersprüche',
      downloads: 'Dateien',
    },
    /** Who says it, behind a sentence to quote. */
    quotable: {
      source: (names: string) => `Quelle: ${names}.`,
      own: (site: string) => `eigene Zählung, ${site}`,
      asOf: (date: string) => `Stand: ${date}.`,
    },
    lead: 'Leitkommune',
    members: 'mit',
    district: 'Bezirk',
    chosen: 'bekannt gegeben',
    regionSheet: (region: string) => `Region ${region}`,
  },
  data: {
    /** What the cells of a column hold: „Zahl in Euro, kann leer sein.“ */
    cells: (type: string, unit: string | undefined, mayBeEmpty: boolean) =>
      `${type}${unit ? ` in ${unit}` : ''}${mayBeEmpty ? ', kann leer sein' : ''}.`,
    size: (kilobytes: string) => `${kilobytes}\u00a0kB`,
  },
  schemaOrg: {
    state: 'Nordrhein-Westfalen',
    funder: 'Land Nordrhein-Westfalen',
    withdrawn: 'zurückgezogen',
    /** With this a place begins that is none. */
    virtual: 'virtuell',
  },
};
