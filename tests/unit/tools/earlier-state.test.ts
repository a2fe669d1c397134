import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readEarlierState } from '#tools/earlier-state.ts';

async function place() {
  const root = await mkdtemp(path.join(tmpdir(), 'earlier-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const write = async (name: string, text: string) => {
    await mkdir(path.dirname(path.join(root, 'content', name)), { recursive: true });
    await writeFile(path.join(root, 'content', name), text);
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@site.example', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  return { root, write, git, remove: (name: string) => rm(path.join(root, 'content', name)) };
}

it('what was published is known from Git once it is gone, renamed or a draft again; drafts never were', async () => {
  const { root, write, git, remove } = await place();
  const page = (more = '') => `---\ntitle: Bus\n${more}---\n\nEin Bus.\n`;
  await write('projekte/bus.mdx', page());
  await write('projekte/bahn.mdx', page());
  await write('projekte/rad.mdx', page());
  await write('projekte/entwurf.mdx', page('draft: true\n'));
  await write('projekte/spaeter.mdx', page('veroeffentlichtAb: 2027-01-01\n'));
  await write(
    'fakten/projekte/bahn.yaml',
    'facts:\n  - id: bahn--geld\n    sources:\n      - id: blatt\n  - id: bahn--ende\n',
  );
  await write('fakten/projekte/entwurf.yaml', 'facts:\n  - id: entwurf--geld\n');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'Start');
  git('checkout', '-qb', 'arbeit');
  await remove('projekte/bus.mdx');
  await remove('projekte/entwurf.mdx');
  await remove('projekte/spaeter.mdx');
  await remove('fakten/projekte/entwurf.yaml');
  await write('projekte/rad.mdx', page('draft: true\n'));
  await write('fakten/projekte/bahn.yaml', 'facts:\n  - id: bahn--geld\n    sources:\n      - id: blatt\n');
  git('add', '-A');
  git('commit', '-qm', 'Weg');
  expect(await readEarlierState(root, '2026-12-01')).toEqual({
    records: ['projekte/bus', 'projekte/rad'],
    facts: ['bahn--geld', 'bahn--ende'].map((id) => ({ id, file: 'content/fakten/projekte/bahn.yaml' })),
  });
});

it('nothing is known without Git, nor of a folder within a repository', async () => {
  const { root, write, git } = await place();
  expect(await readEarlierState(root, '2026-12-01')).toBeUndefined();
  await write('projekte/bus.mdx', '---\n---\n');
  git('init', '-q', '-b', 'main');
  expect(await readEarlierState(path.join(root, 'content'), '2026-12-01')).toBeUndefined();
});
