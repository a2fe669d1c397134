/** Words of a project's page: what became of it, what it cost, how it works, who may take it over. */
import { countOf } from '../format.ts';
import { unknown } from './kinds.ts';

export const project = {
  outcome: 'Was daraus wurde',
  about: 'Das Vorhaben',
  partOf: 'Teil von',
  parts: 'Teile des Verbunds',
  related: 'Verwandt',
  /** Ways to the neighbours in the list of the region; `group` is its name. */
  neighbours: (group: string) => `Weitere Vorhaben: ${group}`,
  previous: 'Vorheriges',
  next: 'Nächstes',
  measures: {
    money: 'Geld',
    time: 'Zeit',
    lead: 'Träger',
    with: 'mit',
    participants: (count: number) => `alle ${count} Beteiligten`,
    topics: 'Themen',
    area: 'Förderbereich',
    audience: 'Für wen',
  },
  money: {
    fromLand: 'vom Land',
    /** Before the whole cost. */
    of: 'von',
    costAlone: 'kostete es zusammen',
    disputed: 'je nach Quelle',
    /** Below the ends of the bar. */
    land: 'Land',
    cost: 'Gesamtkosten',
    noCost: `Gesamtkosten ${unknown}`,
    noLand: `Anteil des Landes ${unknown}`,
    /** „1,7 bis 1,76 Mio. €“: a unit that both share is said once. */
    span: (from: string, to: string) => {
      const unit = /\D+$/;
      return `${unit.exec(from)?.[0] === unit.exec(to)?.[0] ? from.replace(unit, '') : from} bis ${to}`;
    },
  },
  time: { programme: (from: string, to: string) => `Programm ${from}–${to}` },
  sides: { preferred: 'unsere Lesart', how: 'Beide Sichten im Vergleich' },
  stations: {
    works: 'So funktioniert es',
    /** Where a step was not reached. */
    planned: 'So sollte es funktionieren',
    noActor: `wer: ${unknown}`,
  },
  place: {
    lies: (region: string, places: string) => `Lage in ${region}: ${places}.`,
    none: 'Kein Ort belegt',
    statewide: 'Alle fünf Regionen',
    state: 'Nordrhein-Westfalen',
  },
  transfer: {
    heading: 'Nach\u00adnutzen',
    grade: 'Was offen liegt',
    document: 'zur Unterlage',
    told: 'Was die Quellen sagen',
    takenOver: 'Übernommen von',
    firstStep: 'Erster Schritt',
    ask: 'Wen fragen',
    regionOffice: 'Stelle der Region',
    partner: 'beteiligt',
    noWays: `Telefon und E-Mail: ${unknown}`,
    website: 'Im Netz',
    ownWebsite: 'Website des Vorhabens',
    sourceCode: 'Quelltext',
    check: 'Was passt zu Ihrer Kommune? Sechs Fragen',
  },
  knowMore: {
    heading: 'Wissen Sie mehr?',
    text: 'Ein Bescheid, ein Bericht, eine Internetseite: Jede öffentliche Quelle hilft.',
    report: 'Hinweis geben',
  },
  folds: {
    facts: 'Alle Fakten',
    contradictions: 'Wider\u00adsprüche',
    participants: 'Beteiligte',
    disputed: (count: number) =>
      countOf(count, 'Frage, in der Quellen uneins sind', 'Fragen, in denen Quellen uneins sind'),
  },
  moreCitations: 'Als Satz, dauerhafte Adresse, Wikipedia',
};
