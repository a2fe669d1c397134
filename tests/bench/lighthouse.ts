/**
 * `npm run bench -- lighthouse`: Lighthouse's four scores on every kind of page, as on a phone, median of three, and once more with
 * fonts that come late. Lighthouse is no package of the project (it brings 150 others): `npm exec` fetches it, and keeps it.
 *
 * LIGHTHOUSE_KINDS=start,regionen/ID asks only these; LIGHTHOUSE_RUNS=1 only once each.
 */
import { execFile } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startBrowser } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { buildFolder, isFramed, pagesByKind, readSite } from '../support/site.ts';
import { printMeasures, type Measure } from './table.ts';

const lighthouse = 'lighthouse@13.5.0';
const run = promisify(execFile);
const runs = Number(process.env['LIGHTHOUSE_RUNS'] ?? 3);
const only = process.env['LIGHTHOUSE_KINDS']?.split(',');

/** Where npm has put it: asked once, for npm takes longer to start than half of a report. */
async function findProgram(): Promise<string> {
  const { stdout } = await run('npm', ['exec', '--yes', `--package=${lighthouse}`, '--', 'which', 'lighthouse']);
  return stdout.trim();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const [program, debuggingPort] = await Promise.all([findProgram(), freePort()]);

/** By their key in the report. */
const categories = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
} as const;
type Category = keyof typeof categories;

interface Report {
  readonly categories: Readonly<Record<Category, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
}

/** Now and then its trace lacks the beginning of the page, and it says itself to run it again. */
async function ask(url: string, tries = 3): Promise<Report> {
  try {
    return await askOnce(url);
  } catch (error) {
    if (tries === 1 || !String((error as { stderr?: string }).stderr).includes('run Lighthouse again')) throw error;
    return ask(url, tries - 1);
  }
}

async function askOnce(url: string): Promise<Report> {
  const { stdout } = await run(
    process.execPath,
    [program, url, `--port=${debuggingPort}`, '--output=json', '--output-path=stdout', '--quiet'],
    { maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout) as Report;
}

const middle = <T>(things: readonly T[], by: (thing: T) => number): T =>
  things.toSorted((a, b) => by(a) - by(b))[things.length >> 1]!;
const shiftOf = ({ audits }: Report): number => audits['cumulative-layout-shift']?.numericValue ?? 0;

/** The report in the middle of several. */
async function askOften(url: string): Promise<Report> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await ask(url));
  return middle(reports, (report) => report.categories.performance.score);
}

/** A page that is hidden from search engines, or is one of them for nobody else, has no score for being found. */
const mayBeFound = (html: string): boolean => !html.includes('name="robots" content="noindex"');

const { pages, english } = await readSite();
const kinds = [
  ...pagesByKind(pages.filter((page) => !isFramed(page))),
  ...[...pagesByKind(english)].map(([kind, of]) => [`en/${kind}`, of] as const),
]
  .filter(([kind]) => !only || only.includes(kind))
  .map(([kind, of]) => ({ kind, page: of[of.length >> 1]! }));

const browser = await startBrowser([`--remote-debugging-port=${debuggingPort}`]);
const folder = buildFolder('site');
const [prompt, late] = await Promise.all([
  serve(folder, '/', { packs: true }),
  serve(folder, '/', { packs: true, asked: (address) => (address.endsWith('.woff2') ? wait(800) : undefined) }),
]);
const measures: Measure[] = [];
try {
  for (const { kind, page } of kinds) {
    const address = page.address.slice(1);
    const report = await askOften(prompt.url + address);
    for (const category of Object.keys(categories) as Category[]) {
      if (category === 'seo' && !mayBeFound(page.html)) continue;
      const value = Math.round(report.categories[category].score * 100);
      measures.push({ what: `${kind}: ${categories[category]}`, value, unit: '', limit: { atLeast: 100 } });
    }
    const failed = Object.entries(report.audits).filter(([, { score }]) => score !== null && score < 0.9);
    const value = shiftOf(await ask(late.url + address));
    measures.push({ what: `${kind}: shift with late fonts`, value, unit: '', limit: { atMost: 0.02 } });
    console.log(
      kind,
      measures.slice(-5).map((measure) => measure.value),
      failed.map(([id]) => id).join(' '),
    );
  }
} finally {
  await Promise.all([browser.stop(), prompt.stop(), late.stop()]);
}
printMeasures(measures);
