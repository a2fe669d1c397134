/** The site once more, from content in which one line says something else. */
import { displayValue } from '#language/de/values.ts';
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#site/routes.ts';
import { differenceIn } from '#tools/rules/value-and-statement.ts';
import { environment } from '../support/environment.ts';
import { loadContent } from '../support/real-content.ts';
import { buildFolder, plain, readSite, siteUrl, textOf, type Site } from '../support/site.ts';

/** All ways in which the site writes a sum: in prose, in tables, in data. Statements in the content say „Millionen“. */
const formsOf = (value: number) => [
  displayValue({ value, unit: 'EUR' }, 'long'),
  displayValue({ value, unit: 'EUR' }, 'short'),
  String(value),
];
const count = (text: string, value: number) =>
  formsOf(value).reduce((sum, form) => sum + text.split(form).length - 1, 0);

/** The same in the content, where spaces and lines still break. */
const countTyped = (text: string, value: number) =>
  formsOf(value).reduce((sum, form) => sum + plain(text).split(plain(form)).length - 1, 0);

const contentFiles = await readdir('content', { recursive: true, withFileTypes: true });
const content = new Map(
  await Promise.all(
    contentFiles
      .filter((entry) => /\.(mdx|yaml)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map(async (name) => [name, await readFile(name, 'utf8')] as const),
  ),
);

/** By how much the value may change so that its sentence, which rounds it, still tells the same. */
const deltaFor = (statement: string, value: number) =>
  [600_000, 60_000, 6_000, 600].find(
    (delta) => differenceIn(statement, { value: value + delta, unit: 'EUR', precision: 'genau' }, '') === undefined,
  );

/** An exact sum that stands in lead, prose and measures of its project, from which nothing is calculated, and that nobody typed twice. */
const sums = (await loadContent()).projects.flatMap((project) => {
  const { id, value, precision, statement = '', usedIn } = project.roles.funding ?? {};
  if (id === undefined || typeof value !== 'number' || precision !== 'genau' || usedIn!.length > 0) return [];
  const isTold = [`[[${id}]]`, `<Fakt id="${id}"`].every((mark) =>
    content.get(`content/projekte/${project.id}.mdx`)?.includes(mark),
  );
  const typed = [...content.values()].reduce((sum, text) => sum + countTyped(text, value), 0);
  const delta = deltaFor(statement, value);
  return isTold && typed === 1 && delta !== undefined ? [{ project, id, value, delta }] : [];
});
const [sum] = sums;
if (!sum) throw new Error('No project tells its sum in lead and prose alone. Change what this test looks for.');
const { project, id, value: before, delta } = sum;
const after = before + delta;
const file = `content/fakten/projekte/${project.id}.yaml`;

/** A project folder of its own, with what is installed here but without the content that Astro keeps from earlier builds. */
async function copyProject(root: string): Promise<void> {
  for (const name of await readdir('.')) {
    if (!/^(\.|node_modules$|dist$|tests$)/.test(name)) await cp(name, path.join(root, name), { recursive: true });
  }
  await mkdir(path.join(root, 'node_modules'));
  for (const name of await readdir('node_modules')) {
    if (name !== '.astro') await symlink(path.resolve('node_modules', name), path.join(root, 'node_modules', name));
  }
}

async function changeLine(root: string): Promise<void> {
  const old = content.get(file)!;
  const changed = old.replace(`\n    value: ${before}\n`, `\n    value: ${after}\n`);
  const lines = changed.split('\n').filter((line, index) => line !== old.split('\n')[index]);
  expect(lines).toEqual([`    value: ${after}`]);
  await writeFile(path.join(root, file), changed);
}

async function build(root: string, folder: string): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', folder], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment({ SITE_URL: siteUrl, BASE_PATH: '/', SITE_RELEASE: '', BASE_MAP: '1', NODE_ENV: 'production' }),
  });
  expect(await new Promise((done) => child.on('exit', done))).toBe(0);
}

let root: string;
let site: Site;
let changed: Site;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'one-line-'));
  await copyProject(root);
  await changeLine(root);
  await rm(buildFolder('changed'), { recursive: true, force: true });
  await build(root, buildFolder('changed'));
  [site, changed] = await Promise.all([readSite(), readSite('changed')]);
}, 300_000); // A whole build, beside other tests.
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a value changed in one line of YAML', () => {
  it('is another in every text of the site, page or data, and the old one is nowhere', async () => {
    const texts = [...site.files].filter((name) => /\.(html|json|jsonld|geojson|csv|xml|svg|bib|ris|ics)$/.test(name));
    const places: string[] = [];
    for (const name of texts) {
      const [old, fresh] = await Promise.all([site, changed].map(async ({ read }) => (await read(name)).toString()));
      expect({ name, old: count(fresh!, before), new: count(fresh!, after) }).toEqual({
        name,
        old: 0,
        new: count(old!, before) + count(old!, after),
      });
      if (count(old!, before) > 0) places.push(name);
    }
    expect(places).toEqual(
      expect.arrayContaining([
        `fakten/${id}/index.html`,
        `fakten/${id}.json`,
        'daten/fakten.csv',
        ...[routes.project(project.id), ...project.regions.map((region) => routes.region(region.id))].map(
          (address) => `${address.slice(1)}index.html`,
        ),
      ]),
    );
  });

  it('stands in the prose, in the lead and at the drawn money of its project, and on its own page', () => {
    const { main } = changed.page(routes.project(project.id));
    const [long, short] = formsOf(after).map((form) => form.replace(/\s/g, ' '));
    for (const place of ['.lead', '.prose', '.project-measures']) {
      expect(textOf(main.querySelector(place)), place).toMatch(new RegExp(`${long}|${short}`));
    }
    expect(textOf(changed.page(routes.factPage(id)).main.querySelector('.fact-value'))).toBe(long);
  });
});
