import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatProblem, type LocatedProblem } from '#catalogue/problems.ts';
import { judgeContent } from '#tools/content-check.ts';
import { parseContentFile, readContent, type Content } from '#tools/files.ts';
import { readFile } from 'node:fs/promises';
import { fixtures } from '../../support/content.ts';
import { mutate, type Mutation } from '../../support/mutations.ts';
import { randomFrom } from '../../support/random.ts';

const mistakes = 5000;
const seed = 20181112;

/** Words of libraries that no German sentence holds. What stands in „…“ is the editor's own. */
const english =
  /\b(?:unexpected|expected|invalid|error|cannot|undefined|null|NaN|Infinity|received|required|missing|token|should|must|the|at position|is not|object)\b|\[object|\n +at |node_modules/;

const own = (text: string) => text.replace(/„[^“]*“|`[^`]*`|\n {4}Einfügen: [^]*/g, '');

/** Whether a problem stands where somebody would look, or tells elsewhere of a thing that is named there. */
function isNear({ file, line, message, missing }: LocatedProblem, changed: string, { first, last, text }: Mutation) {
  if (file === changed) return line >= first - 3 && line <= last + 3;
  const named = [...message.matchAll(/„([a-z0-9-]+)“/g)];
  return missing !== undefined || named.some(([, id = '']) => text.includes(id));
}

describe('a mistake by chance', () => {
  const root = path.join(fixtures, 'valid');
  let content: Content;
  const texts = new Map<string, string>();

  beforeAll(async () => {
    content = await readContent(root);
    for (const { file } of content.files) texts.set(file, await readFile(path.join(root, file), 'utf8'));
  });

  it('is told in German at its place, and never breaks the check', () => {
    const chance = randomFrom(seed);
    const strange: string[] = [];
    let told = 0;
    for (let count = 0; count < mistakes; count++) {
      const { collection, id, file } = content.files[Math.floor(chance() * content.files.length)]!;
      const mutation = mutate(texts.get(file)!, chance);
      const mutated = parseContentFile(collection, id, file, mutation.text);
      const files = content.files.map((each) => (each.file === file ? mutated : each));
      const { problems } = judgeContent({ ...content, files }, { today: '2026-12-01' });
      if (problems.length === 0) continue;
      told++;
      const where = `${count} ${file}:${mutation.first}-${mutation.last}`;
      for (const problem of problems) {
        const text = formatProblem(problem);
        if (english.test(own(text))) strange.push(`${where} English: ${text}`);
      }
      if (!problems.some((problem) => isNear(problem, file, mutation))) {
        strange.push(`${where} far away: ${problems.map(formatProblem).join('\n')}`);
      }
    }
    expect(strange).toEqual([]);
    // Most mistakes are seen; those in words, spaces and comments cannot be.
    expect(told / mistakes).toBeGreaterThan(0.5);
  }, 120_000);
});
