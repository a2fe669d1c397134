/** What Git knows: the content as it was, and how two revisions belong together. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const mebibytes = 2 ** 20;

/** @returns what Git prints; throws where it fails */
async function git(repository: string, args: readonly string[], input?: string): Promise<Buffer> {
  const options = { cwd: repository, encoding: 'buffer', maxBuffer: 1024 * mebibytes } as const;
  const running = run('git', args, options);
  running.child.stdin?.end(input);
  return (await running).stdout;
}

const line = (output: Buffer): string => output.toString('utf8').trim();

/**
 * The commit that a name stands for.
 *
 * @throws Error in German where there is none
 */
export async function commitOf(repository: string, revision: string): Promise<string> {
  try {
    return line(
      await git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]),
    );
  } catch {
    throw new Error(
      `Den Stand „${revision}“ gibt es in diesem Git-Verzeichnis nicht. Bitte einen Zweig, ein Etikett oder eine Commit-Kennung nennen; in einer verkürzten Kopie hilft vorher git fetch --unshallow.`,
    );
  }
}

/** Where one left the other, so that what others did meanwhile does not show; `from` itself where they share nothing. */
export async function branchPoint(repository: string, from: string, to: string): Promise<string> {
  return git(repository, ['merge-base', from, to]).then(line, () => from);
}

interface Entry {
  readonly mode: string;
  readonly object: string;
  readonly name: string;
}

async function entriesAt(repository: string, commit: string): Promise<Entry[]> {
  const listing = (await git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', 'content'])).toString(
    'utf8',
  );
  return listing
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => {
      const [head = '', name = ''] = row.split('\t');
      const [mode = '', , object = ''] = head.split(' ');
      return { mode, object, name };
    });
}

/** @returns what the objects hold, in their order: after each head of a batch as many bytes as it says */
async function contentsOf(repository: string, objects: readonly string[]): Promise<Buffer[]> {
  const output = await git(repository, ['cat-file', '--batch'], objects.map((object) => `${object}\n`).join(''));
  let start = 0;
  return objects.map(() => {
    const head = output.indexOf('\n', start);
    const size = Number(output.toString('utf8', start, head).split(' ')[2]);
    start = head + 1 + size + 1;
    return output.subarray(head + 1, head + 1 + size);
  });
}

/** The content of a revision, in a folder of its own while `use` runs. Links are neither followed nor made. */
export async function withContentAt<T>(
  repository: string,
  commit: string,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(path.join(tmpdir(), 'karte-'));
  try {
    await mkdir(path.join(root, 'content'));
    const entries = (await entriesAt(repository, commit)).filter(({ mode }) => mode.startsWith('100'));
    const contents = await contentsOf(
      repository,
      entries.map(({ object }) => object),
    );
    for (const [index, { name }] of entries.entries()) {
      const file = path.join(root, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, contents[index]!);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
