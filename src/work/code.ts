/** What decides how pure work comes out, apart from what it is given: the code, the packages, and what runs them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

let known: string | undefined;

/**
 * A hash of every file below `src/`, of the versions of all packages, and of what runs them. All of `src/`: a list of what a
 * piece of work reads would one day lack a file, and then an old result would pass for a new one.
 */
export function codeHash(): string {
  known ??= [...sourceFiles(), 'package-lock.json']
    .reduce(
      (hash, file) =>
        hash.update(`${file}\n`).update(
          createHash('sha256')
            .update(readFileSync(path.resolve(file)))
            .digest(),
        ),
      createHash('sha256').update(JSON.stringify([process.versions, process.platform, process.arch])),
    )
    .digest('hex');
  return known;
}

const sourceFiles = (): string[] =>
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
