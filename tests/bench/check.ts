/** `npm run bench -- pruefung`: how long the check takes, on the content, on twenty times of it, and on input that is meant to be slow. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { collectionNames } from '#schema/collections.ts';
import { judgeContent } from '#tools/content-check.ts';
import { readContent } from '#tools/files.ts';

const run = promisify(execFile);
const root = process.cwd();

/** Folders of which the templates need each file as it is; what they name is not copied. */
const fixed = new Set<string>(['seiten', 'regionen', 'themen', 'orte', 'bilder']);

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The time of `npm run check` in a folder, with all that belongs to a command. */
const timeOfCommand = (folder: string): Promise<number> =>
  timed(() =>
    run(process.execPath, [path.join(root, 'src/tools/check.ts')], { cwd: folder, maxBuffer: 1e9 }).catch(
      () => undefined,
    ),
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
          ids.has(word) ? `${word}-k${copy}` : word,
        )
        .replace(/^(title|name|term): (?![>|"'])(.+)$/gm, `$1: $2 ${copy}`)
        .replace(/^(url|website|archiveUrl): (\S+)$/gm, `$1: $2?kopie=${copy}`);
      const file = path.join(target, 'content', name.replace(/(\.\w+)$/, `-k${copy}$1`));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, renamed);
    }
  }
  return (await readdir(path.join(target, 'content'), { recursive: true })).length;
}

const head = '---\ntitle: Bus\nlead: Ein Bus.\nregions:\n  - soest\narea: stadtentwicklung\n---\n';

/** Texts of about a length that patterns read again and again. */
const slow: Readonly<Record<string, (length: number) => string>> = {
  'ein Wort': (length) => head + 'a'.repeat(length),
  'ein Wort mit Zeilenumbruch': (length) => head + `${'a'.repeat(99)}\n`.repeat(length / 100),
  'Anfänge von Marken': (length) => head + '<Fakt id="\n'.repeat(length / 11),
  'offene Marken': (length) => head + '<Fakt id="soest--funding">x\n'.repeat(length / 28),
  'Anfänge von Links': (length) => head + '[a](\n'.repeat(length / 5),
  'eckige Klammern': (length) => head + '[[[[[[[[[[\n'.repeat(length / 11),
  'geschweifte Klammern': (length) => head + '{{{{{{{{{{\n'.repeat(length / 11),
  'Ziffern und Punkte': (length) => head + '1.1.1.1.1.\n'.repeat(length / 11),
  'Zitate ineinander': (length) => head + '>'.repeat(length),
  'leere Zeilen': (length) => head + '\n'.repeat(length),
  'unbekannte Felder': (length) =>
    `---\n${Array.from({ length: length / 9 }, (_, index) => `k${index}: 1\n`).join('')}---\n`,
  'dasselbe Feld': (length) => `---\n${'title: a\n'.repeat(length / 9)}---\n`,
  'Listen in YAML': (length) => `---\naliases:\n${'  - a\n'.repeat(length / 6)}---\n`,
  'Klammern in YAML': (length) => `---\ntitle: ${'['.repeat(length)}\n---\n`,
};

async function timeOf(text: string): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  await cp(path.join(root, 'tests/fixtures/valid'), folder, { recursive: true });
  await writeFile(path.join(folder, 'content/projekte/bus.mdx'), text);
  const time = await timed(async () => judgeContent(await readContent(folder), { today: '2026-12-01' }));
  await rm(folder, { recursive: true });
  return time;
}

console.log(`Der ganze Inhalt: ${seconds(await timeOfCommand(root))}`);
const big = await mkdtemp(path.join(tmpdir(), 'bench-'));
const files = await multiply(big, 20);
console.log(`Das Zwanzigfache (${files} Dateien): ${seconds(await timeOfCommand(big))}`);
await rm(big, { recursive: true });
await timeOf(head);
for (const [name, make] of Object.entries(slow)) {
  const [quarter, whole] = [await timeOf(make(20_000)), await timeOf(make(80_000))];
  console.log(`${name}, 20.000 und 80.000 Zeichen: ${seconds(quarter)}, ${seconds(whole)}`);
}
