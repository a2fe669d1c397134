/** What the pages of municipalities and Kreise say around their facts. */
import { countOf, joinList } from '../format.ts';

const undertakings = (count: number) => countOf(count, 'Vorhaben', 'Vorhaben');

export const places = {
  projectCount: (count: number) => (count === 0 ? 'kein Vorhaben bekannt' : undertakings(count)),
  title: (name: string) => `${name}: was vor Ort geschah`,
  description: (name: string, region: string | undefined, count: number) =>
    `Was in ${name} geschah: ${places.projectCount(count)}, mit Ausgang, Geld und Ansprechstellen.${region ? ` Modellregion ${region}.` : ''}`,
  lead: {
    leads: (region: string) => `Leitkommune der Modellregion ${region}.`,
    member: (region: string) => `Gehört zur Modellregion ${region}.`,
    outside: 'Gehört zu keiner Modellregion.',
    /** `outcomes` are „3 laufen weiter, 1 abgeschlossen“. */
    projects: (count: number, outcomes: string) =>
      count === 1
        ? `Ein Vorhaben ist hier bekannt: ${outcomes.replace(/^1\s/, '')}.`
        : `${undertakings(count)} sind hier bekannt: ${outcomes}.`,
    none: 'Ein eigenes Vorhaben ist nicht bekannt.',
  },
  figures: {
    people: 'Menschen',
    projects: 'Vorhaben am Ort',
    /** Below the number. */
    own: (own: number, shared: number) =>
      [own > 0 ? `${own} nur hier` : '', shared > 0 ? `${shared} mit anderen Orten` : ''].filter(Boolean).join(', '),
    money: 'Geld für Vorhaben nur hier',
    share: (sum: string) => `dazu ein Anteil an ${sum}, Höhe nicht belegt`,
    key: (key: string) => `Schlüssel ${key}`,
    keyAlone: 'Amtlicher Schlüssel',
  },
  map: {
    label: (name: string, region: string | undefined, neighbours: readonly string[]) =>
      `Karte: ${name}${region ? ` in der Modellregion ${region}` : ''}, neben ${joinList(neighbours)}.`,
    kilometres: (count: number) => `${count}\u00a0km`,
  },
  happened: {
    heading: 'Was hier geschah',
    own: 'Nur hier',
    /** Over projects with the same other places. */
    with: (names: string) => `Mit ${names}`,
    /** Where there are too many to name. */
    more: (count: number) => countOf(count, 'weiterer Ort', 'weiteren Orten'),
  },
  takeovers: { heading: 'Hierher übernommen', from: (by: string) => `${by}:` },
  kreis: {
    heading: 'Im ganzen Kreis',
    towns: 'In den Gemeinden',
    note: (count: number) => `${undertakings(count)} auf Ebene des Kreises`,
    none: 'kein Vorhaben auf Ebene des Kreises bekannt',
  },
  ask: {
    heading: 'Wen fragen',
    /** Before the office of a region, where nobody in the place is known. */
    office: (region: string) => `Stelle der Modellregion ${region}`,
    nobody: 'Eine Ansprechstelle ist nicht bekannt.',
    check: 'Was passt zu einem Ort dieser Größe? Sechs Fragen',
    source: 'Kontakt nach',
  },
  events: {
    heading: 'Termine',
    none: 'Am Ort selbst ist keiner bekannt.',
    region: (region: string) => `Alle Termine: ${region}`,
  },
  organisations: {
    heading: 'Organisationen',
    leads: (count: number) => `Träger von ${undertakings(count)}`,
    takesPartIn: (count: number) => `Partner in ${undertakings(count)}`,
    seat: 'Sitz',
  },
  neighbours: { heading: 'Nachbarn' },
  myPlace: {
    heading: 'Mein Ort',
    label: 'Stadt oder Gemeinde in Nordrhein-Westfalen',
    submit: 'Zeigen',
    position: 'Meinen Standort verwenden',
    positionNote: 'Ihr Gerät rechnet selbst; der Standort wird nicht übertragen.',
    /** Stands where the answer comes. */
    promise:
      'Hier steht dann, zu welcher Modellregion der Ort gehört oder welche am nächsten liegt, was dort lief und welche Vorhaben in der Nähe sich übernehmen lassen.',
    all: 'Alle Gemeinden',
    allNote:
      'Zu welcher Modellregion jede gehört, oder welche am nächsten liegt. Entfernungen sind Luftlinien zwischen Punkten innerhalb der Gemeinden, gerundet.',
    districts: { '051': 'Düsseldorf', '053': 'Köln', '055': 'Münster', '057': 'Detmold', '059': 'Arnsberg' },
    district: (name: string) => `Regierungsbezirk ${name}`,
    ownKreis: 'Kreisfreie Städte',
    group: (region: string, from: number, to: number) =>
      to === 0 ? region : `${region}, ${from === to ? from : `${from} bis ${to}`}\u00a0km`,
  },
  data: { text: 'Orte mit Schlüssel als Tabelle:', link: 'Daten' },
  list: {
    count: (places: number) => `${countOf(places, 'Ort', 'Orte')} mit eigener Seite.`,
    heading: 'Orte mit eigener Seite',
    others: 'Außerhalb der Modell\u00adregionen',
    note: 'Ein Quadrat, ein Vorhaben; die Füllung sagt, was daraus wurde.',
  },
};
