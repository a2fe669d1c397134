/** Words of the pages that list something: what stands above the list and beside it. Title and lead are content. */
import { countOf } from '../format.ts';

const projectNouns = { noun: 'Projekte', nounOne: 'Projekt', nounOf: 'Projekten' };
const toggle = { label: 'Darstellung', list: 'Liste', map: 'Karte' };

export const lists = {
  letters: 'Anfangsbuchstaben',
  /** A list with more entries than a page holds stands on several. */
  parts: {
    index: 'Wo was steht',
    /** With JavaScript a filter looks through all pages. */
    filterNote: 'Ein Filter oder ein Suchwort sucht in allen.',
    page: (number: number) => `Seite ${number}`,
    range: (first: string, last: string) => `${first} bis ${last}`,
    title: (list: string, group: string, piece: string) => `${list}: ${[group, piece].filter(Boolean).join(', ')}`,
    place: (number: number, of: number) => `Seite ${number} von ${of}`,
    count: (count: number) => countOf(count, 'Eintrag', 'Einträge'),
    description: (title: string, count: number, number: number, of: number) =>
      `${title}. ${countOf(count, 'Eintrag', 'Einträge')}, Seite ${number} von ${of}.`,
    entries: 'Einträge',
    whole: 'Zur ganzen Liste',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    ways: 'Seiten dieser Liste',
    waysBelow: 'Weiter in dieser Liste',
    /** Below the first entries of a list. */
    more: (count: number) => countOf(count, 'weiterer Eintrag', 'weitere Einträge'),
    all: (count: string, what: string) => `Alle ${count} ${what}`,
    /** Lists inside of a page, as „Alle 412 …“ calls them. */
    names: {
      vorhaben: 'Vorhaben',
      fakten: 'Fakten',
      termine: 'Termine',
      organisationen: 'Organisationen',
      quellen: 'Quellen',
      widersprueche: 'Widersprüche',
      mitwirkende: 'Mitwirkende',
    },
  },
  regions: {
    table: 'Die fünf Modellregionen im Vergleich',
    map: 'Lage der fünf Modellregionen in Nordrhein-Westfalen',
    /** Head of the column with the names of the rows. */
    aspect: 'Merkmal',
    scale: '20\u00a0km',
    rows: {
      members: 'Wer dazugehörte',
      district: 'Regierungsbezirk',
      chosen: 'Ausgewählt',
    },
    outcomes: 'Was blieb',
    all: 'zusammen',
    running: 'Nach der Förderung weitergelaufen',
    runningNote: 'Mit dem Jahr, aus dem der letzte Beleg stammt.',
    money: 'Geld',
    funding: 'Fördermittel',
    fundingNote:
      'Gefüllt: je Vorhaben belegt, nur Vorhaben dieser Region allein. Welle: Quellen uneins. Strich: Summe, die eine Quelle für die Region nennt. Schraffiert: was dazu fehlt; ohne Strich sagt die Höhe nichts.',
    named: 'Summe, die eine Quelle nennt',
    people: 'Menschen',
    population: 'Bevölkerung',
    time: 'Zeit',
    runs: 'Laufzeiten',
    runsNote: 'Eine Linie, ein Vorhaben; gestrichelt: Beginn oder Ende offen. Graues Feld: das Programm.',
    topics: 'Themen',
    contact: 'Wen fragen',
    office: 'Projektbüro',
    website: 'Website',
    ask: 'Stelle',
  },
  projects: {
    byRegion: 'Nach Region',
    byTopic: 'Nach Thema',
    byOutcome: 'Nach Ausgang',
    byPlace: 'Nach Ort',
    allPlaces: 'alle Orte von A bis Z',
    list: 'Liste',
    filter: 'Projekte filtern',
    nouns: projectNouns,
    toggle,
    table: {
      caption: 'Projekte mit Ausgang, Förderung und Laufzeit; Balken je Spalte auf einer Skala.',
      project: 'Projekt',
      outcome: 'Ausgang',
      funding: 'Förderung',
      period: 'Gefördert',
      /** What an axis reaches from and to. */
      span: (from: string, to: string) => `${from} bis ${to}`,
    },
  },
  map: {
    list: 'Karte und Liste',
    filter: 'Karte filtern',
    nouns: projectNouns,
    toggle,
  },
  topics: {
    list: 'Die Themen',
    note: 'Ein Quadrat, ein Vorhaben, mit dem Buchstaben seiner Region; „+“ steht für mehrere. Wer mehrere Themen hat, steht mehrfach.',
  },
  facts: {
    count: (facts: number, sources: number) =>
      `${countOf(facts, 'Angabe', 'Angaben')} aus ${countOf(sources, 'Quelle', 'Quellen')}.`,
    lines: 'Die Linie unter der Zahl',
    contradictions: 'Alle Widersprüche',
    sources: 'Alle Quellen',
    list: 'Liste',
    filter: 'Fakten filtern',
    nouns: { noun: 'Fakten', nounOne: 'Fakt', nounOf: 'Fakten' },
    moment: 'Gültig im Monat',
    momentNote: (timeless: number) =>
      `Zum Beispiel 2019-06. ${countOf(timeless, 'Fakt nennt', 'Fakten nennen')} keinen Stand und ${timeless === 1 ? 'bleibt' : 'bleiben'} dann weg.`,
    keyFacts: 'Kernfakten',
  },
  contradictions: {
    count: (count: number) => `In ${countOf(count, 'Punkt', 'Punkten')} sind sich die Quellen uneins.`,
  },
  sources: {
    count: (sources: number, publishers: number) =>
      `${countOf(sources, 'Quelle', 'Quellen')} von ${countOf(publishers, 'Herausgeber', 'Herausgebern')}.`,
    byPublisher: 'Nach Herausgebern',
    filter: 'Quellen filtern',
    nouns: { noun: 'Quellen', nounOne: 'Quelle', nounOf: 'Quellen' },
  },
  events: {
    count: (count: number) => `${countOf(count, 'Ereignis', 'Ereignisse')} in ihrer Folge.`,
    undrawn: (count: number) =>
      `Gezeichnet sind die ersten Termine jedes Monats, ${countOf(count, 'weiterer steht', 'weitere stehen')} nur in der Liste.`,
    overview: (years: number) => `${years} Jahre auf einen Blick`,
    months: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
    field: 'Graues Feld: Förderung',
    calendar: {
      heading: 'Im eigenen Kalender',
      link: 'Termine als Kalenderdatei (ICS)',
    },
  },
  news: {
    list: 'Alle',
  },
  organisations: {
    count: (count: number) => `${countOf(count, 'Organisation', 'Organisationen')}.`,
    note: 'Ein Quadrat, ein Vorhaben, mit dem Buchstaben seiner Region; „+“ steht für mehrere.',
  },
  glossary: {
    proof: 'Beleg:',
    basis: (basis: string) => `Grundlage: ${basis}`,
    related: 'Siehe auch:',
  },
  charts: {
    press: 'Presse',
    list: 'Alle Diagramme',
  },
  search: {
    projects: 'Projekte von A bis Z',
    organisations: 'Organisationen',
    topics: 'Themen',
    places: 'Orte',
    events: 'Termine nach Jahren',
    facts: 'Fakten nach Gegenstand',
    sources: 'Quellen nach Herausgebern',
  },
};
