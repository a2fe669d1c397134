/**
 * `npm run bench -- suche`: measures what a test must not, for it depends on the machine: times, bytes, many pages. Takes
 * the builds of the last `npm test`, or those in TEST_BUILDS. Without a topic: all of them.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

/** Programs by topic. */
const topics: Readonly<Record<string, string>> = { suche: 'search.ts', filter: 'filter.ts', pruefung: 'check.ts' };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(topics, name));
if (unknown.length > 0) {
  console.error(`No such topic: ${unknown.join(', ')}. There is: ${Object.keys(topics).join(', ')}.`);
  process.exit(1);
}
for (const name of asked.length > 0 ? asked : Object.keys(topics)) {
  console.log(`\n— ${name}`);
  const child = spawn(process.execPath, [path.join(import.meta.dirname, topics[name]!)], { stdio: 'inherit' });
  const code = await new Promise((done) => child.on('exit', done));
  if (code !== 0) process.exitCode = 1;
}
