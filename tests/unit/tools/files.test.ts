import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseContentFile, readContent } from '#tools/files.ts';

const page = `---
title: Labor
facts:
  funding: labor--funding
partners:
  - uni
  - stadt
lead: >-
  Zwei
  Zeilen.
---

Erster Satz.

Zweiter Satz.
`;
const read = (text: string, file = 'content/projekte/labor.mdx') => parseContentFile('projekte', 'labor', file, text);

describe('the line of a field', () => {
  it('is that of its key, also for text and lists below it', () => {
    const { lineOf } = read(page);
    expect([
      lineOf(['title']),
      lineOf(['facts', 'funding']),
      lineOf(['partners']),
      lineOf(['partners', 1]),
      lineOf(['lead']),
    ]).toEqual([2, 4, 5, 7, 8]);
  });

  it('that is missing is that of the nearest field around it', () => {
    const { lineOf } = read(page);
    expect([lineOf(['facts', 'cost']), lineOf(['area'])]).toEqual([3, 2]);
  });

  it('in a file without a head counts from the first line', () => {
    const { lineOf } = read('# Quelle\ntitle: Heft\n', 'content/quellen/heft.yaml');
    expect(lineOf(['title'])).toBe(2);
  });

  it('of prose counts on from the head', () => {
    const { body, lineOf } = read(page);
    expect(body.split('\n')[3]).toBe('Zweiter Satz.');
    expect(lineOf(['body', 3])).toBe(15);
  });
});

describe('a file from another computer', () => {
  it.each([
    ['with Windows line ends', page.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${page}`],
  ])('%s reads the same', (_, text) => {
    const file = read(text);
    expect(file.syntax).toEqual([]);
    expect(file.data).toEqual(read(page).data);
    expect([file.lineOf(['partners', 1]), file.lineOf(['body', 3])]).toEqual([7, 15]);
    expect(file.body.split(/\r?\n/)).toEqual(read(page).body.split('\n'));
  });
});

describe('the head of a page', () => {
  it('ends at the first line of three hyphens; later ones belong to the prose', () => {
    const file = read('---\ntitle: A\n---\nEins\n\n---\n\nZwei\n');
    expect(file.data).toEqual({ title: 'A' });
    expect(file.body).toContain('---');
  });

  it('may be all there is', () => {
    expect(read('---\ntitle: A\n---')).toMatchObject({ data: { title: 'A' }, body: '', syntax: [] });
  });

  it('may be empty', () => {
    expect(read('---\n---\nText\n')).toMatchObject({ data: {}, body: 'Text\n', syntax: [] });
  });
});

describe('unreadable YAML', () => {
  it('is reported once a slip, with the line in the file', () => {
    const { syntax, data } = read('---\ntitle: A\nlead: Eins: zwei\narea: b\narea: c\n---\n');
    expect(syntax.map(({ line }) => line).sort()).toEqual([3, 5]);
    expect(data).toBeUndefined();
  });
});

describe('what nobody sees', () => {
  const linesOf = (text: string) => read(text).syntax.map(({ line }) => line);

  it.each([
    '\0',
    '\b',
    '\v',
    '\f',
    '\r',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufeff',
  ])('is refused wherever it stands: %j', (character) => {
    expect(linesOf(`---\ntitle: A${character}\n---\nEins\n`)).toEqual(character === '\r' ? [] : [2]);
    expect(linesOf(`---\ntitle: A\n---\nEins${character}${character}export const code = 1\n`)).toEqual([4]);
  });

  it('may be a tabulator or the end of a line', () => {
    expect(linesOf('---\r\ntitle: A\r\n---\r\nEins\tzwei\r\n')).toEqual([]);
  });

  it('hides no other mistake', () => {
    expect(linesOf('---\ntitle: A\0\ntitle: B\n---\n')).toEqual([2, 3]);
  });
});

it('reads the folders it knows, sorted, and names what nobody reads', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const write = async (name: string) => {
    await mkdir(path.dirname(path.join(root, 'content', name)), { recursive: true });
    await writeFile(path.join(root, 'content', name), '---\n---\n');
  };
  for (const name of [
    'README.md',
    'projekte/.labor.mdx.swp',
    'betreiber.yaml',
    'projekte/labor.mdx',
    'fakten/projekte/labor.yaml',
    'bilder/a.jpg',
    'notizen/b.jpg',
    'quellen/heft.mdx',
  ]) {
    await write(name);
  }
  // A link is told, never followed: it could lead out of the content.
  await symlink(path.join(root, 'content/quellen/heft.mdx'), path.join(root, 'content/projekte/verknuepft.mdx'));
  await symlink(path.join(root, 'content/notizen'), path.join(root, 'content/projekte/ordner'));
  const { files, strays, pictures } = await readContent(root);
  expect(files.map(({ collection, id }) => `${collection} ${id}`)).toEqual([
    'betreiber betreiber',
    'fakten projekte/labor',
    'projekte labor',
  ]);
  expect(strays.map(({ file }) => file)).toEqual([
    'content/notizen/b.jpg',
    'content/projekte/ordner',
    'content/projekte/verknuepft.mdx',
    'content/quellen/heft.mdx',
  ]);
  expect([...pictures]).toEqual([['a.jpg', { bytes: 8 }]]);
});
