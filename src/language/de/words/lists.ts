/** Words of the pages that list something: title, description, what stands above the list and beside it. */
import { countOf } from '../format.ts';

const projectNouns = { noun: 'Projekte', nounOne: 'Projekt', nounOf: 'Projekten' };
const toggle = { label: 'Darstellung', list: 'Liste', map: 'Karte' };

export const lists = {
  regions: {
    title: 'Die fünf Modellregionen im Vergleich',
    description:
      'Aachen, Bergisches Städtedreieck, Emscher-Lippe, Ostwestfalen-Lippe und Soest: Leitkommunen, Beteiligte, Vorhaben und Fakten nebeneinander.',
    heading: 'Die fünf Modell\u00adregionen',
    /** Around two facts. */
    lead: {
      before: 'In jedem Regierungsbezirk des Landes gab es eine Modellregion (',
      districts: 'Bezirke',
      between: '). Ostwestfalen-Lippe war die erste; am',
      after: 'kamen vier weitere hinzu.',
    },
    list: 'Die Regionen',
    comparison: 'Im Vergleich',
    note: 'Gezählt ist, was auf diesen Seiten steht; amtliche Endzahlen gibt es nicht für jede Region. Vorhaben mehrerer Regionen zählen in jeder.',
    tableLabel: 'Vergleich der Regionen',
    region: 'Region',
    topics: 'Themen',
  },
  projects: {
    title: 'Alle Projekte',
    description:
      'Alle erfassten Vorhaben der Digitalen Modellregionen NRW, filterbar nach Region, Thema, Förderbereich, Status und Nachnutzung.',
    heading: 'Projekte',
    byRegion: 'Nach Region:',
    byTopic: 'Nach Thema:',
    list: 'Liste',
    filter: 'Projekte filtern',
    nouns: projectNouns,
    toggle,
  },
  map: {
    title: 'Karte der Projekte',
    description:
      'Wo die Vorhaben der Digitalen Modellregionen in Nordrhein-Westfalen lagen: Karte mit Regionen und Orten, dazu die Liste aller Projekte nach Orten.',
    heading: 'Karte',
    note: 'Ein Punkt steht für eine Gemeinde oder einen Kreis, nicht für eine Anschrift. Die Liste darunter nennt alles, was die Karte zeigt.',
    list: 'Karte und Liste',
    filter: 'Karte filtern',
    nouns: projectNouns,
    toggle,
  },
  topics: {
    title: 'Themen',
    description:
      'E-Government und die acht Sektoren der digitalen Stadtentwicklung: welche Vorhaben es in welcher Modellregion gab.',
    /** Around two facts. */
    lead: {
      before: 'Gefördert wurden',
      areas: 'zwei Bereiche',
      between: ': E-Government und digitale Stadtentwicklung mit ihren',
      sectors: 'Sektoren',
    },
    matrix: 'Vorhaben',
    list: 'Die Themen',
    item: (title: string, projects: number) => `${title} (${countOf(projects, 'Vorhaben', 'Vorhaben')})`,
  },
  facts: {
    title: 'Fakten',
    description:
      'Alle belegten Angaben zum Programm, zu Regionen, Projekten und Terminen, mit Quelle und Verlässlichkeit; die Kernfakten zuerst.',
    lead: (facts: number, sources: number) =>
      `${countOf(facts, 'Angabe', 'Angaben')} aus ${countOf(sources, 'Quelle', 'Quellen')}. Jede sagt, woher sie kommt und wie gut sie belegt ist.`,
    lines: 'Die Linie unter der Zahl',
    contradictions: 'Alle Widersprüche',
    sources: 'Alle Quellen',
    list: 'Liste',
    filter: 'Fakten filtern',
    nouns: { noun: 'Fakten', nounOne: 'Fakt', nounOf: 'Fakten' },
    moment: 'Gültig im Monat',
    momentNote: (timeless: number) =>
      `Zum Beispiel 2019-06. ${countOf(timeless, 'Fakt nennt', 'Fakten nennen')} keinen Stand und ${timeless === 1 ? 'bleibt' : 'bleiben'} dann weg.`,
    csv: 'Als CSV',
    keyFacts: 'Kernfakten',
  },
  contradictions: {
    title: 'Widersprüche',
    description:
      'Wo veröffentlichte Angaben zu den Digitalen Modellregionen NRW auseinandergehen, wer was sagt und welche Lesart vorzuziehen ist.',
    lead: (count: number) =>
      `In ${countOf(count, 'Punkt', 'Punkten')} sind sich die Quellen uneins. Hier stehen alle Angaben nebeneinander, dazu unsere Lesart und warum.`,
    contents: 'Auf dieser Seite',
  },
  sources: {
    title: 'Quellen',
    description:
      'Alle Quellen dieser Dokumentation nach Herausgebern, mit Datum und der Zahl der Fakten, die darauf beruhen.',
    lead: (sources: number, publishers: number) =>
      `${countOf(sources, 'Quelle', 'Quellen')} von ${countOf(publishers, 'Herausgeber', 'Herausgebern')}. Gesehen wurden gespeicherte Fassungen, nicht die Seiten selbst.`,
    byPublisher: 'Nach Heraus\u00adgebern',
  },
  events: {
    title: 'Termine',
    description:
      'Auswahl, Bescheide, Konferenzen, Reihen und Abschluss der Digitalen Modellregionen NRW, so genau datiert wie bekannt.',
    lead: (count: number) =>
      `${countOf(count, 'Ereignis', 'Ereignisse')} in ihrer Folge. Wo nur der Monat oder das Jahr bekannt ist, steht es so da; die Linie unter dem Datum sagt, wie gut es belegt ist.`,
    calendar: { before: 'Für den eigenen Kalender:', link: 'Termine als Kalenderdatei (ICS)' },
  },
  news: {
    title: 'Meldungen',
    description: 'Neues auf diesen Seiten: Ergänzungen, Berichtigungen und neu gefundene Widersprüche.',
    lead: 'Was auf diesen Seiten neu ist, berichtigt wurde oder offen bleibt.',
    list: 'Alle',
    subscribe: 'Abonnieren',
    /** Around three links. */
    feeds: {
      before: 'Neue Meldungen gibt es als',
      atom: 'Atom-Feed',
      and: 'und als',
      json: 'JSON Feed',
      changes: '. Was sich in welchem Fakt geändert hat, sagt der',
      changesLink: 'Feed der geänderten Fakten',
    },
  },
  organisations: {
    title: 'Organisationen',
    description:
      'Wer in den Digitalen Modellregionen NRW mitgewirkt hat: Ministerien, Kommunen, Hochschulen, Kammern, Unternehmen und Projektbüros.',
    lead: (count: number) =>
      `${countOf(count, 'Organisation', 'Organisationen')}, die Vorhaben trugen, an ihnen mitwirkten oder das Programm begleiteten.`,
  },
  glossary: {
    title: 'Glossar',
    description: 'Begriffe rund um die Digitalen Modellregionen NRW kurz und in einfachen Worten erklärt, mit Belegen.',
    lead: 'Wörter aus Verwaltung und Technik, die auf diesen Seiten vorkommen, kurz erklärt. In den Texten führt jedes beim ersten Mal hierher.',
    letters: 'Anfangsbuchstaben',
    proof: 'Beleg:',
    basis: (basis: string) => `Grundlage: ${basis}`,
    related: 'Siehe auch:',
  },
  charts: {
    title: 'Diagramme',
    description:
      'Zahlen als Bilder zum Herunterladen und Einbetten: Fördermittel, Themen, Zeitleiste und Status der Vorhaben, mit Tabelle und Fakten.',
    lead: 'Zahlen als Bilder zum Herunterladen und Einbetten, jedes mit Tabelle und Belegen.',
    press: 'Presse',
    list: 'Alle Diagramme',
  },
  search: {
    title: 'Suche',
    description:
      'Volltextsuche über alle Regionen, Projekte, Fakten, Quellen, Termine und Organisationen dieser Dokumentation.',
    projects: 'Projekte von A bis Z',
    organisations: 'Organisationen',
    topics: 'Themen',
    places: 'Orte',
    events: 'Termine nach Jahren',
    facts: 'Fakten nach Gegenstand',
    sources: 'Quellen nach Herausgebern',
  },
};
