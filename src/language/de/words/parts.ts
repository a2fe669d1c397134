/** Words that several pages share: rows of lists, proofs, tables, axis of time, filters, maps. */
import { countOf } from '../format.ts';
import { unknown } from './kinds.ts';

const countWord = (count: number): string =>
  ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'][count] ?? String(count);

const sources = (count: number): string => countOf(count, 'Quelle', 'Quellen');

export const parts = {
  /** A page as files. */
  dataLinks: {
    heading: 'Daten',
    record: 'Dieser Eintrag als Datensatz (JSON)',
    citation: 'Nachweis dieser Seite (BibTeX)',
    sheet: 'Faktenblatt (PDF)',
    sheetOf: (title: string) => `Faktenblatt: ${title} (PDF)`,
    all: 'Alle Daten',
  },
  outcomes: {
    /** Beside „läuft weiter“: when that was last known. */
    lastProof: (date: string) => `letzter Beleg ${date}`,
    recent: (recent: number, all: number, from: number, to: number) => {
      if (recent === 0) return `Keiner der letzten Belege zu „läuft weiter“ stammt von ${from} oder ${to}.`;
      if (all === 1) return `Der letzte Beleg stammt von ${from} oder ${to}.`;
      return `Bei ${recent} der ${all} stammt der letzte Beleg von ${from} oder ${to}.`;
    },
    legend: 'Was wurde daraus?',
  },
  /** Sums worked out here. */
  money: {
    about: (sum: string) => `rund ${sum}`,
    millions: (number: string) => `${number}\u00a0Mio.\u00a0€`,
    known: (known: number, all: number) =>
      known === all ? countOf(all, 'Vorhaben', 'Vorhaben') : `${known} von ${all} Vorhaben mit Betrag`,
    disputed: (sum: string) => `davon ${sum} strittig`,
  },
  /** Beside the claims of a contradiction. */
  claims: {
    andOthers: (name: string) => `${name} u.\u00a0a.`,
    preferred: 'unsere Lesart',
  },
  /** A contradiction on the page of its fact and in its frame. */
  dispute: {
    reading: 'Unsere Lesart; die Quellen sind uneins.',
    noReading: 'Die Quellen sind uneins',
    heading: (count: number, isTime: boolean) =>
      `${countWord(count)} Angaben ${isTime ? 'in der Zeit' : 'auf einer Achse'}`,
    axis: (from: string, to: string) => `Achse von ${from} bis ${to}. Die Tabelle darunter nennt alle Angaben.`,
    unplaced: (values: string) => `Ohne Platz auf der Achse: ${values}.`,
  },
  projectCount: (count: number) => countOf(count, 'Projekt', 'Projekte'),
  squareScale: (each: string) => `Ein Quadrat: etwa ${each}\u00a0Vorhaben`,
  asOf: (date: string) => `Stand ${date}`,
  /** Read out between a figure and the number of its proof: „30. Juni 2023, belegt, Beleg 4“. */
  beforeProofNumber: (standing: string) => `, ${standing}, Beleg `,

  projectCard: {
    noFunding: `Summe ${unknown}`,
    noPeriod: `Laufzeit ${unknown}`,
  },
  event: {
    span: (from: string, to: string) => `${from} bis ${to}`,
    noDay: 'ohne Tag',
  },
  /** Behind the word of the line. */
  sourceCount: {
    several: (count: number) => `an mehreren Stellen (${sources(count)})`,
    derived: (count: number) => `aus ${sources(count)}`,
    stated: (count: number) => `in ${sources(count)}`,
  },
  sourceRow: {
    noDate: 'ohne Datum',
    factCount: (count: number) => countOf(count, 'Fakt', 'Fakten'),
  },

  filters: {
    region: 'Region',
    topic: 'Thema',
    area: 'Förderbereich',
    outcome: 'Ausgang',
    money: 'Förderung',
    moneyClasses: {
      'unter-500-tsd': 'unter 500.000\u00a0€',
      'bis-1-mio': 'bis 1\u00a0Mio.\u00a0€',
      'bis-2-mio': 'bis 2\u00a0Mio.\u00a0€',
      'ueber-2-mio': 'über 2\u00a0Mio.\u00a0€',
    },
    transfer: 'Nachnutzung',
    openCode: 'Code liegt offen',
    reachable: 'Telefon oder E-Mail bekannt',
    withTransfer: 'Angaben zur Nachnutzung',
    years: 'Gefördert im Jahr',
    yearsNote: 'Ist nur Beginn oder Ende belegt, zählt dieses Jahr allein.',
    lead: 'Träger',
    place: 'Ort',
    noPlace: 'ohne bestimmten Ort',
    frequent: (count: number) => `Die ${count} häufigsten; alle anderen findet das Suchwort.`,
    orders: { name: 'Name', money: 'Fördermittel', begin: 'Beginn', outcome: 'Ausgang', relevance: 'passt am besten' },
    selection: 'Auswahl',
    onlyKeyFacts: 'nur Kernfakten',
    proof: 'Beleg',
    kind: 'Art',
    year: 'Jahr',
    subject: 'Gegenstand',
  },

  gallery: {
    pictureCount: (count: number) => countOf(count, 'Bild', 'Bilder'),
  },

  programmeBand: {
    caption: (known: number, all: number, most: number, from: string, to: string) =>
      `Von ${known} der ${countOf(all, 'Vorhaben', 'Vorhaben')} sind Beginn und Ende bekannt; bis zu ${most} liefen zugleich, ${from === to ? `im ${from}` : `zwischen ${from} und ${to}`}. Striche: Termine mit bekanntem Tag.`,
  },

  map: {
    noPlace: 'Ohne bestimmten Ort',
    atPlaces: (projects: string, places: number) => `${projects} an ${places === 1 ? 'einem Ort' : `${places} Orten`}`,
    /** The same that the interactive map says of all projects (`client.map`). */
    sentence: (all: string, placeless: number) =>
      `${all}${placeless > 0 ? `, ${placeless} ohne Ort nur in der Liste` : ''}.`,
  },

  operator: {
    name: 'Betreiber',
    address: 'Anschrift',
    representedBy: 'Vertreten durch',
    email: 'E-Mail',
    phone: 'Telefon',
    register: 'Register',
    vatId: 'Umsatzsteuer-Identifikationsnummer',
    supervisor: 'Aufsichtsbehörde',
    responsible: 'Verantwortlich für den Inhalt (§ 18 Absatz 2 MStV)',
    privacyContact: 'Fragen zum Datenschutz',
    serverLogs: 'Protokolle des Webservers',
    accessibilityContact: 'Fragen zur Barrierefreiheit',
    reportRecipient: 'Meldungen über das Formular',
  },

  regionRuns: (known: number, unknown: number) => `${known} mit Daten, ${unknown} ohne`,
  runsDrawn: (count: number) => `${count} gezeichnet`,

  projectGroups: {
    statewide: 'Alle Regionen (NRW)',
    several: 'Mehrere Regionen',
  },

  /** A letter to the operator, or the same lines to copy. */
  report: {
    page: (title: string) => `Seite: ${title}`,
    id: (id: string) => `Kennung: ${id}`,
    address: (address: string) => `Adresse: ${address}`,
    questions: { mistake: 'Was stimmt nicht?', barrier: 'Was ist nicht zugänglich?' },
    subject: (id: string) => `Fehler gemeldet: ${id}`,
    subjects: { mistake: 'Fehler gemeldet', barrier: 'Barriere gemeldet' },
  },

  socialCard: {
    programme: 'Förderprogramm',
    region: 'Digitale Modellregion',
    project: 'Vorhaben',
    statewideProject: 'Landesweites Vorhaben',
    topic: 'Thema',
    fact: 'Fakt',
    event: 'Termin',
    news: 'Meldung',
    allRegions: 'alle Regionen',
    projectCount: (count: number) => countOf(count, 'Vorhaben', 'Vorhaben'),
    /** Of pages that have no card of their own. */
    kinds: {
      fact: { kind: 'Fakt', title: 'Eine Angabe mit ihren Quellen' },
      source: { kind: 'Quelle', title: 'Ein Dokument und die Fakten daraus' },
      organisation: { kind: 'Organisation', title: 'Wer in den Modellregionen mitgewirkt hat' },
      place: { kind: 'Ort', title: 'Was in Gemeinden und Kreisen geschah' },
      list: { kind: 'Übersicht', title: 'Regionen, Projekte, Fakten und Quellen' },
      page: { kind: 'Dokumentation', title: 'Was aus dem Förderprogramm wurde' },
    },
  },

  /** Hidden words that tell links of the same name apart. */
  linkNames: { proof: (number: string) => `Beleg ${number}` },

  uses: {
    home: 'Startseite',
    inDerivation: 'Fakt, in der Herleitung',
  },
};
