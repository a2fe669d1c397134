/** Lets the check read new files where they harm nobody, then writes them all or none. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isError, type LocatedProblem } from '#catalogue/problems.ts';
import { checkContent } from '../content-check.ts';
import type { Written } from './writing.ts';

/** The text of a file below the root; undefined where there is none. */
export const textIn =
  (root: string) =>
  (file: string): string | undefined =>
    existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : undefined;

const errorsOf = async (root: string) => {
  const { problems } = await checkContent(root);
  return problems.filter(isError);
};

const keyOf = ({ file, message }: LocatedProblem): string => `${file}\n${message}`;

/**
 * The errors that the content would have with these files in it and has not without them.
 *
 * @param root the folder that holds `content/`
 */
export async function newErrors(root: string, written: readonly Written[]): Promise<readonly LocatedProblem[]> {
  const stage = await mkdtemp(path.join(tmpdir(), 'neu-'));
  const clear = () => rmSync(stage, { recursive: true, force: true });
  const stop = () => {
    clear();
    console.error('\nAbgebrochen. Es ist nichts geschrieben.');
    process.exit(130);
  };
  process.once('exit', clear).once('SIGINT', stop);
  try {
    await cp(path.join(root, 'content'), path.join(stage, 'content'), { recursive: true });
    await writeAll(stage, written);
    const after = await errorsOf(stage);
    if (after.length === 0) return [];
    const before = new Set((await errorsOf(root)).map(keyOf));
    return after.filter((problem) => !before.has(keyOf(problem)));
  } finally {
    process.off('exit', clear).off('SIGINT', stop);
    clear();
  }
}

/**
 * Writes all files or none; what is there is never overwritten.
 *
 * @throws Error in German where a file is there already, or has changed since it was read
 */
export async function writeAll(root: string, written: readonly Written[]): Promise<void> {
  const undo: Array<() => Promise<void>> = [];
  // Between two files nobody stops.
  const goOn = () => undefined;
  process.on('SIGINT', goOn);
  try {
    for (const { file, text, before } of written) {
      const target = path.join(root, file);
      if (before === undefined) {
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, text, { flag: 'wx' });
        undo.push(() => rm(target));
        continue;
      }
      if ((await readFile(target, 'utf8')) !== before)
        throw new Error(`${file} hat sich inzwischen geändert. Bitte noch einmal versuchen.`);
      await writeFile(target, text);
      undo.push(() => writeFile(target, before));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const message =
      code === 'EEXIST'
        ? 'Diese Datei gibt es schon; sie bleibt, wie sie ist. Bitte eine andere Kennung wählen.'
        : `Unter content/ lässt sich nicht schreiben (${code}). Bitte Rechte und freien Platz prüfen.`;
    throw new Error(message, { cause: error });
  } finally {
    process.off('SIGINT', goOn);
  }
}
