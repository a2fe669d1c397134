/** One build at a time for a folder: two would write into each other's site. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Whether a process of this number runs, whoever's it is. */
function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that a lock names; undefined for one that nobody holds, or whose name was cut off. */
function holderOf(file: string): number | undefined {
  const holder = Number(readFileSync(file, 'utf8'));
  return Number.isInteger(holder) && holder > 0 && holder !== process.pid && isRunning(holder) ? holder : undefined;
}

/**
 * Takes the lock, also over from a build that was killed.
 *
 * @param file is written and must be removed in the end: `release`
 * @returns what lets go of it
 * @throws Error in German where another build runs
 */
export function takeLock(file: string): () => void {
  const take = () => writeFileSync(file, String(process.pid), { flag: 'wx' });
  try {
    take();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = holderOf(file);
    if (holder !== undefined)
      throw new Error(
        `Ein anderer Bau schreibt gerade an derselben Stelle (Prozess ${holder}). Bitte warten, bis er fertig ist. Läuft keiner mehr, bitte ${file} löschen.`,
        { cause: error },
      );
    rmSync(file, { force: true });
    take();
  }
  return () => rmSync(file, { force: true });
}
