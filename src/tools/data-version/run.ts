/** `npm run datenstand`: puts the data of today away, to stay under `/daten/versionen/`. */
import path from 'node:path';
import { createEdition } from '#edition/edition.ts';
import { german } from '#language/de/german.ts';
import { publish } from '#open-data/publication.ts';
import { versionFiles } from '#open-data/versions.ts';
import { checkContent } from '#tools/content-check.ts';
import { storeVersion } from './store.ts';

const help = `npm run datenstand [-- --hilfe]

Legt den heutigen Stand der Daten unter public/daten/versionen/ ab: Tabellen, Quellen und was sich seit dem vorigen Stand geändert
hat. Danach gehört er ins Git. Veröffentlicht bleibt er für immer, Byte für Byte.`;

const folder = 'public/daten/versionen';

async function run(): Promise<void> {
  const given = process.argv.slice(2);
  if (given.length > 0 && given[0] !== '--hilfe') throw new Error(`Die Angabe ${given[0]} gibt es nicht.\n\n${help}`);
  if (given.length > 0) return console.log(help);
  const root = process.cwd();
  const { published } = await checkContent(root);
  if (!published) throw new Error('Die Inhalte haben Fehler; „npm run check“ nennt sie. Es wurde nichts abgelegt.');
  const edition = createEdition(published, german);
  const publication = publish(edition, new Map());
  const { date, file, bytes } = await storeVersion(
    path.join(root, folder),
    publication.date,
    versionFiles(publication, edition),
  );
  const size = edition.forms.number(Math.ceil(bytes / 1000));
  console.log(
    `Abgelegt: Stand vom ${german.forms.date(date)}, ${folder}/${file} (${size} kB). Bitte mit git add ${folder} aufnehmen.`,
  );
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
