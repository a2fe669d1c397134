/** `npm run karte -- VON BIS`: what a change of the content means to its readers, as Markdown for whoever reviews it. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { makeCard } from './review/make.ts';

const help = `npm run karte -- VON [BIS] [OPTION]

Schreibt die Prüfkarte einer Änderung: welche Fakten sich ändern (bisher, jetzt, worauf sie beruhen, wo sie stehen), neue und
entfernte Seiten, neue Meldungen der Prüfung. VON und BIS sind Zweige, Etiketten oder Commits; ohne BIS gilt HEAD. Verglichen
wird ab der Stelle, an der BIS von VON abzweigt.

  --ausgabe DATEI            schreibt die Karte in eine Datei statt auf den Bildschirm
  --seite ORDNER             die gebaute Seite von BIS (dist); mit --bilder
  --bilder ORDNER            legt Bilder der geänderten Seiten in den Ordner
  --bilder-adresse ADRESSE   wo die Bilder für die Karte liegen; ohne sie im Ordner selbst
  --hilfe                    zeigt diese Übersicht

Beispiel: npm run karte -- origin/main HEAD --ausgabe karte.md`;

/** @throws Error in German for an option that does not exist */
function readArguments(args: readonly string[]) {
  try {
    const options = {
      ausgabe: { type: 'string' },
      seite: { type: 'string' },
      bilder: { type: 'string' },
      'bilder-adresse': { type: 'string' },
      hilfe: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Error(`Diese Angabe gibt es nicht.\n\n${help}`);
  }
}

async function write(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(args);
  if (values.hilfe) {
    console.log(help);
    return;
  }
  const [from, to = 'HEAD', ...more] = positionals;
  if (from === undefined || more.length > 0) throw new Error(`Bitte VON und BIS nennen.\n\n${help}`);
  const { seite: site, bilder: folder, ausgabe } = values;
  if ((site === undefined) !== (folder === undefined)) {
    throw new Error('Für Bilder braucht es beides: --seite mit der gebauten Seite und --bilder mit dem Ordner dafür.');
  }
  const pictures =
    site !== undefined && folder !== undefined
      ? { site, folder, shownAt: values['bilder-adresse'] ?? folder }
      : undefined;
  const card = await makeCard(process.cwd(), from, to, pictures);
  if (ausgabe === undefined) process.stdout.write(card);
  else await writeFile(ausgabe, card);
}

try {
  await write(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
