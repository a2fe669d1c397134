import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentHistory } from '#tools/history.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'history-'));
const project = path.join(folder, 'project');

const git = (...given: string[]) =>
  execFileSync('git', ['-c', 'user.name=Redaktion', '-c', 'user.email=redaktion@example.org', ...given], {
    cwd: project,
  });

function commit(day: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(project, 'content', name), text);
  git('add', '-A');
  git('commit', '-q', '-m', 'Stand', `--date=${day}T12:00:00Z`);
}

beforeAll(() => {
  mkdirSync(path.join(project, 'content'), { recursive: true });
  git('init', '-q');
  commit('2026-01-05', { 'alt.mdx': '1', 'ü b.yaml': '1' });
  commit('2026-02-06', { 'alt.mdx': '2' });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('knows of each file the day of its last commit', async () => {
  const { days, problem } = await contentHistory(project);
  expect(Object.fromEntries(days)).toEqual({ 'content/alt.mdx': '2026-02-06', 'content/ü b.yaml': '2026-01-05' });
  expect(problem).toBeUndefined();
});

it('rather knows nothing than the day of a shallow clone, and says so', async () => {
  git('clone', '-q', '--depth', '1', `file://${project}`, path.join(folder, 'shallow'));
  const { days, problem } = await contentHistory(path.join(folder, 'shallow'));
  expect(days.size).toBe(0);
  expect(problem).toContain('git fetch --unshallow');
});

it('says so where there is no Git', async () => {
  const { days, problem } = await contentHistory(tmpdir());
  expect(days.size).toBe(0);
  expect(problem).toContain('aus einem Klon bauen');
});
