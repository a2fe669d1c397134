/** `npm run check`: checks the content alone, in seconds; all mistakes at once; exit code 1 on any. */
import { parseArgs } from 'node:util';
import { byPlace, formatProblem, isError } from '#catalogue/problems.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { collections, type CollectionName } from '#schema/collections.ts';
import { countOf } from '#language/de/format.ts';
import { siteRequirements } from '#site/requirements.ts';
import { checkContent } from './content-check.ts';
import { readTexts } from './other-texts.ts';
import { asJson, asSarif, asText, countsOf } from './output.ts';
import { formatReport, reportOn } from './report.ts';
import { unknownWords } from './spelling/spelling.ts';

const help = `npm run check [-- OPTION]

Prüft die Inhalte: Jede Meldung nennt Datei, Zeile und Spalte, was falsch ist, warum es zählt und was einzufügen ist.
Nur Fehler halten die Veröffentlichung auf, Warnungen und Hinweise nicht.

  --json               gibt die Meldungen als JSON aus
  --sarif              gibt sie als SARIF 2.1.0 aus, für Merge Requests
  --bericht            zeigt für jede Seite Länge, Lesbarkeit und Belege, die schwerste zuerst
  --vergleich ORDNER   sucht Sätze, die auch in den Texten des Ordners stehen (*.txt, *.md)
  --rechtschreibung    nennt auch Wörter, die das Wörterbuch nicht kennt
  --hilfe              zeigt diese Übersicht`;

/** @throws Error in German for an option that does not exist */
function readOptions() {
  try {
    const options = {
      bericht: { type: 'boolean' },
      json: { type: 'boolean' },
      sarif: { type: 'boolean' },
      rechtschreibung: { type: 'boolean' },
      vergleich: { type: 'string' },
      hilfe: { type: 'boolean' },
    } as const;
    return parseArgs({ options }).values;
  } catch {
    throw new Error(`Diese Angabe gibt es nicht.\n\n${help}`);
  }
}

function summaryOf(catalogue: Catalogue): string {
  const count = (name: CollectionName, { length }: readonly unknown[]) => {
    const [, one, many] = collections[name].nouns;
    return countOf(length, one, many);
  };
  const counts = [
    count('regionen', catalogue.regions),
    count('projekte', catalogue.projects),
    count('termine', catalogue.events),
    count('organisationen', catalogue.organisations),
    count('glossar', catalogue.glossary),
    count('quellen', catalogue.sources),
    count('fakten', catalogue.facts),
  ];
  return `In Ordnung: ${counts.join(', ')}.`;
}

/** Whether somebody looks at a terminal that shows colours, and has not asked for none (no-color.org). */
const isInColour = (): boolean =>
  process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb' && process.stdout.hasColors();

async function main(): Promise<void> {
  const options = readOptions();
  if (options.hilfe) return console.log(help);
  const checked = await checkContent(process.cwd(), {
    release: process.env['SITE_RELEASE'] === '1',
    requirements: siteRequirements,
    ...(options.vergleich !== undefined && { otherTexts: await readTexts(options.vergleich) }),
  });
  const { catalogue, files } = checked;
  const spelling = options.rechtschreibung ? await unknownWords(process.cwd()) : [];
  const problems = [...checked.problems, ...spelling].sort(byPlace);
  if (!catalogue) process.exitCode = 1;
  if (options.json) return console.log(asJson(problems));
  if (options.sarif) return console.log(asSarif(problems));
  if (!options.bericht && problems.length > 0) console.log(asText(problems, formatProblem, isInColour()));
  if (!catalogue) {
    if (options.bericht) console.log(asText(problems.filter(isError), formatProblem, isInColour()));
    return console.log(`\n${countsOf(problems)}. Nichts wird veröffentlicht, bis alle Fehler behoben sind.`);
  }
  if (options.bericht) return console.log(formatReport(reportOn(files, catalogue)));
  const counts = problems.length > 0 ? ` Dazu ${countsOf(problems)}.` : '';
  console.log(`${summaryOf(catalogue)}${counts}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
