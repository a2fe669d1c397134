/**
 * `node tests/bench/make-content.ts --projects 300 --ziel FOLDER`: a copy of this project with so many made-up projects beside the
 * real ones, to build, to profile and to look at. Never publish it: none of it is true.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject } from '../support/project-copy.ts';
import { syntheticFiles } from './synthetic/content.ts';

/**
 * Writes made-up content beside what lies in `folder/content` already.
 *
 * @throws Error where a file of that name lies there
 */
export async function addSyntheticContent(folder: string, projects: number): Promise<number> {
  const folders = new Set<string>();
  let count = 0;
  for (const { name, text } of syntheticFiles(projects)) {
    const file = path.join(folder, 'content', name);
    const below = path.dirname(file);
    if (!folders.has(below)) await mkdir(below, { recursive: true });
    folders.add(below);
    await writeFile(file, text, { flag: 'wx' });
    count += 1;
  }
  return count;
}

async function main(): Promise<void> {
  const { projects, ziel } = parseArgs({ options: { projects: { type: 'string' }, ziel: { type: 'string' } } }).values;
  const count = Number(projects);
  if (!Number.isSafeInteger(count) || count < 0 || ziel === undefined)
    throw new Error('Usage: node tests/bench/make-content.ts --projects 300 --ziel FOLDER');
  const target = path.resolve(ziel);
  if (!path.relative(process.cwd(), target).startsWith('..'))
    throw new Error('--ziel lies in this project. Name a folder outside of it.');
  await mkdir(target, { recursive: true });
  if ((await readdir(target)).length > 0) throw new Error('--ziel is not empty. Name another folder.');
  await copyProject(target, true);
  const files = await addSyntheticContent(target, count);
  console.log(`${count} projects in ${files} files beside the real content: ${target}`);
}

if (import.meta.main) await main();
