/** Texts of others, to compare the content with. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Texts of the folder and of those in it, by name.
 *
 * @throws Error in German where there is no such folder
 */
export async function readTexts(folder: string): Promise<Map<string, string>> {
  const all = await readdir(folder, { recursive: true }).catch(() => {
    throw new Error(`Den Ordner „${folder}“ gibt es nicht. Bitte den Weg dorthin prüfen.`);
  });
  const names = all.filter((name) => /\.(?:txt|md)$/.test(name)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)),
  );
}
