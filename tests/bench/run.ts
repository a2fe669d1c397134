/**
 * `npm run bench -- suche`: measures what a test must not, for it depends on the machine: times, bytes, many pages. Takes
 * the builds of the last `npm test`, or those in TEST_BUILDS. Without a topic: all of them but `lighthouse`.
 *
 * `npm run bench -- --sizes 60,300,1000,3000` builds sites of many sizes by itself, which takes an hour, and writes `RESULTS.md`.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

/** Programs by topic. */
const topics: Readonly<Record<string, string>> = { suche: 'search.ts', filter: 'filter.ts', pruefung: 'check.ts' };
/** Only where it is asked for by name: fetches a program, and takes half an hour. */
const apart: Readonly<Record<string, string>> = { lighthouse: 'lighthouse.ts' };

async function start(file: string, args: readonly string[] = []): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, file), ...args], { stdio: 'inherit' });
  const code = await new Promise((done) => child.on('exit', done));
  if (code !== 0) process.exitCode = 1;
}

const asked = process.argv.slice(2);
if (asked[0]?.startsWith('--')) {
  await start('scale.ts', asked);
} else {
  const all = { ...topics, ...apart };
  const unknown = asked.filter((name) => !Object.hasOwn(all, name));
  if (unknown.length > 0) {
    console.error(
      `No such topic: ${unknown.join(', ')}. There is: ${Object.keys(all).join(', ')}, and --sizes 60,300.`,
    );
    process.exit(1);
  }
  for (const name of asked.length > 0 ? asked : Object.keys(topics)) {
    console.log(`\n— ${name}`);
    await start(all[name]!);
  }
}
