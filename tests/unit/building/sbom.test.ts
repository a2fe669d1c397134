import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Lockfile } from '#building/lockfile.ts';
import { sbom } from '#building/sbom.ts';
import type { Work } from '#third-party/works.ts';

interface Bill {
  readonly components: ReadonlyArray<{
    readonly 'bom-ref': string;
    readonly name: string;
    readonly group?: string;
    readonly scope: string;
  }>;
  readonly dependencies: ReadonlyArray<{ readonly ref: string; readonly dependsOn?: readonly string[] }>;
}

const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

const lock = (await readJson('package-lock.json')) as Lockfile;
const works: readonly Work[] = [
  { id: 'leaflet', version: '1.9.4', licence: 'BSD-2-Clause', copyright: ['© Leaflet'], text: '' },
  { id: 'archivo', licence: 'OFL-1.1', copyright: ['© Archivo'], text: '' },
  { id: 'boundaries', licence: 'LicenseRef-GeoNutzV AND MIT', copyright: ['© BKG', '© Paket'], text: '' },
];

it('is valid CycloneDX 1.6 for the packages of this project', async () => {
  // What its formats of other drafts say is asked for by no field of ours.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  addFormats(ajv);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
    ajv.addSchema(
      (await readJson(`${schemas}/${name}.SNAPSHOT.schema.json`)) as object,
      `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
    );
  const isValid = ajv.compile((await readJson(`${schemas}/bom-1.6.SNAPSHOT.schema.json`)) as object);
  const bill = sbom(lock, works, '2026-11-30T12:00:00.000Z');
  expect(isValid(bill), ajv.errorsText(isValid.errors)).toBe(true);
  expect(isValid({ ...(bill as object), bomFormat: 'other' })).toBe(false);
});

it('names every package that builds the site and none that only tests it, and knows what reaches readers', () => {
  const { components, dependencies } = sbom(lock, works) as Bill;
  const names = components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
  const asked = Object.keys({ ...lock.packages['']?.dependencies, ...lock.packages['']?.optionalDependencies });
  expect(asked.filter((name) => !names.includes(name))).toEqual([]);
  for (const name of ['vitest', 'playwright', 'eslint']) expect(names).not.toContain(name);
  const required = components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
  expect(required).toEqual(['leaflet', 'archivo', 'boundaries']);
  const known = new Set(components.map((each) => each['bom-ref']));
  expect(known.size).toBe(components.length);
  expect(dependencies.flatMap(({ dependsOn = [] }) => dependsOn).filter((ref) => !known.has(ref))).toEqual([]);
});

it('takes the package that Node would find, and says the same twice', () => {
  const small: Lockfile = {
    name: 'site',
    version: '1.0.0',
    packages: {
      '': { dependencies: { a: '1' }, devDependencies: { t: '1' } },
      'node_modules/a': { version: '1.0.0', license: 'MIT OR ISC', dependencies: { b: '2', c: '1' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', license: 'MIT', dependencies: { c: '1' } },
      'node_modules/b': { version: '1.0.0', license: 'MIT' },
      'node_modules/c': { version: '1.0.0', peerDependencies: { gone: '1' } },
      'node_modules/t': { version: '1.0.0' },
    },
  };
  const { components, dependencies } = sbom(small, []) as Bill;
  expect(components.map((each) => each['bom-ref'])).toEqual([
    'pkg:npm/a@1.0.0#node_modules/a',
    'pkg:npm/b@2.0.0#node_modules/a/node_modules/b',
    'pkg:npm/c@1.0.0#node_modules/c',
  ]);
  expect(dependencies[1]?.dependsOn).toEqual([
    'pkg:npm/b@2.0.0#node_modules/a/node_modules/b',
    'pkg:npm/c@1.0.0#node_modules/c',
  ]);
  expect(JSON.stringify(sbom(small, works))).toBe(JSON.stringify(sbom(small, works)));
});
