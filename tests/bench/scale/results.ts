/** The measured sizes as a page of tables. */
import { exponentOf } from './growth.ts';
import type { ReaderTimes } from './in-browser.ts';
import type { PageWeights } from './page-weights.ts';
import type { Spending } from './profile.ts';
import type { Run } from './run-measured.ts';
import type { SiteWeight } from './weigh.ts';

/** One size, built cold, looked at, and built again after one change. */
export interface Measured {
  readonly projects: number;
  readonly facts: number;
  readonly cold: Run;
  readonly weight: SiteWeight;
  readonly pages: PageWeights;
  readonly reader: ReaderTimes | undefined;
  readonly again: Run | undefined;
  /** What the CPU of one more cold build was spent on; of the real content alone. */
  readonly profile?: { readonly main: Spending; readonly threads: Spending } | undefined;
}

/** A size that could not be built, with the last that the build said. */
export interface Failed {
  readonly projects: number;
  readonly error: string;
}

export interface Peer {
  readonly projects: number;
  readonly run: Run;
  readonly pages: number;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  /** ISO 8601 day. */
  readonly day: string;
}

export interface Results {
  readonly machine: Machine;
  readonly sizes: readonly Measured[];
  readonly failed: readonly Failed[];
  readonly peer: Peer | undefined;
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const megabytes = (bytes: number) => number(bytes / 1e6, 1);
const kilobytes = (bytes: number) => number(bytes / 1e3);
const gigabytes = (bytes: number) => number(bytes / 1e9, 2);

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const cpuPerPage = ({ cold, weight }: Measured) => (1000 * cold.cpuSeconds) / weight.pages;
const shareAgain = ({ cold, again }: Measured) => again && (100 * again.cpuSeconds) / cold.cpuSeconds;

const buildTable = (sizes: readonly Measured[]) =>
  table(
    [
      'Projects',
      'Facts',
      'Pages',
      'Seconds',
      'CPU s',
      'Peak GB',
      'CPU ms a page',
      'Files',
      'MB',
      'After one change, CPU s',
      '% of cold',
    ],
    sizes.map((size) => [
      number(size.projects),
      number(size.facts),
      number(size.weight.pages),
      number(size.cold.seconds, 1),
      number(size.cold.cpuSeconds, 1),
      gigabytes(size.cold.peakBytes),
      number(cpuPerPage(size), 1),
      number(size.weight.all.files),
      megabytes(size.weight.all.bytes),
      size.again ? number(size.again.cpuSeconds, 1) : '–',
      size.again ? number(shareAgain(size)!) : '–',
    ]),
  );

/** Rows by what they are of, columns by size. */
function bySize(
  first: string,
  sizes: readonly Measured[],
  rowsOf: (size: Measured) => ReadonlyArray<readonly [name: string, cell: string]>,
): string {
  const all = sizes.map((size) => new Map(rowsOf(size)));
  const names = [...new Set(all.flatMap((rows) => [...rows.keys()]))];
  return table(
    [first, ...sizes.map(({ projects }) => number(projects))],
    names.map((name) => [name, ...all.map((rows) => rows.get(name) ?? '–')]),
  );
}

const phaseTable = (sizes: readonly Measured[]) =>
  bySize('Seconds (CPU s)', sizes, ({ cold }) =>
    cold.phases.map(({ name, seconds, cpuSeconds }) => [name, `${number(seconds, 1)} (${number(cpuSeconds, 1)})`]),
  );

/** Kinds of fewer bytes are left out. */
const leastShown = 100_000;

const kindTable = (sizes: readonly Measured[]) =>
  bySize('Files: MB', sizes, ({ weight }) => [
    ...weight.kinds
      .filter(([, { bytes }]) => bytes >= leastShown)
      .map(([kind, { files, bytes }]) => [kind, `${number(files)}: ${megabytes(bytes)}`] as const),
    ['index of the search', `${number(weight.index.files)}: ${megabytes(weight.index.bytes)}`],
  ]);

const pageTable = (sizes: readonly Measured[]) =>
  bySize('Bytes', sizes, ({ pages }) => [...pages].map(([name, bytes]) => [name, number(bytes)]));

const readerTable = (sizes: readonly Measured[]) =>
  bySize('ms (kB)', sizes, ({ reader }) =>
    Object.entries(reader ?? {}).map(([name, { ms, bytes }]) => [
      { query: 'first query', finder: 'finder opened', filter: 'first filter', map: 'map to move' }[name] ?? name,
      `${number(ms)} (${kilobytes(bytes)})`,
    ]),
  );

/** The least size from which growth counts: below it what every build takes weighs more than what projects take. */
const counts = 300;

/** Exponents over the sizes that count. */
export function growthOf(sizes: readonly Measured[]): Readonly<Record<'CPU' | 'memory' | 'files', number | undefined>> {
  const large = sizes.filter(({ projects }) => projects >= counts);
  const exponent = (valueOf: (size: Measured) => number) =>
    exponentOf(large.map((size) => ({ size: size.projects, value: valueOf(size) })));
  return {
    CPU: exponent(({ cold }) => cold.cpuSeconds),
    memory: exponent(({ cold }) => cold.peakBytes),
    files: exponent(({ weight }) => weight.all.files),
  };
}

/** What took less of a thread's time is counted as one. */
const leastShare = 0.01;

function spendingTable(spending: Spending): string {
  const total = spending.reduce((sum, [, seconds]) => sum + seconds, 0);
  const shown = spending.filter(([, seconds]) => seconds >= leastShare * total);
  const rest = total - shown.reduce((sum, [, seconds]) => sum + seconds, 0);
  const rows = [...shown, ...(rest > 0 ? [['all else', rest] as const] : []), ['together', total] as const];
  return table(
    ['Spent on', 'Seconds', '%'],
    rows.map(([what, seconds]) => [what, number(seconds, 1), number((100 * seconds) / total, 1)]),
  );
}

const profileText = ({ profile }: Measured): string =>
  profile
    ? `\n## What stands in the way\n\nOne more cold build of the real content under the profiler of V8, which makes it slower: seconds in which each part was on the processor, without waiting. What a program compiled from another language does for a package counts as that package's.\n\nThe main thread:\n\n${spendingTable(profile.main)}\n\nThe threads beside it, which draw cards and set fact sheets:\n\n${spendingTable(profile.threads)}\n`
    : '';

interface Goal {
  readonly says: string;
  readonly isMet: boolean;
  readonly measured: string;
}

function goalsOf({ sizes, failed }: Results): Goal[] {
  const at = (projects: number) => sizes.find((size) => size.projects === projects);
  const { CPU, memory } = growthOf(sizes);
  const goals: Goal[] = [];
  const add = (says: string, value: number | undefined, most: number, show: (value: number) => string) =>
    value !== undefined && goals.push({ says, isMet: value <= most, measured: show(value) });
  const [real] = sizes;
  if (real && real.projects < 100) {
    add('Real content cold: at most 25 CPU s', real.cold.cpuSeconds, 25, (value) => `${number(value, 1)} CPU s`);
    add('Real content cold: at most 1.2 GB', real.cold.peakBytes, 1.2e9, (value) => `${gigabytes(value)} GB`);
  }
  add('1,000 projects cold: at most 240 CPU s', at(1000)?.cold.cpuSeconds, 240, (value) => `${number(value, 1)} CPU s`);
  add('1,000 projects cold: at most 4 GB', at(1000)?.cold.peakBytes, 4e9, (value) => `${gigabytes(value)} GB`);
  add('3,000 projects: at most 10 GB', at(3000)?.cold.peakBytes, 10e9, (value) => `${gigabytes(value)} GB`);
  add('Exponent of CPU: at most 1.05', CPU, 1.05, (value) => number(value, 3));
  add('Exponent of memory: at most 1.05', memory, 1.05, (value) => number(value, 3));
  for (const size of sizes) {
    const says = `After one change at ${number(size.projects)} projects: at most 35 % of the cold build`;
    add(says, shareAgain(size), 35, (value) => `${number(value)} %`);
  }
  for (const { projects } of failed)
    goals.push({ says: `${number(projects)} projects build`, isMet: false, measured: 'broke off' });
  return goals;
}

function peerText({ sizes, peer }: Results): string {
  if (!peer) return '';
  const perPage = (1000 * peer.run.cpuSeconds) / peer.pages;
  const own = sizes.find(({ projects }) => projects === peer.projects);
  const rows = [
    [
      `Astro alone, ${number(peer.projects)} projects`,
      number(peer.pages),
      number(peer.run.cpuSeconds, 1),
      gigabytes(peer.run.peakBytes),
      number(perPage, 1),
    ],
    ...(own
      ? [
          [
            `this site, ${number(own.projects)} projects`,
            number(own.weight.pages),
            number(own.cold.cpuSeconds, 1),
            gigabytes(own.cold.peakBytes),
            number(cpuPerPage(own), 1),
          ],
        ]
      : []),
  ];
  const said = own
    ? `\nOne page of this site takes ${number(cpuPerPage(own) / perPage, 1)} times the CPU of one page there.\n`
    : '';
  return `\n## Beside Astro alone\n\nOne collection of \`.mdx\` with the same texts and one layout; no facts, data, search, pictures, PDF, or steps after the pages.\n\n${table(['Site', 'Pages', 'CPU s', 'Peak GB', 'CPU ms a page'], rows)}\n${said}`;
}

/** The whole of `RESULTS.md`. */
export function writeResults(results: Results): string {
  const { machine, sizes, failed } = results;
  const growth = Object.entries(growthOf(sizes)).flatMap(([what, exponent]) =>
    exponent === undefined ? [] : [`${what} ${number(exponent, 3)}`],
  );
  const goals = goalsOf(results).map(({ says, isMet, measured }) => [says, measured, isMet ? 'met' : '**missed**']);
  const hasReader = sizes.some(({ reader }) => reader);
  return `# How the build grows

Written by \`npm run bench -- --sizes ${[...sizes, ...failed]
    .map(({ projects }) => projects)
    .sort((a, b) => a - b)
    .join(',')}\` on ${machine.day}:
${machine.processor}, ${machine.cores} cores, ${number(machine.memoryBytes / 1e9)} GB of memory, ${machine.system}, Node ${machine.node}.

The smallest size is the real content; made-up projects lie beside it in the others (\`make-content.ts\`, always the same ones). A
cold build finds no cache. CPU and memory are those of all processes of the build together; memory is the most that they held at
one time.

${buildTable(sizes)}
${failed.map(({ projects, error }) => `\n${number(projects)} projects broke off:\n\n\`\`\`text\n${error}\n\`\`\`\n`).join('')}
${growth.length > 0 ? `Exponents of growth with the number of projects, from ${number(counts)} (least squares of the logarithms): ${growth.join(', ')}.\n` : ''}
## Goals

${table(['Goal', 'Measured', ''], goals)}

## Phases of the cold build

${phaseTable(sizes)}

## What lies in the site

${kindTable(sizes)}

## What pages weigh

After Brotli. The same pages are those of the real content, which lie in each site.

${pageTable(sizes)}
${hasReader ? `\n## What readers wait for\n\nA browser on the same machine that knows nothing of the site yet, best of three; bytes as they lie in the folder, uncompressed.\n\n${readerTable(sizes)}\n` : ''}${sizes.map(profileText).join('')}${peerText(results)}`;
}
