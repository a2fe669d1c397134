/** What the page of a region says around its facts. */
import { countOf, joinList } from '../format.ts';

export const region = {
  plate: {
    /** The drawing in one sentence; `places` are „Soest 10“, „an mehreren Orten 6“. */
    label: (name: string, count: number, places: readonly string[]) =>
      `Karte der Modellregion ${name} mit ${countOf(count, 'Projekt', 'Projekten')}: ${joinList(places)}.`,
    place: (name: string, count: number) => `${name} ${count}`,
    several: 'an mehreren Orten',
    none: 'ohne bekannten Ort',
    /** Of many projects those in places that the drawing does not show. */
    elsewhere: 'an anderen Orten',
    /** Countries around the Land, by their letters. */
    abroad: { be: 'Belgien', nl: 'Niederlande', ni: 'Niedersachsen' },
    bar: '10 km',
    caption: 'Ein Quadrat, ein Projekt; die Füllung sagt, was daraus wurde. Ring: Ort mit Projekten.',
    /** Where a square is not one project; `scale` says what it is. */
    scaledCaption: (scale: string) => `${scale}; die Füllung sagt, was daraus wurde. Ring: Ort mit Projekten.`,
    map: 'Bewegliche Karte',
    places: 'Projekte nach Ort',
    /** Beside the squares of a place. */
    numbers: 'Die Zahlen führen in die Tabelle.',
  },
  figures: {
    heading: 'In Zahlen',
    funding: 'Fördermittel der Region',
    sum: 'Summe der Projekte, errechnet',
    withoutShared: 'ohne gemeinsame mit anderen Regionen',
    projects: 'Projekte nach den Quellen',
    projectsNote: (count: number) => `hier bekannt: ${count}`,
    running: 'laufen weiter',
    runningOf: (count: number) => `von ${count} hier bekannten`,
    course: 'Auswahl bis Programmende',
    population: 'Menschen in der Region',
    unknownNote: 'keine gesehene Quelle nennt eine Zahl',
  },
  remains: 'Was blieb',
  table: {
    heading: (count: number) => `Alle ${count} Projekte`,
    /** Of many the table has the largest sums. */
    largest: (count: number) => `Die größten von ${count} Projekten`,
    /** What the fills of rows and the field behind the runs mean. */
    note: (largest: string) =>
      `Geordnet nach Ausgang und Geld. Balken: Fördermittel, der längste steht für ${largest}. Laufzeit: grau das Programm, gestrichelt ein offenes Ende. Projekte mehrerer Regionen stehen in jeder; ihre Summe gilt für alle zusammen.`,
    uncounted: 'Nicht mitgezählt: Teile eines Projekts und Pläne',
  },
  contact: {
    heading: 'Wen fragen',
    website: 'Website der Region',
    reuse: 'Was andere übernehmen können',
    takenOver: (by: string) => `übernommen: ${by}`,
  },
  folds: {
    sources: (count: number, publishers: number) =>
      `${count} von ${countOf(publishers, 'Herausgeber', 'Herausgebern')}`,
  },
};
