/** `npm run quellen`: asks whether sources can still be read, and writes down what the site then shows. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { countOf } from '#language/de/format.ts';
import { reachabilitySchema, reachabilityStates, type ReachabilityAnswer } from '#schema/reachability.ts';
import { readContent } from './files.ts';
import { createAsker } from './links/ask.ts';
import { isOffline, survey, updateReport, type Asked } from './links/survey.ts';

const help = `npm run quellen [-- OPTION]

Fragt die Adresse jeder Quelle: einen Server nach dem anderen höchstens einmal je Sekunde, nur Kopf und Anfang, und nur wo
robots.txt es erlaubt. Schreibt content/erreichbarkeit.yaml; auf der Seite der Quelle steht dann, ob sie erreichbar,
umgezogen oder verschwunden ist und seit wann.

  --nur KENNUNG   fragt nur diese Quelle; mehrmals möglich
  --hilfe         zeigt diese Übersicht

QUELLEN_KONTAKT oder SITE_URL sagt den Servern, wer fragt.`;

const reportFile = 'content/erreichbarkeit.yaml';
const head = `# Ob die Quellen unter ihrer Adresse noch zu lesen sind. Geschrieben von „npm run quellen“, nicht von Hand.\n`;

/** @throws Error in German for an option that does not exist */
function readOptions() {
  try {
    const options = { nur: { type: 'string', multiple: true }, hilfe: { type: 'boolean' } } as const;
    return parseArgs({ options }).values;
  } catch {
    throw new Error(`Diese Angabe gibt es nicht.\n\n${help}`);
  }
}

interface Listed extends Asked {
  readonly isHidden: boolean;
}

/** Sources with an address, in the order of their files. */
async function sourcesIn(root: string): Promise<{ sources: Listed[]; before: readonly ReachabilityAnswer[] }> {
  const { files } = await readContent(root);
  const sources = files.flatMap(({ collection, id, data }) => {
    const { url, hideUrl } = (data ?? {}) as { url?: unknown; hideUrl?: unknown };
    return collection === 'quellen' && typeof url === 'string'
      ? [{ id, address: url, isHidden: hideUrl === true }]
      : [];
  });
  const report = files.find(({ collection }) => collection === 'erreichbarkeit');
  const parsed = reachabilitySchema.safeParse(report?.data ?? {});
  if (!parsed.success || (report && report.syntax.length > 0)) {
    throw new Error(`${reportFile} lässt sich nicht lesen. „npm run check“ sagt, wo es klemmt.`);
  }
  return { sources, before: parsed.data.quellen };
}

/** Where servers that are asked can complain: `QUELLEN_KONTAKT`, else the published site. */
function contactOf({ QUELLEN_KONTAKT: contact, SITE_URL: site }: NodeJS.ProcessEnv): string | undefined {
  return contact || (site && new URL('fehler-melden/', site.replace(/\/?$/, '/')).href) || undefined;
}

/** What is new against the last time, one line each. */
function newsIn(before: readonly ReachabilityAnswer[], after: readonly ReachabilityAnswer[]): string[] {
  const known = new Map(before.map((answer) => [answer.id, answer]));
  return after.flatMap(({ id, zustand, adresse, neu, grund }) => {
    const old = known.get(id);
    if (zustand === 'erreichbar' || (old?.zustand === zustand && old.neu === neu)) return [];
    const to =
      neu === undefined ? '' : ` → ${neu}\n    Bitte prüfen und in content/quellen/${id}.yaml eintragen: url: ${neu}`;
    return [`${zustand}: ${id}${grund === undefined ? '' : ` (${grund})`}\n    ${adresse}${to}`];
  });
}

async function run(): Promise<void> {
  const { nur, hilfe } = readOptions();
  if (hilfe) {
    console.log(help);
    return;
  }
  const root = process.cwd();
  const { sources, before } = await sourcesIn(root);
  const unknown = nur?.find((id) => !sources.some((source) => source.id === id));
  if (unknown !== undefined)
    throw new Error(`Eine Quelle „${unknown}“ mit Adresse gibt es nicht unter content/quellen/.`);
  const asked = nur ? sources.filter(({ id }) => nur.includes(id)) : sources;

  const contact = contactOf(process.env);
  const ask = createAsker({
    agent: `DMR-Quellenpruefung/1.0${contact === undefined ? '' : ` (+${contact})`}`,
    timeout: 20_000,
    pause: 1000,
  });
  let count = 0;
  const outcomes = await survey(asked, ask, ({ id }, { state }) => {
    count += 1;
    console.log(`${String(count).padStart(4)}/${asked.length}  ${state.padEnd(12)}  ${id}`);
  });
  if (isOffline(outcomes))
    throw new Error('Kein Server war zu finden: Ist dieser Rechner im Netz? Es wurde nichts geschrieben.');

  const today = new Date().toISOString().slice(0, 10);
  const hidden = new Set(sources.filter(({ isHidden }) => isHidden).map(({ id }) => id));
  const after = updateReport(before, sources, outcomes, today, hidden);
  await writeFile(path.join(root, reportFile), head + stringify({ quellen: after }, { lineWidth: 0 }));

  const news = newsIn(before, after);
  const totals = reachabilityStates.map(
    (state) => `${state}: ${after.filter(({ zustand }) => zustand === state).length}`,
  );
  console.log(
    [
      '',
      ...news,
      ...(news.length > 0 ? [''] : []),
      `${countOf(after.length, 'Quelle', 'Quellen')}: ${totals.join(', ')}.`,
    ].join('\n'),
  );
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
