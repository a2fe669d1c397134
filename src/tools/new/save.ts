/** Shows new files to the check before anything is written, then writes them all or none. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isError, type LocatedProblem } from '#catalogue/problems.ts';
import type { CollectionName, SingleFile } from '#schema/collections.ts';
import { judgeContent } from '../content-check.ts';
import { parseContentFile, type Content, type ContentFile } from '../files.ts';
import type { Written } from './writing.ts';

/** The text of a file below the root; undefined where there is none. */
export const textIn =
  (root: string) =>
  (file: string): string | undefined =>
    existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : undefined;

/** `content/fakten/projekte/bus.yaml` is `projekte/bus` among the facts, `content/umleitungen.yaml` a file of its own. */
function read({ file, text }: Written): ContentFile {
  const [, folder = '', ...rest] = file.replace(/\.\w+$/, '').split('/');
  const id = rest.length > 0 ? rest.join('/') : folder;
  return parseContentFile(folder as CollectionName | SingleFile, id, file, text);
}

const keyOf = ({ file, message }: LocatedProblem): string => `${file}\n${message}`;

/**
 * The errors that the content would have with these files in it and has not without them.
 *
 * @param today `2026-11-30`
 */
export async function newErrors(
  content: Content,
  written: readonly Written[],
  today: string,
): Promise<readonly LocatedProblem[]> {
  const errorsOf = async (files: ContentFile[]) =>
    (await judgeContent({ ...content, files }, { today })).problems.filter(isError);
  const names = new Set(written.map(({ file }) => file));
  const kept = content.files.filter(({ file }) => !names.has(file));
  const after = await errorsOf([...kept, ...written.map(read)]);
  if (after.length === 0) return [];
  const before = new Set((await errorsOf(content.files)).map(keyOf));
  return after.filter((problem) => !before.has(keyOf(problem)));
}

/**
 * Writes all files or none, and never over what is there. At one go, so that nobody can stop it in between.
 *
 * @throws Error in German where a file is there already, has changed since it was read, or cannot be written
 */
export function writeAll(root: string, written: readonly Written[]): void {
  const undo: Array<() => void> = [];
  try {
    for (const { file, text, before } of written) {
      const target = path.join(root, file);
      if (before === undefined) {
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, text, { flag: 'wx' });
        undo.push(() => rmSync(target));
        continue;
      }
      if (readFileSync(target, 'utf8') !== before)
        throw new Error(`${file} hat sich inzwischen geändert. Bitte noch einmal versuchen.`);
      undo.push(() => writeFileSync(target, before));
      writeFileSync(target, text);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const message =
      code === 'EEXIST'
        ? 'Diese Datei gibt es schon; sie bleibt, wie sie ist. Bitte eine andere Kennung wählen.'
        : `Unter content/ lässt sich nicht schreiben (${code}). Bitte Rechte und freien Platz prüfen.`;
    throw new Error(message, { cause: error });
  }
}
