/** `npm run bench -- pruefung`: how long the check takes, on the content, on twenty times of it, and on input that is meant to be slow. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { collectionNames } from '#schema/collections.ts';
import { judgeContent } from '#tools/content-check.ts';
import { readContent } from '#tools/files.ts';
import { printMeasures, type Measure } from './table.ts';

const run = promisify(execFile);
const root = process.cwd();

/** Folders of which the templates need each file as it is; what they name is not copied. */
const fixed = new Set<string>(['seiten', 'regionen', 'themen', 'orte', 'glossar', 'bilder']);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The time of `npm run check` in a folder, with all that belongs to a command. */
const timeOfCommand = (folder: string): Promise<number> =>
  timed(() =>
    run(process.execPath, [path.join(root, 'src/tools/check.ts')], {
      cwd: folder,
      maxBuffer: 1e9,
    }).catch(() => undefined),
  );

/** Everything `times` over, each copy with names, titles and addresses of its own. */
async function multiply(target: string, times: number): Promise<number> {
  const content = path.join(root, 'content');
  await cp(content, path.join(target, 'content'), { recursive: true });
  const names = (await readdir(content, { recursive: true })).filter((name) => {
    const [folder = '', second = ''] = name.split(path.sep);
    const isCopied = collectionNames.some((each) => each === folder) && !fixed.has(folder);
    return isCopied && !(folder === 'fakten' && fixed.has(second)) && /\.(?:yaml|mdx)$/.test(name);
  });
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, await readFile(path.join(content, name), 'utf8'));
  const ids = new Set(names.map((name) => path.basename(name).replace(/\.\w+$/, '')));
  for (const [name, text] of texts) {
    if (name.startsWith('fakten')) for (const [, id = ''] of text.matchAll(/^ *- id: (\S+--\S+)$/gm)) ids.add(id);
  }
  for (let copy = 2; copy <= times; copy++) {
    for (const [name, text] of texts) {
      const renamed = text
        .replace(/(?<![a-z0-9/.-])[a-z0-9]+(?:--?[a-z0-9]+)*(?![a-z0-9-])/g, (word) =>
          ids.has(word) ? `k${copy}-${word}` : word,
        )
        .replace(/^(title|name|term): (?![>|"'])(.+)$/gm, `$1: $2 ${copy}`)
        .replace(/^(url|website|archiveUrl): (\S+)$/gm, `$1: $2?kopie=${copy}`);
      const file = path.join(
        target,
        'content',
        name.replace(/[^/]+$/, (base) => `k${copy}-${base}`),
      );
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, renamed);
    }
  }
  return (await readdir(path.join(target, 'content'), { recursive: true })).length;
}

const head = '---\ntitle: Bus\nlead: Ein Bus.\nregions:\n  - soest\narea: stadtentwicklung\n---\n';

/** Texts of about a length that patterns read again and again. */
const slow: Readonly<Record<string, (length: number) => string>> = {
  'a word': (length) => head + 'a'.repeat(length),
  'a word in lines': (length) => head + `${'a'.repeat(99)}\n`.repeat(length / 100),
  'beginnings of marks': (length) => head + '<Fakt id="\n'.repeat(length / 11),
  'open marks': (length) => head + '<Fakt id="soest--funding">x\n'.repeat(length / 28),
  'beginnings of links': (length) => head + '[a](\n'.repeat(length / 5),
  'square brackets': (length) => head + '[[[[[[[[[[\n'.repeat(length / 11),
  braces: (length) => head + '{{{{{{{{{{\n'.repeat(length / 11),
  'digits and dots': (length) => head + '1.1.1.1.1.\n'.repeat(length / 11),
  'nested quotations': (length) => head + '>'.repeat(length),
  'blank lines': (length) => head + '\n'.repeat(length),
  'unknown fields': (length) =>
    `---\n${Array.from({ length: length / 9 }, (_, index) => `k${index}: 1\n`).join('')}---\n`,
  'the same field': (length) => `---\n${'title: a\n'.repeat(length / 9)}---\n`,
  'a list in YAML': (length) => `---\naliases:\n${'  - a\n'.repeat(length / 6)}---\n`,
  'brackets in YAML': (length) => `---\ntitle: ${'['.repeat(length)}\n---\n`,
};

async function timeOf(text: string): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  await cp(path.join(root, 'tests/fixtures/valid'), folder, { recursive: true });
  await writeFile(path.join(folder, 'content/projekte/bus.mdx'), text);
  const time = await timed(async () => judgeContent(await readContent(folder), { today: '2026-12-01' }));
  await rm(folder, { recursive: true });
  return time;
}

const big = await mkdtemp(path.join(tmpdir(), 'bench-'));
const files = await multiply(big, 20);
const measures: Measure[] = [
  { what: 'check of all content', value: await timeOfCommand(root), unit: 'ms', limit: { atMost: 5000 } },
  {
    what: `check of twenty times of it, ${files} files`,
    value: await timeOfCommand(big),
    unit: 'ms',
    limit: { atMost: 30_000 },
  },
];
await rm(big, { recursive: true });
await timeOf(head);
for (const [what, make] of Object.entries(slow)) {
  const quarter = await timeOf(make(20_000));
  const value = await timeOf(make(80_000));
  // Four times the text takes four times as long, and what all texts take.
  measures.push({
    what: `80,000 characters: ${what}`,
    value,
    unit: 'ms',
    limit: { atMost: Math.max(500, 6 * quarter) },
  });
}
printMeasures(measures);
