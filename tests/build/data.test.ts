/** The data files: valid for foreign readers, and the same as the pages. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { FeatureCollection, Position } from 'geojson';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { licences, textLicence } from '#site/licences.ts';
import { hasOwnPage } from '#views/parts/links.ts';
import { routes } from '#site/routes.ts';
import { readCsv, readJson, type Row } from '../support/data-files.ts';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, siteUrl, textOf } from '../support/site.ts';

const catalogue = await loadContent();
const site = await readSite();
/** Of today; earlier states lie in a folder of their own. */
const dataFiles = [...site.files].filter(
  (file) => file.startsWith('daten/') && !file.endsWith('.html') && !file.startsWith('daten/versionen/'),
);
/** One row a source, place and side. */
const proofs = (await readJson<{ data: Array<{ id: string }> }>(site, 'daten/fundstellen.json')).data;
const tables = [
  ['projekte', catalogue.projects],
  ['fakten', catalogue.facts],
  ['fundstellen', proofs],
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

  it.for(['regionen', 'projekte'])('of the map of %s follows its published schema', async (name) => {
    const file = await readJson(site, `daten/${name}.geojson`);
    expect(file['schema']).toBe(`${siteUrl}/daten/schema/${name}.geojson.schema.json`);
    expect(mistakes(`${name}.geojson`, file)).toEqual([]);
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

describe('the table of proofs', () => {
  it('has each source of each fact, with its place, once', async () => {
    const rows = await readCsv(site, 'fundstellen.csv');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const told = Map.groupBy(rows, (row) => row['fact.id']!);
    for (const fact of catalogue.facts) {
      const own = told.get(fact.id) ?? [];
      const pairs = new Set(own.map((row) => `${row['source.id']} ${row['locator']}`));
      for (const { source, locator = '' } of fact.sources) {
        expect(pairs, fact.id).toContain(`${source.id} ${locator.replace(/[\u00a0\u202f]/g, ' ')}`);
      }
      for (const { value, sources } of fact.sides) {
        const speakers = own.filter(({ side }) => side === value.replace(/[\u00a0\u202f]/g, ' '));
        expect(
          sources.filter(({ id }) => !speakers.some((row) => row['source.id'] === id)),
          fact.id,
        ).toEqual([]);
      }
    }
  });
});

describe('Parquet', () => {
  it.for(['projekte', 'fakten', 'fundstellen'])('of %s says the same as the CSV, with types', async (name) => {
    const file = new Uint8Array(await site.read(`daten/${name}.parquet`)).buffer;
    const rows = await parquetReadObjects({ file });
    const flat = (value: unknown) =>
      Array.isArray(value) ? value.join('|') : value === null || value === undefined ? '' : String(value);
    const asText = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, flat(value)])));
    // In a table of text an apostrophe keeps spreadsheets from calculating.
    const csv = (await readCsv(site, `${name}.csv`)).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.replace(/^'(?=[=+\-@])/, '')])),
    );
    expect(asText).toEqual(csv);
  });
});

describe('the data package', async () => {
  interface Field {
    readonly name: string;
    readonly type: string;
    readonly decimalChar?: string;
    readonly trueValues?: readonly string[];
    readonly falseValues?: readonly string[];
    readonly delimiter?: string;
    readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
  }
  interface Resource {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly dialect: { readonly delimiter: string };
    readonly schema: {
      readonly fields: readonly Field[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: ReadonlyArray<{
        readonly fields: readonly [string];
        readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
      }>;
    };
  }
  const { resources } = await readJson<{ resources: Resource[] }>(site, 'daten/datapackage.json');
  const rowsOf = async ({ path, dialect }: Resource) =>
    parse((await site.read(`daten/${path}`)).toString(), {
      bom: true,
      columns: true,
      delimiter: dialect.delimiter,
    }) as Row[];

  /** What is wrong with a cell by what is said of its column. */
  function wrong(cell: string, { type, decimalChar = '.', trueValues, falseValues, constraints }: Field) {
    if (cell === '') return constraints?.required ? 'empty' : undefined;
    if (constraints?.enum && !constraints.enum.includes(cell)) return 'not in the list';
    if (type === 'number' && Number.isNaN(Number(cell.replace(decimalChar, '.')))) return 'no number';
    if (type === 'boolean' && ![...trueValues!, ...falseValues!].includes(cell)) return 'no flag';
    return undefined;
  }

  it('describes every CSV file, by size and checksum', async () => {
    expect(resources.map(({ path }) => `daten/${path}`).toSorted()).toEqual(
      dataFiles.filter((file) => file.endsWith('.csv')).toSorted(),
    );
    for (const { path, bytes, hash } of resources) {
      const body = await site.read(`daten/${path}`);
      expect(bytes, path).toBe(body.length);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
    }
  });

  it('says of each column what its cells are', async () => {
    for (const resource of resources) {
      const { fields, primaryKey } = resource.schema;
      const rows = await rowsOf(resource);
      expect(Object.keys(rows[0]!), resource.path).toEqual(fields.map(({ name }) => name));
      const mistakes = rows.flatMap((row, line) =>
        fields.flatMap((field) => {
          const mistake = wrong(row[field.name]!, field);
          return mistake ? [`${resource.path} ${line + 2} ${field.name}: ${mistake}`] : [];
        }),
      );
      expect(mistakes).toEqual([]);
      for (const key of primaryKey ?? []) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    }
  });

  it('names only rows that are there', async () => {
    for (const resource of resources) {
      for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
        const target = resources.find(({ name }) => name === (reference.resource ?? resource.name))!;
        const known = new Set((await rowsOf(target)).map((row) => row[reference.fields[0]]));
        const lost = (await rowsOf(resource)).map((row) => row[fields[0]]!).filter((id) => id !== '' && !known.has(id));
        expect(lost, `${resource.path} ${fields[0]}`).toEqual([]);
      }
    }
  });
});

it('the checksums are those of all files beside them', async () => {
  const lines = (await site.read('daten/SHA256SUMS')).toString().trimEnd().split('\n');
  const told = new Map(lines.map((line) => [`daten/${line.slice(66)}`, line.slice(0, 64)]));
  expect([...told.keys()].toSorted()).toEqual(dataFiles.filter((file) => file !== 'daten/SHA256SUMS').toSorted());
  for (const [file, digest] of told)
    expect(
      createHash('sha256')
        .update(await site.read(file))
        .digest('hex'),
      file,
    ).toBe(digest);
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
  const loose = dataFiles.filter((file) => !/\.zip$|SHA256SUMS$/.test(file));
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
