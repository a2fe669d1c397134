/** The text that lies beside the files, for whoever meets them without the website. */
import { siteName } from '#site/config.ts';
import { countOf, formatDate } from '#language/de/format.ts';
import { licences, textLicence } from '#site/licences.ts';
import { absolute, routes } from '#site/routes.ts';
import { listSeparator } from './columns.ts';
import type { Dataset } from './datasets.ts';

const { data, boundaries } = licences;

/** @param date ISO day of the data */
export function readme(datasets: readonly Dataset[], date: string): string {
  const lists = datasets.map(({ title, description, count, units, files }) =>
    [
      `${title} (${countOf(count, ...units)})`,
      `  ${description}`,
      ...files.map((file) => `  ${file.name}: ${file.title}`),
    ].join('\n'),
  );
  return `${siteName}: Daten
Stand: ${formatDate(date)}
Herkunft und Beschreibung: ${absolute(routes.data())}

${lists.join('\n\n')}

Dazu
  woerterbuch.csv: jede Spalte jeder CSV-Datei
  schema/: JSON Schema (draft 2020-12) der JSON-Dateien
  katalog.jsonld: Datenkatalog nach DCAT-AP.de

So sind die Dateien geschrieben
  JSON: UTF-8. Was nicht bekannt ist, fehlt; Listen sind immer da.
  CSV für Programme (NAME.csv): RFC 4180, UTF-8 ohne BOM, Komma, Punkt als Dezimalzeichen, true und false.
  CSV für Excel und LibreOffice (NAME-tabelle.csv): UTF-8 mit BOM, Semikolon, Dezimalkomma, ja und nein.
  In einer Zelle trennt ${listSeparator} die Werte einer Liste. Ein Punkt im Spaltennamen führt in das JSON hinein: funding.amount.
  Beginnt ein Text mit = + - oder @, steht ein Apostroph davor, damit keine Tabelle ihn als Formel ausführt.
  Daten: JJJJ, JJJJ-MM oder JJJJ-MM-TT, so genau wie belegt; ein Zeitraum als von/bis.
  GeoJSON: RFC 7946, WGS 84. Projekte liegen auf den Mittelpunkten ihrer Gemeinden, ohne bekannten Ort haben sie keine Geometrie.

Vor dem Rechnen
  Beträge der Projekte dürfen nicht zu einer Gesamtsumme addiert werden: Bei vielen fehlt der Betrag, andere
  überschneiden sich. „belegt“ heißt: zwei Herausgeber oder mehr, nicht zwei unabhängige Untersuchungen.

Lizenz
  ${data.name}: ${data.url}
  Ausgenommen sind Grenzen und Punkte (*.geojson): ${boundaries.name}.
  Bei ihnen ist anzugeben: ${boundaries.attribution}
  Texte der Website, die nicht in diesen Dateien stehen: ${textLicence}.
`.replace(/[\u00a0\u202f]/g, ' ');
}
