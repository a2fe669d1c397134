/** Asks Git what the content had before: in the published branch, as far as files have changed or gone since. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Published } from './rules/rule.ts';

const run = promisify(execFile);

/** What a command of Git prints; undefined where there is no Git, no repository or no such thing. */
async function git(root: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', root, ...args], { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch {
    return undefined;
  }
}

/** Where the branch that is published stands: what a forge names in a merge request, else the usual names. */
const publishedBranches = (): string[] => {
  const { CI_MERGE_REQUEST_DIFF_BASE_SHA: gitlab, GITHUB_BASE_REF: github } = process.env;
  return [gitlab, github && `origin/${github}`, 'origin/HEAD', 'origin/main', 'main'].filter(
    (name) => !!name,
  ) as string[];
};

/** The commit from which this work started; undefined outside of a repository whose root this is. */
async function startOf(root: string): Promise<string | undefined> {
  const prefix = await git(root, 'rev-parse', '--show-prefix');
  if (prefix === undefined || prefix.trim() !== '') return undefined;
  for (const branch of publishedBranches()) {
    const base = await git(root, 'merge-base', 'HEAD', branch);
    if (base !== undefined) return base.trim();
  }
  return undefined;
}

const factIds = (yaml: string) =>
  [...yaml.matchAll(/^\s*- id: *['"]?([a-z0-9-]+--[a-z0-9-]+)/gm)].map(([, id = '']) => id);
const isDraft = (text: string) => /^draft: *true\b/m.test(text);

/** @param root the folder that holds `content/` */
export async function readPublished(root: string): Promise<Published | undefined> {
  const base = await startOf(root);
  const changed = base && (await git(root, 'diff', '--name-status', '--no-renames', '-z', base, '--', 'content'));
  if (!base || changed === undefined) return undefined;
  const parts = changed.split('\0');
  const files = parts.flatMap((status, index) =>
    index % 2 === 0 && parts[index + 1] ? [{ status, file: parts[index + 1]! }] : [],
  );
  const records: string[] = [];
  const facts: Array<Published['facts'][number]> = [];
  for (const { status, file } of files) {
    const isFacts = file.startsWith('content/fakten/') && file.endsWith('.yaml');
    if (status === 'A' || (!isFacts && status !== 'D')) continue;
    const text = await git(root, 'show', `${base}:${file}`);
    if (text === undefined) continue;
    if (isFacts) {
      // Facts about a draft were not published either.
      const page = await git(root, 'show', `${base}:${file.replace('/fakten/', '/').replace(/yaml$/, 'mdx')}`);
      if (page === undefined || !isDraft(page)) facts.push(...factIds(text).map((id) => ({ id, file })));
    } else if (!isDraft(text)) records.push(file.replace(/^content\//, '').replace(/\.\w+$/, ''));
  }
  return { records, facts };
}
