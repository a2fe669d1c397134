/** Asks Git what the content had before: in the published branch, as far as files have changed or gone since. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { EarlierState } from './rules/rule.ts';

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
/** Whether readers did not see a page: a draft, or one that waits for its day. */
function isHeldBack(text: string, today: string): boolean {
  const [, day = ''] = /^veroeffentlichtAb: *['"]?(\d{4}-\d\d-\d\d)/m.exec(text) ?? [];
  return /^draft: *true\b/m.test(text) || day > today;
}

/**
 * @param root the folder that holds `content/`
 * @param today ISO 8601 day
 */
export async function readEarlierState(root: string, today: string): Promise<EarlierState | undefined> {
  const base = await startOf(root);
  if (base === undefined) return undefined;
  const changed = async (...how: string[]) =>
    (await git(root, 'diff', '--no-renames', '--name-only', '-z', ...how))?.split('\0').filter((name) => name !== '') ??
    [];
  const textOf = async (file: string) => (await git(root, 'show', `${base}:${file}`)) ?? '';
  const isFacts = (file: string) => file.startsWith('content/fakten/');

  const records: string[] = [];
  const deleted = await changed('--diff-filter=D', base, '--', 'content');
  const heldBack = await changed('--diff-filter=M', '-G', '^(draft|veroeffentlichtAb):', base, '--', 'content');
  for (const file of [...deleted, ...heldBack]) {
    if (isFacts(file) || isHeldBack(await textOf(file), today)) continue;
    records.push(file.replace(/^content\//, '').replace(/\.\w+$/, ''));
  }
  const facts: Array<EarlierState['facts'][number]> = [];
  for (const file of await changed('--diff-filter=MD', '-G', '^ *- id: ', base, '--', 'content/fakten')) {
    // Facts about a draft were not published either.
    const page = await textOf(file.replace('/fakten/', '/').replace(/yaml$/, 'mdx'));
    if (!isHeldBack(page, today)) facts.push(...factIds(await textOf(file)).map((id) => ({ id, file })));
  }
  return { records, facts };
}
