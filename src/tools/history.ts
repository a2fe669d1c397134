/** When each content file last changed, as Git knows it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ContentHistory {
  /** By path, `content/projekte/x.mdx`: the day of the last commit that changed the file, ISO 8601. */
  readonly days: ReadonlyMap<string, string>;
  /** A German sentence where the days are not known, and what to do. */
  readonly problem?: string;
}

const nothing = (problem: string): ContentHistory => ({ days: new Map(), problem });

/** Reads `git log --format=%x00%as --name-only`, newest first. */
function lastDays(log: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...names] = commit.split('\n');
    for (const name of names) if (name !== '' && !days.has(name)) days.set(name, day);
  }
  return days;
}

/**
 * @param root the folder that holds `content/`
 * @returns no days where the copy lacks its past: the first commit that it has would seem to have changed every file
 */
export async function contentHistory(root: string): Promise<ContentHistory> {
  const git = async (...given: string[]) =>
    (await run('git', ['-c', 'core.quotePath=false', ...given], { cwd: root, maxBuffer: 1 << 28 })).stdout;
  try {
    if ((await git('rev-parse', '--is-shallow-repository')).trim() === 'true') {
      return nothing(
        'Diese Kopie des Projekts ist flach (shallow): Ihr fehlen frühere Commits. „Zuletzt geändert“ fehlt auf allen Seiten. Bitte „git fetch --unshallow“ ausführen; in Abläufen der Plattform fetch-depth: 0 (GitHub) oder GIT_DEPTH: 0 (GitLab) setzen.',
      );
    }
    const log = await git('log', '--format=%x00%as', '--name-only', '--no-renames', '--relative', '--', 'content');
    return { days: lastDays(log) };
  } catch {
    return nothing(
      'Git gibt hier keine Auskunft: „Zuletzt geändert“ fehlt auf allen Seiten. Bitte aus einem Klon bauen, in dem „git log“ geht.',
    );
  }
}
