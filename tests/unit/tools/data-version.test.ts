/** States of the data that stay. */
import { unzipSync } from 'fflate';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publish } from '#open-data/publication.ts';
import { versionFiles } from '#open-data/versions.ts';
import { storeVersion } from '#tools/data-version/store.ts';
import { dataVersionsView } from '#views/pages/data-versions.ts';
import { anEdition } from '../../support/catalogue.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'staende-'));
});
afterEach(() => rm(folder, { recursive: true }));

const csv = (rows: string) => new Map([['fakten.csv', `id,value\r\n${rows}`]]);
const read = (name: string) => readFile(path.join(folder, name), 'utf8');

it('tells what came, went and changed since the state before, which stays byte for byte', async () => {
  await storeVersion(folder, '2026-11-01', csv('a,1\r\nb,2\r\nc,3\r\n'));
  const first = await readFile(path.join(folder, '2026-11-01.zip'));
  await storeVersion(folder, '2026-12-01', csv('a,1\r\nb,5\r\nd,4\r\n'));
  expect(await readFile(path.join(folder, '2026-11-01.zip'))).toEqual(first);
  expect(JSON.parse(await read('2026-12-01-aenderungen.json'))).toEqual({
    date: '2026-12-01',
    since: '2026-11-01',
    tables: { fakten: { added: ['d'], removed: ['c'], changed: [{ id: 'b', columns: ['value'] }] } },
  });
  const list = JSON.parse(await read('versionen.json')) as Parameters<typeof dataVersionsView>[0];
  expect(list.versions.map(({ date }) => date)).toEqual(['2026-12-01', '2026-11-01']);
  expect(dataVersionsView(list, anEdition()).versions[0]?.changes?.items).toEqual([
    'Fakten: 1 neu, 1 geändert, 1 entfernt',
  ]);
});

it('takes a new column for no change of a row', async () => {
  await storeVersion(folder, '2026-11-01', csv('a,1\r\n'));
  const wider = new Map([['fakten.csv', 'id,value,note\r\na,1,neu\r\nb,1,\r\n']]);
  expect((await storeVersion(folder, '2026-12-01', wider)).since?.tables).toEqual({
    fakten: { added: 1, removed: 0, changed: 0 },
  });
});

it.for([
  ['the same day', '2026-11-01', 'a,9\r\n', 'liegt schon da'],
  ['nothing new', '2026-12-01', 'a,1\r\n', 'nichts geändert'],
] as const)('refuses %s and writes nothing', async ([, date, rows, message]) => {
  await storeVersion(folder, '2026-11-01', csv('a,1\r\n'));
  const before = await read('versionen.json');
  await expect(storeVersion(folder, date, csv(rows))).rejects.toThrow(message);
  expect([(await readdir(folder)).length, await read('versionen.json')]).toEqual([2, before]);
});

it('refuses to go on where an earlier state was touched', async () => {
  await storeVersion(folder, '2026-11-01', csv('a,1\r\n'));
  await writeFile(path.join(folder, '2026-11-01.zip'), 'anders');
  await expect(storeVersion(folder, '2026-12-01', csv('a,2\r\n'))).rejects.toThrow('mit Git zurückholen');
});

it('keeps tables and sources with addresses that hold wherever the site stands', () => {
  const edition = anEdition({ projekte: { labor: {} } });
  const files = versionFiles(publish(edition, new Map()), edition);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['LIESMICH.txt', 'fakten.csv', 'fundstellen.csv', 'quellen.json']),
  );
  expect(files.get('projekte.csv')).toContain('labor,/projekte/labor/,');
  for (const [name, text] of files) expect(text, name).not.toContain('localhost');
});

it('is as it was put away', async () => {
  const stored = path.resolve('public/daten/versionen');
  const { versions } = JSON.parse(await readFile(path.join(stored, 'versionen.json'), 'utf8')) as {
    versions: Array<{ file: string; sha256: string; rows: Record<string, number> }>;
  };
  for (const { file, sha256, rows } of versions) {
    const bytes = await readFile(path.join(stored, file));
    expect(Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex'), file).toBe(sha256);
    expect(Object.keys(unzipSync(bytes)), file).toEqual(
      expect.arrayContaining(Object.keys(rows).map((id) => `${id}.csv`)),
    );
  }
});
