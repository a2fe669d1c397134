/** One line of the content, changed in a copy of the project. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { displayValue } from '#language/de/values.ts';
import { differenceIn } from '#tools/rules/value-and-statement.ts';
import { copyProject } from './project-copy.ts';
import { loadContent } from './real-content.ts';
import { plain } from './site.ts';

/** All ways in which the site writes a sum: in prose, in tables, in data. Statements in the content say „Millionen“. */
export const formsOf = (value: number) => [
  displayValue({ value, unit: 'EUR' }, 'long'),
  displayValue({ value, unit: 'EUR' }, 'short'),
  String(value),
];

/** How often a sum stands in the content, where spaces and lines still break. */
const countTyped = (text: string, value: number) =>
  formsOf(value).reduce((sum, form) => sum + plain(text).split(plain(form)).length - 1, 0);

/** By how much the value may change so that its sentence, which rounds it, still tells the same. */
const deltaFor = (statement: string, value: number) =>
  [600_000, 60_000, 6_000, 600].find(
    (delta) => differenceIn(statement, { value: value + delta, unit: 'EUR', precision: 'genau' }, '') === undefined,
  );

/** What is changed: the value of a fact, in the file of a project. */
export interface ChangedLine {
  readonly project: string;
  readonly regions: readonly string[];
  readonly fact: string;
  readonly before: number;
  readonly after: number;
}

async function contentTexts(): Promise<Map<string, string>> {
  const entries = await readdir('content', { recursive: true, withFileTypes: true });
  const names = entries
    .filter(({ name }) => /\.(mdx|yaml)$/.test(name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')] as const)));
}

/**
 * An exact sum that stands in lead, prose and measures of its project, from which nothing is calculated, and that nobody
 * typed twice; always the same for the same content.
 *
 * @throws Error when no project tells its sum so
 */
export async function lineToChange(): Promise<ChangedLine> {
  const content = await contentTexts();
  for (const { id: project, regions, roles } of (await loadContent()).projects) {
    const { id: fact, value, precision, statement = '', usedIn } = roles.funding ?? {};
    if (fact === undefined || typeof value !== 'number' || precision !== 'genau' || usedIn!.length > 0) continue;
    const prose = content.get(`content/projekte/${project}.mdx`);
    const isTold = [`[[${fact}]]`, `<Fakt id="${fact}"`].every((mark) => prose?.includes(mark));
    const typed = [...content.values()].reduce((sum, text) => sum + countTyped(text, value), 0);
    const delta = deltaFor(statement, value);
    if (isTold && typed === 1 && delta !== undefined) {
      return { project, regions: regions.map(({ id }) => id), fact, before: value, after: value + delta };
    }
  }
  throw new Error('No project tells its sum in lead and prose alone. Change what this looks for.');
}

/** Copies the project to a folder and changes the line there. */
export async function changedProject(root: string): Promise<void> {
  const { project, before, after } = await lineToChange();
  await copyProject(root);
  const file = path.join(root, `content/fakten/projekte/${project}.yaml`);
  const old = await readFile(file, 'utf8');
  const changed = old.replace(`\n    value: ${before}\n`, `\n    value: ${after}\n`);
  if (changed === old) throw new Error(`${file}: value ${before} does not stand in a line of its own.`);
  await writeFile(file, changed);
}
