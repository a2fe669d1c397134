/** `npm test`: every check. All of them run; the last line counts. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillOperator } from './support/filled-operator.ts';
import { changedProject } from './support/one-line.ts';
import { siteUrl, subpath } from './support/site.ts';

interface Count {
  passed: number;
  failed: number;
  /** Names of the tests that failed, where there are several in a step. */
  failures?: readonly string[];
}

const cache = path.resolve('node_modules/.cache');
const builds = path.join(cache, 'test-builds');

/** What a step prints, kept until it is over when other steps run beside it. */
const output = new AsyncLocalStorage<Buffer[] | undefined>();

/** Runs a script with this Node, its output shown. */
function node(args: readonly string[], env: Record<string, string> = {}, cwd = process.cwd()): Promise<boolean> {
  const kept = output.getStore();
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: kept ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TEST_BUILDS: builds, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => kept?.push(piece));
  return new Promise((done) => {
    child.on('error', () => done(false));
    // Not `exit`: what was printed last may still be on its way.
    child.on('close', (code) => done(code === 0));
  });
}

/** The file behind a command of an installed package. */
async function bin(name: string): Promise<string> {
  const folder = path.resolve('node_modules', name);
  const { bin: file } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return path.join(folder, typeof file === 'string' ? file : file[name]!);
}

const command =
  (name: string, ...args: string[]) =>
  async (): Promise<Count> =>
    one(await node([await bin(name), ...args]));

const one = (passed: boolean): Count => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const build =
  (name: string, env: Record<string, string> = {}, folder?: string) =>
  async (): Promise<Count> => {
    const settings = { SITE_URL: siteUrl, BASE_PATH: '/', SITE_RELEASE: '', BASE_MAP: '1', KOMPRIMIEREN: '0', ...env };
    return one(await node(['src/building/build.ts', '--ziel', path.join(builds, name)], settings, folder));
  };

/**
 * One build for what is not the usual: to be published, with an operator, below a path, without the base map, from content with
 * another value in one line.
 */
const buildUnusual = async (): Promise<Count> => {
  const copy = await mkdtemp(path.join(tmpdir(), 'one-line-'));
  try {
    await changedProject(copy);
    await fillOperator(copy);
    return await build('subpath', { BASE_PATH: subpath, BASE_MAP: '0', SITE_RELEASE: '1' }, copy)();
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
};

/** A project of Vitest; every test counts. A run that breaks off counts as one failure more. */
const tests =
  (project: string, ...args: string[]) =>
  async (): Promise<Count> => {
    const report = path.join(cache, `test-report-${[project, ...args].join('-').replace(/[^a-z-]+/g, '-')}.json`);
    await rm(report, { force: true });
    const passed = await node([
      await bin('vitest'),
      'run',
      ...['--config', 'tests/vitest.config.ts', '--project', project],
      ...args,
      ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
    ]);
    const counts = await readFile(report, 'utf8').then(
      (text) => JSON.parse(text) as Report,
      (): Report => ({ numPassedTests: 0, numFailedTests: 0, testResults: [] }),
    );
    const failed = counts.numFailedTests;
    return { passed: counts.numPassedTests, failed: passed ? failed : Math.max(1, failed), failures: failures(counts) };
  };

/** What Vitest's reporter `json` writes, as far as it is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}

const failures = ({ testResults }: Report): string[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => {
        const [reason = ''] = (failureMessages[0] ?? '').split('\n', 1);
        return `${path.relative('', name)}: ${fullName}: ${reason.slice(0, 300)}`;
      }),
  );

type Step = readonly [string, () => Promise<Count>];

const site = Promise.withResolvers<undefined>();
const buildSite = async (): Promise<Count> => {
  const count = await build('site')();
  site.resolve(undefined);
  return count;
};
/** Looks up the words of files in the dictionary of their language. */
const spelling = (config: string, files: string) =>
  command(
    'cspell',
    'lint',
    files,
    ...['--config', `src/tools/spelling/${config}`, '--root', '.', '--no-progress', '--show-suggestions'],
  );
/** The longest test of the built site; it keeps one core busy while the other builds. */
const validity = 'tests/build/html.test.ts';

/** Stages follow each other; the lanes of a stage run side by side, because a build and most checks keep one core busy. */
const stages: ReadonlyArray<ReadonlyArray<readonly Step[]>> = [
  [[['Types', command('astro', 'check')]]],
  [
    [
      ['Lint', command('eslint', '--config', 'tests/eslint.config.js', '.')],
      ['Style sheets', command('stylelint', '--config', 'tests/stylelint.config.js', 'src/**/*.{css,astro}')],
      ['Format', command('prettier', '--check', '.')],
      ['Unused code', command('knip', '--config', 'tests/knip.jsonc', '--no-config-hints')],
      ['Content', async () => one(await node(['src/tools/check.ts']))],
      ['Spelling in German', spelling('cspell.config.yaml', 'src/language/de/words/**')],
      ['Spelling in English', spelling('cspell.en.yaml', 'src/language/en/words/**')],
      ['Unit tests', tests('unit')],
      ['Tests of components', tests('components')],
      ['Validity of the built site', async () => site.promise.then(tests('build', validity))],
    ],
    [
      ['Site', buildSite],
      // From nothing, as on another machine: what an older run has cached must not show.
      ['Site, once more', build('again', { BUILD_CACHE: path.join(builds, 'cache') })],
      ['Site to be published, below a path, without the base map, with another value', buildUnusual],
    ],
  ],
  [[['Tests of the built site', tests('build', '--exclude', validity)]]],
  [[['Tests in the browser', tests('e2e')]]],
];

await rm(builds, { recursive: true, force: true });
await mkdir(builds, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
const table: string[] = [];

async function take([title, run]: Step, isAlone: boolean): Promise<void> {
  if (isAlone) console.log(`\n— ${title}`);
  const kept: Buffer[] = [];
  const start = performance.now();
  const { passed, failed, failures = [] } = await output.run(isAlone ? undefined : kept, run);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!isAlone) process.stdout.write(`\n— ${title}\n${Buffer.concat(kept)}`);
  total.passed += passed;
  total.failed += failed;
  table.push(`${failed > 0 ? 'FAILED' : 'passed'}  ${seconds.padStart(6)} s  ${title}`);
  // Beside the result: a log that is cut at its end still says what failed.
  table.push(...failures.map((failure) => `        ${failure}`));
}

for (const lanes of stages) {
  const isAlone = lanes.length === 1;
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) await take(step, isAlone);
    }),
  );
}
console.log(`\n${table.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
