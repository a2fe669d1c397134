import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv, type ErrorObject } from 'ajv';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { collections, singleFiles, type CollectionName, type SingleFile } from '#schema/collections.ts';
import { formatProblem } from '#catalogue/problems.ts';
import { schemaFile, schemaFiles, yamlSchemas } from '#tools/editor-schemas/files.ts';
import { writeFrontMatterSchemas } from '#tools/editor-schemas/front-matter.ts';
import { readContent } from '#tools/files.ts';
import { contentWith, fixtures } from '../../support/content.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const vscode = (name: string) => readFile(path.join(root, '.vscode', name), 'utf8');

type Name = CollectionName | SingleFile;
const names = [...Object.keys(collections), ...Object.keys(singleFiles)] as Name[];
const zodFor = (name: Name): z.ZodType =>
  Object.hasOwn(singleFiles, name) ? singleFiles[name as SingleFile] : collections[name as CollectionName].schema;

// JSON knows no number without end, whatever YAML reads.
const ajv = new Ajv({ strict: false, strictNumbers: true, allErrors: true, validateFormats: false });
const written = schemaFiles();
const validators = new Map(
  names.map((name) => [name, ajv.compile(JSON.parse(written.get(schemaFile(name))!) as object)]),
);

const stepsOf = ({ instancePath, keyword, params }: ErrorObject): string[] => [
  ...instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
  ...(keyword === 'additionalProperties' ? [String(params['additionalProperty'])] : []),
];

/** Places that VS Code marks, as `facts.0.unit`. A choice of several forms is marked as a whole. */
function markedIn(name: Name, data: unknown): string[] {
  const validate = validators.get(name)!;
  validate(data);
  const errors = validate.errors ?? [];
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  const inChoice = ({ instancePath, keyword }: ErrorObject) =>
    keyword !== 'anyOf' && choices.some((choice) => instancePath === choice || instancePath.startsWith(`${choice}/`));
  return [...new Set(errors.filter((error) => !inChoice(error)).map((error) => stepsOf(error).join('.')))].sort();
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Places at which the schema of the check complains, apart from what it works out from several fields or from the calendar. */
function complainedOf(name: Name, data: unknown): string[] {
  const issues =
    zodFor(name)
      .safeParse(data)
      .error?.issues.filter(({ code }) => code !== 'custom') ?? [];
  const places = issues.flatMap((issue) => {
    const steps = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...steps, key].join('.'));
    // What is missing is marked where it should stand: in its parent.
    const parent = steps.slice(0, -1).reduce<unknown>((value, step) => (value as Fields | undefined)?.[step], data);
    const last = steps.at(-1);
    const isMissing = last !== undefined && isFields(parent) && !(last in parent);
    return [(isMissing ? steps.slice(0, -1) : steps).join('.')];
  });
  return [...new Set(places)].sort();
}

it('the schemas in .vscode/ are those of src/schema/; npm run felder writes them', async () => {
  for (const [file, text] of written) {
    expect(JSON.parse(await readFile(path.join(root, file), 'utf8')), file).toEqual(JSON.parse(text));
  }
});

it('VS Code knows for every YAML file which schema it has', async () => {
  const { 'yaml.schemas': found } = JSON.parse(await vscode('settings.json')) as { 'yaml.schemas': object };
  expect(found).toEqual(yamlSchemas());
});

describe('VS Code and the check say the same', () => {
  it.each(names)('of any value in any field of %s', (name) => {
    const values = [
      null,
      5,
      2019,
      -1.5,
      true,
      [],
      [5],
      ['x y'],
      {},
      { x: 1 },
      '',
      ' ',
      'Wort',
      ' Wort ',
      'x'.repeat(800),
      '2019',
      '2019-08',
      '2019-08-27',
      '14:00',
      'https://a.example/',
      'a--b',
      'soest',
      'kommune',
      'belegt',
    ];
    const { shape } = zodFor(name) as unknown as { shape: object };
    for (const field of Object.keys(shape)) {
      for (const value of values) {
        const data = { [field]: value };
        expect(markedIn(name, data), JSON.stringify(data)).toEqual(complainedOf(name, data));
      }
    }
  });

  it('of every fixture, and the check prints what VS Code marks', async () => {
    let marked = 0;
    for (const overlay of (await readdir(path.join(fixtures, 'broken'))).sort()) {
      const folder = path.join(fixtures, 'broken', overlay);
      const printed = await readFile(path.join(folder, 'expected.txt'), 'utf8');
      const { files } = await readContent(folder);
      for (const file of files.filter(({ syntax }) => syntax.length === 0)) {
        const places = markedIn(file.collection, file.data);
        expect(places, `${overlay}: ${file.file}`).toEqual(complainedOf(file.collection, file.data));
        marked += places.length;
        for (const place of places) {
          const line = file.lineOf(place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
          const told = printed.split('\n').filter((each) => each.startsWith(`${file.file}:`));
          const lines = told.map((each) => Number(/:(\d+)/.exec(each)?.[1]));
          // A file in the wrong folder has one mistake for the check, not as many as it has fields.
          if (told.some((each) => each.includes('Bitte dorthin verschieben'))) continue;
          // What is missing VS Code tells of the record, the check where it belongs in it.
          const isTold = place === '' ? lines.length > 0 : lines.some((each) => each >= line && each < line + 30);
          expect(isTold, `${overlay}: ${line} ${place}`).toBe(true);
        }
      }
    }
    expect(marked).toBeGreaterThan(0);
  });
});

it('tells Astro’s extension which schema the head of a text has', async () => {
  const place = await contentWith();
  await writeFrontMatterSchemas(place);
  const read = async (name: string) =>
    JSON.parse(await readFile(path.join(place, '.astro/collections', name), 'utf8')) as Record<string, unknown>;
  const { entries } = (await read('collections.json')) as { entries: Record<string, string> };
  const address = pathToFileURL(path.join(place, 'content/projekte/stadtlabor.mdx')).href.toLowerCase();
  expect(await read(`${entries[address]}.schema.json`)).toEqual(JSON.parse(written.get(schemaFile('projekte'))!));
});

describe('.vscode/', () => {
  it('has tasks that are commands of the project, and finds the lines of the check', async () => {
    const { tasks } = JSON.parse(await vscode('tasks.json')) as {
      tasks: Array<{ script?: string; problemMatcher: Array<{ pattern: { regexp: string } }> }>;
    };
    const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { scripts: object };
    for (const { script } of tasks) if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
    const [errors, others] = tasks
      .find(({ script }) => script === 'check')!
      .problemMatcher.map(({ pattern }) => new RegExp(pattern.regexp));
    const problem = {
      file: 'content/projekte/bus.mdx',
      path: [],
      line: 12,
      column: 5,
      field: 'Art (`kind`)',
      message: 'fehlt.',
    };
    expect(errors!.exec(formatProblem(problem))?.slice(1)).toEqual([
      'content/projekte/bus.mdx',
      '12',
      '5',
      'Art (`kind`): fehlt.',
    ]);
    for (const level of ['warning', 'hint'] as const) {
      const line = formatProblem({ ...problem, level });
      expect(errors!.test(line)).toBe(false);
      expect(others!.exec(line)?.[2]).toBe('12');
    }
  });

  it('has snippets whose fields are right as they stand', async () => {
    const snippets = JSON.parse(await vscode('redaktion.code-snippets')) as Record<
      string,
      { prefix: string[]; body: string | string[] }
    >;
    const folders: Readonly<Record<string, CollectionName>> = {
      ...{ 'neu-projekt': 'projekte', 'neu-termin': 'termine', 'neu-meldung': 'meldungen', 'neu-fakt': 'fakten' },
      ...{ 'neu-quelle': 'quellen', 'neu-organisation': 'organisationen', 'neu-begriff': 'glossar' },
    };
    const wholeFiles = Object.values(snippets).filter(({ prefix }) => prefix[0]!.startsWith('neu-'));
    expect(wholeFiles.map(({ prefix }) => prefix[0]).sort()).toEqual(Object.keys(folders).sort());
    for (const { prefix, body } of wholeFiles) {
      const text = expanded([body].flat().join('\n'));
      const folder = folders[prefix[0]!]!;
      const yaml = folder === 'fakten' ? `facts:\n${text}` : (/^---\n([^]*?)---\n/.exec(text)?.[1] ?? text);
      const data: unknown = parse(yaml);
      expect(zodFor(folder).safeParse(data).error?.issues ?? [], prefix[0]).toEqual([]);
    }
  });
});

/** A snippet with what it proposes filled in: `${1:Bus}`, `${2|a,b|}`, `${CURRENT_YEAR}`. */
const expanded = (body: string): string =>
  body
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}', '2026-11-30')
    .replaceAll('$0', '');
