/** The data files: valid for foreign readers, and the same as the pages. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { licences, textLicence } from '#site/licences.ts';
import { hasOwnPage } from '#views/parts/links.ts';
import { routes } from '#site/routes.ts';
import { readCsv, readJson } from '../support/data-files.ts';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, siteUrl, textOf } from '../support/site.ts';

const catalogue = await loadContent();
const site = await readSite();
const dataFiles = [...site.files].filter((file) => file.startsWith('daten/') && !file.endsWith('.html'));
const tables = [
  ['projekte', catalogue.projects],
  ['fakten', catalogue.facts],
  ['organisationen', catalogue.organisations],
  ['termine', catalogue.events],
  ['orte', catalogue.places],
] as const;

interface Listing {
  readonly meta: { readonly count: number; readonly schema: string };
  readonly data: ReadonlyArray<Readonly<Record<string, unknown>> & { readonly id: string }>;
}
const listing = (name: string) => readJson<Listing>(site, `daten/${name}.json`);

describe('JSON', async () => {
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }));
  for (const file of dataFiles.filter((name) => name.startsWith('daten/schema/'))) {
    ajv.addSchema(await readJson(site, file));
  }
  const mistakes = (schema: string, data: unknown) => {
    const validate = ajv.getSchema(`${siteUrl}/daten/schema/${schema}.schema.json`)!;
    return validate(data) ? [] : validate.errors;
  };

  it.for(tables)('of %s follows its published schema and holds everything', async ([name, things]) => {
    const file = await listing(name);
    expect(file.meta.schema).toBe(`${siteUrl}/daten/schema/${name}.schema.json`);
    expect(mistakes(name, file)).toEqual([]);
    expect(file.data.map(({ id }) => id)).toEqual(things.map(({ id }) => id));
    expect(file.meta.count).toBe(things.length);
  });

  it.for([
    ['fakten', 'fakt', catalogue.facts],
    ['projekte', 'projekt', catalogue.projects],
  ] as const)('of each of the %s alone is the same record', async ([folder, schema, things]) => {
    const { data } = await listing(folder);
    for (const [index, { id }] of things.entries()) {
      const record = await readJson(site, `${folder}/${id}.json`);
      expect(mistakes(schema, record), id).toEqual([]);
      expect(record, id).toEqual(data[index]);
    }
  });

  it('of the schemas names every field in German', async () => {
    const untitled: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties = {}, ...rest } = node as { properties?: Record<string, { title?: string }> };
      for (const [key, field] of Object.entries(properties)) {
        // The two ends of a period explain themselves.
        if (!field.title && !['from', 'to'].includes(key)) untitled.push(`${path}.${key}`);
        visit(field, `${path}.${key}`);
      }
      for (const [key, value] of Object.entries(rest)) visit(value, `${path}/${key}`);
    };
    for (const file of dataFiles.filter((name) => name.startsWith('daten/schema/')))
      visit(await readJson(site, file), file);
    expect(untitled).toEqual([]);
  });
});

describe('CSV', () => {
  it.for(tables)('of %s says the same to programs and to spreadsheets', async ([name, things]) => {
    const rows = await readCsv(site, `${name}.csv`);
    const spreadsheet = await readCsv(site, `${name}-tabelle.csv`, 'spreadsheet');
    expect(rows.map(({ id }) => id)).toEqual(things.map(({ id }) => id));
    expect(spreadsheet.map((row) => row['Kennung'])).toEqual(rows.map(({ id }) => id));
    const dictionary = (await readCsv(site, 'woerterbuch.csv')).filter(({ file }) => file === `${name}.csv`);
    expect(dictionary.map(({ column }) => column)).toEqual(Object.keys(rows[0]!));
    expect(Object.keys(spreadsheet[0]!)).toHaveLength(dictionary.length);
    const sum = (row: Record<string, string>) => row['Fördermittel › Betrag (EUR)']?.replace(',', '.');
    if (name === 'projekte') expect(spreadsheet.map(sum)).toEqual(rows.map((row) => row['funding.amount']));
  });

  it('leaves no cell empty that the dictionary calls filled, and splits lists unmistakably', async () => {
    const dictionary = await readCsv(site, 'woerterbuch.csv');
    for (const [name] of tables) {
      const filled = dictionary.filter(({ file, nullable }) => file === `${name}.csv` && nullable === 'false');
      const single = dictionary.filter(({ file, type }) => file === `${name}.csv` && type?.startsWith('Text'));
      for (const row of await readCsv(site, `${name}.csv`)) {
        expect(
          filled.filter(({ column }) => row[column!] === '').map(({ column }) => `${row['id']} ${column}`),
        ).toEqual([]);
        expect(
          single.filter(({ column }) => row[column!]?.includes('|')).map(({ column }) => `${row['id']} ${column}`),
        ).toEqual([]);
      }
    }
  });

  it('of the facts says what the facts’ pages say', async () => {
    const rows = new Map((await readCsv(site, 'fakten.csv')).map((row) => [row['id'], row]));
    for (const fact of catalogue.facts.filter(hasOwnPage)) {
      const { main } = site.page(routes.factPage(fact.id));
      const row = rows.get(fact.id);
      expect(plain(row?.['display.value'] ?? ''), fact.id).toBe(textOf(main.querySelector('.fact-value')));
      expect(plain(row?.['statement'] ?? ''), fact.id).toBe(textOf(main.querySelector('.fact-statement')));
      expect(row?.['url'], fact.id).toBe(siteUrl + routes.factPage(fact.id));
    }
  });

  it('of the projects gives the sums that the projects’ pages give', async () => {
    for (const row of await readCsv(site, 'projekte.csv')) {
      const { main } = site.page(routes.project(row['id']!));
      if (row['funding.value']) expect(textOf(main), row['id']).toContain(plain(row['funding.value']));
      // The page sets what explains the name below it, with a capital.
      const name = [...main.querySelectorAll('h1, .project-below')].map(textOf).join(' – ');
      expect(name.toLowerCase()).toBe(plain(row['title']!).toLowerCase());
    }
  });
});

describe.for([
  ['regionen', catalogue.regions],
  ['projekte', catalogue.projects],
] as const)('GeoJSON of %s', async ([name, things]) => {
  const collection = await readJson<FeatureCollection>(site, `daten/${name}.geojson`);
  const polygons: Position[][][] = collection.features.flatMap(({ geometry }) => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates];
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  const positions = collection.features.flatMap(({ geometry }): Position[] => {
    if (geometry?.type === 'Point') return [geometry.coordinates];
    return geometry?.type === 'MultiPoint' ? geometry.coordinates : [];
  });
  const area = (ring: Position[]) =>
    ring.slice(1).reduce((sum, [x, y], i) => sum + (x! - ring[i]![0]!) * (y! + ring[i]![1]!), 0);

  it('holds everything, credits the boundaries and names no other reference system', () => {
    expect(collection.features.map(({ id }) => id)).toEqual(things.map(({ id }) => id));
    expect(collection).toMatchObject({ attribution: '© GeoBasis-DE / BKG 2017 (Daten verändert)' });
    expect(collection).not.toHaveProperty('crs');
  });

  it('has closed rings that turn by the right-hand rule', () => {
    expect(polygons.length > 0).toBe(name === 'regionen');
    for (const rings of polygons) {
      for (const [index, ring] of rings.entries()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        // Measured by trapezia, other than the code does: negative is counterclockwise.
        expect(area(ring) < 0).toBe(index === 0);
      }
    }
  });

  it('lies in Nordrhein-Westfalen, within its bounding box', () => {
    const [west, south, east, north] = collection.bbox!;
    expect([west! > 5.8, south! > 50.3, east! < 9.5, north! < 52.6]).toEqual([true, true, true, true]);
    const all = [...positions, ...polygons.flat(2)];
    expect(all.length).toBeGreaterThan(0);
    for (const [lon, lat] of all) {
      expect(lon! >= west! && lon! <= east! && lat! >= south! && lat! <= north!).toBe(true);
      expect(Math.max(...[lon, lat].map((value) => String(value).split('.')[1]?.length ?? 0))).toBeLessThanOrEqual(6);
    }
  });
});

it('the archive holds every file, as it lies beside it, and the licences', async () => {
  const archive = unzipSync(await site.read('daten/digitale-modellregionen.zip'));
  const loose = dataFiles.filter((file) => !file.endsWith('.zip'));
  for (const file of loose) {
    expect(Buffer.from(archive[file.slice('daten/'.length)] ?? []).equals(await site.read(file)), file).toBe(true);
  }
  expect(Object.keys(archive).filter((name) => name.startsWith('lizenzen/'))).toEqual([
    'lizenzen/DL-DE-ZERO-2.0.txt',
    'lizenzen/CC-BY-4.0.txt',
    'lizenzen/GRENZEN.md',
  ]);
  expect(Object.keys(archive)).toHaveLength(loose.length + 3);
});

it('the page links every file beside it and says how large it is', () => {
  const { main } = site.page('/daten/');
  const linked = new Set(main.querySelectorAll('a[href^="/daten/"]').map((link) => link.getAttribute('href')));
  expect(dataFiles.filter((file) => !linked.has(`/${file}`))).toEqual([]);
});

it('the page names the feeds and the calendar as well', () => {
  const links = site
    .page('/daten/')
    .main.querySelectorAll('#abonnieren a')
    .map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/feed.xml', '/feed.json', '/aenderungen.xml', '/termine.ics']);
});

it.for(['/daten/', '/lizenzen/'])('%s names the licences under which files and texts stand', (address) => {
  const text = textOf(site.page(address).main);
  for (const name of [licences.data.short, licences.boundaries.attribution, textLicence]) {
    expect(text).toContain(plain(name));
  }
});

const hidden = [
  ...catalogue.sources.filter(({ hideUrl }) => hideUrl).flatMap(({ url, archiveUrl }) => [url, archiveUrl]),
  ...catalogue.projects.filter(({ hideSourceCodeUrl }) => hideSourceCodeUrl).map(({ sourceCode }) => sourceCode),
].filter((address) => address !== undefined);

it.skipIf(hidden.length === 0)('no data file tells an address that holds a private person’s name', async () => {
  const published = [...dataFiles, ...[...site.files].filter((file) => /^(fakten|projekte)\/[^/]*\.json$/.test(file))];
  for (const file of published) {
    const text = (await site.read(file)).toString();
    expect(
      hidden.filter((address) => text.includes(address)),
      file,
    ).toEqual([]);
  }
});
