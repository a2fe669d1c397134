/** A change as editors make it: one sum, which stands in a text, in tables, in charts, in a fact sheet and on a picture. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A rounded sum of a project in its file of facts, with what stands around its value. */
const sum = /- id: (\S+--funding\S*)\n(?:(?! {2}- id:).*\n)*? {4}value: (\d{6,})\n {4}unit: EUR\n {4}precision: rund\n/;

/**
 * Makes a rounded sum a little larger, so that its sentence is still right. Nothing may be worked out from it.
 *
 * @returns the id of the fact
 * @throws Error where there is none
 */
export async function changeOneSum(root: string): Promise<string> {
  const folder = path.join(root, 'content/fakten/projekte');
  const texts = new Map<string, string>();
  for (const name of (await readdir(folder)).sort()) texts.set(name, await readFile(path.join(folder, name), 'utf8'));
  const inputs = new Set(
    [...texts.values()].flatMap((text) => [...text.matchAll(/ [a-z]: (\S+--\S+)$/gm)].map(([, id]) => id)),
  );
  for (const [name, text] of texts) {
    const [before = '', id, value] = sum.exec(text) ?? [];
    if (id === undefined || inputs.has(id)) continue;
    const after = before.replace(`value: ${value}\n`, `value: ${Number(value) + 1_000}\n`);
    await writeFile(path.join(folder, name), text.replace(before, after));
    return id;
  }
  throw new Error('No project has a rounded sum from which nothing is worked out. Change what is looked for.');
}
