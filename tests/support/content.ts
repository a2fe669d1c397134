/** Trees of content for tests of the check. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblem } from '#catalogue/problems.ts';
import { checkContent, type CheckOptions } from '#tools/content-check.ts';
import { readTexts } from '#tools/other-texts.ts';
import type { EarlierState } from '#tools/rules/rule.ts';

export const fixtures = path.resolve(import.meta.dirname, '../fixtures');

/** A folder with the valid content and the files of `overlay` laid over it, for the time of a test. */
export async function contentWith(overlay?: string): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(path.join(fixtures, 'valid'), root, { recursive: true });
  if (overlay !== undefined) await cp(overlay, root, { recursive: true });
  return root;
}

/** The same with files by their names below `content/`. */
export async function contentHolding(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await contentWith();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, 'content', name)), { recursive: true });
    await writeFile(path.join(root, 'content', name), text);
  }
  return root;
}

/** What lies beside the content of a fixture: what was there before, and texts of others to compare with. */
async function optionsOf(overlay: string): Promise<CheckOptions> {
  const before = path.join(overlay, 'before.json');
  const others = path.join(overlay, 'others');
  return {
    ...(existsSync(before) && { before: JSON.parse(await readFile(before, 'utf8')) as EarlierState }),
    ...(existsSync(others) && { otherTexts: await readTexts(others) }),
  };
}

/** What the check prints about the valid content with the files of `overlay` laid over it. */
export async function checkWith(overlay: string | undefined, options?: CheckOptions): Promise<string> {
  const root = await contentWith(overlay);
  const own = overlay === undefined ? {} : await optionsOf(overlay);
  const before: EarlierState = { records: [], facts: [] };
  const { problems } = await checkContent(root, { today: '2026-12-01', before, ...own, ...options });
  return problems.map(formatProblem).join('\n');
}
