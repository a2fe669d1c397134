/** Words of the charts: titles, sentences, notes, columns. */
import { countOf, joinList } from '../format.ts';

/** A theme or status and how many projects it has. */
interface Counted {
  readonly title: string;
  readonly total: number;
}

const projects = (count: number) => countOf(count, 'Vorhaben', 'Vorhaben');

const counted =
  'Vorhaben mehrerer Regionen stehen in jeder; „NRW“ zählt die Vorhaben aller Regionen, „alle“ jedes Vorhaben einmal.';

export const charts = {
  /** By the charts' names in their addresses. */
  titles: {
    foerdermittel: 'Fördermittel nach Vorhaben',
    themen: 'Vorhaben nach Thema und Region',
    zeitleiste: 'Programm, Auswahl und Laufzeit der Vorhaben',
    ausgaenge: 'Was aus den Vorhaben wurde',
    versprochen: 'Versprochen und geworden',
    status: 'Status der Vorhaben, wie die Quellen ihn nennen',
  },
  credit: (site: string, checked: string, licence: string, address: string | undefined) =>
    `${site}, unabhängige Dokumentation, Stand ${checked}, Lizenz ${licence}${address ? `, ${address}` : ''}`,
  /** Of many bars or lines the picture has some; the table and the data file have all. */
  largest: (shown: number, more: number) =>
    `Gezeichnet sind die ${shown} Vorhaben mit der höchsten Fördersumme; ${countOf(more, 'weiteres steht', 'weitere stehen')} in der Tabelle und in der Datei.`,
  columns: {
    project: 'Vorhaben',
    region: 'Region',
    funding: 'Fördermittel',
    fundingName: 'So heißt die Summe',
    partOf: 'Teil von',
    topic: 'Thema',
    status: 'Status',
    outcome: 'Ausgang',
    lastProof: 'Letzter Beleg',
    note: 'Hinweis',
    /** Projects of all regions together. */
    statewide: 'NRW',
    all: 'alle',
    what: 'Was',
    start: 'Beginn',
    end: 'Ende',
  },
  funding: {
    statement: (known: number, count: number, highest?: { readonly sum: string; readonly project: string }) => {
      const most = highest ? `; die höchste, ${highest.sum}, für „${highest.project}“` : '';
      return `Für ${known} von ${count} erfassten Vorhaben ist eine Fördersumme belegt${most}.`;
    },
    notes: [
      'Linie unter der Zahl: doppelt bei mehreren Herausgebern, einfach bei einer Quelle, gewellt bei uneinigen Quellen.',
      'Nicht zusammenzählen: Viele Summen fehlen, manche überschneiden sich, und sie stammen aus verschiedenen Jahren.',
      'Hohle Balken: Teile des Vorhabens darüber, nicht zu ihm hinzuzurechnen. Was mehreren Regionen gemeinsam gehört, steht nur einmal.',
      'Die Summe ist der Anteil des Landes, soweit die Quellen ihn nennen; wie die Quelle sie nennt, steht in der Tabelle.',
    ],
    groupNote: (known: number, count: number) => `Summe belegt für ${known} von ${projects(count)}`,
    caption: 'Alle erfassten Vorhaben',
  },
  squares: {
    note: `Ein Quadrat ist ein Vorhaben. ${counted}`,
    counted,
    /** In the place of „Ein Quadrat ist ein Vorhaben.“ */
    several: (each: number) => `Ein Quadrat steht für etwa ${each} Vorhaben; die Zahlen daneben sind genau.`,
    total: (count: number) => `alle: ${count}`,
    caption: 'Zahl der Vorhaben',
  },
  topics: {
    statement: (count: number, most: readonly Counted[]) =>
      `Am häufigsten unter den ${count} erfassten Vorhaben sind die Themen ${joinList(most.map(({ title, total }) => `${title} (${total})`))}.`,
    note: 'Ein Vorhaben mit mehreren Themen steht bei jedem.',
  },
  outcomes: {
    /** With the number the words change: „21 laufen weiter“. */
    statement: (count: number, ends: ReadonlyArray<{ readonly count: number; readonly word: string }>) =>
      `Von ${count} erfassten Vorhaben: ${joinList(ends.map(({ count: of, word }) => `${of}\u00a0${word}`))}.`,
    note: 'Nach dem letzten Beleg, der bekannt ist: „läuft weiter“ sagt nichts über die Zeit danach. Die Füllung des Quadrats zeigt den Ausgang.',
    caption: 'Der Ausgang jedes Vorhabens',
  },
  promises: {
    statement: (count: number, compared: number) =>
      `${count} Ankündigungen und was daraus wurde; ${compared} davon lassen sich als Zahl oder Datum vergleichen.`,
    note: 'Umriss: versprochen. Voll: geworden. Wo keine gemeinsame Größe besteht, stehen Worte nebeneinander.',
    scaleNote:
      'Balken gleicher Einheit haben eine Skala; Daten stehen auf einer Achse von Jahren. Was offen bleibt, sagt der Hinweis in der Tabelle.',
    caption: 'Versprochen und geworden, mit Belegen',
  },
  status: {
    statement: (count: number, known: readonly Counted[], unknown?: number) => {
      const rest = unknown === undefined ? '' : `; bei ${unknown} ist der Status unbekannt`;
      return `Von ${count} erfassten Vorhaben sind ${joinList(known.map(({ title, total }) => `${total}\u00a0${title}`))}${rest}.`;
    },
    note: '„Verstetigt“ heißt: nach den Quellen über die Förderung hinaus weitergeführt. Der Status ist oft erschlossen, nicht amtlich festgestellt.',
    caption: 'Der Status jedes Vorhabens',
  },
  timeline: {
    statement: (start: string, end: string, count: number, both: number, one: number) =>
      `Das Programm lief von ${start} bis ${end}; von ${count} erfassten Vorhaben sind bei ${both} Beginn und Ende belegt, bei ${one} nur eines von beiden.`,
    programmeNote: (plannedEnd: string) =>
      `Programm: durchgezogen bis zum geplanten Ende (${plannedEnd}), gestrichelt die Verlängerung.`,
    note: 'Vorhaben: gestrichelt, wo Beginn oder Ende nicht belegt ist. Ist nur ein Jahr bekannt, beginnt die Linie im Januar oder endet im Dezember. Die Raute zeigt, wann die Auswahl der Region bekannt gegeben wurde.',
    groupNote: (known: number, count: number) => `Beginn oder Ende belegt für ${known} von ${projects(count)}`,
    chosen: (date: string) => `bekannt gegeben: ${date}`,
    choiceOf: (region: string) => `Auswahl bekannt gegeben: ${region}`,
    programme: 'Programm',
    programmeAsPlanned: 'Programm, wie geplant',
    programmeExtended: 'Programm, verlängert',
    caption: 'Alle Daten',
  },
};
