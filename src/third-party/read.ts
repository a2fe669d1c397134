/** Reads whose works are in the site: from the lockfile, the licence files of the packages, and the fonts themselves. */
import opentype from 'opentype.js';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { licences } from '#site/licences.ts';
import { readerPackages, type ReaderPackage } from './packages.ts';
import { copyrightLines, type Work } from './works.ts';

const read = (...names: string[]): string => readFileSync(path.resolve(...names), 'utf8').replaceAll('\r\n', '\n');

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly license?: string }>>;
}

/** What is inside of a package without being named there, found in its files. */
const more: Readonly<Partial<Record<ReaderPackage, { readonly licence: readonly string[]; readonly text: string }>>> = {
  pagefind: { licence: ['BlueOak-1.0.0', 'BSD-3-Clause'], text: 'src/third-party/pagefind-wasm.txt' },
};

/** A package may have one licence file, or a folder of them. */
function licenceText(name: string): string {
  const folder = path.resolve('node_modules', name);
  const [file] = readdirSync(folder).filter((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (file === undefined)
    throw new Error(`Das Paket „${name}“ enthält keine Lizenz. Bitte src/third-party/read.ts ergänzen.`);
  try {
    return read(folder, file);
  } catch {
    return readdirSync(path.join(folder, file))
      .sort()
      .map((each) => read(folder, file, each))
      .join('\n');
  }
}

function packageWork(id: ReaderPackage, { packages }: Lockfile): Work {
  const locked = packages[`node_modules/${id}`];
  if (locked?.license === undefined) throw new Error(`In package-lock.json fehlt die Lizenz von „${id}“.`);
  const { licence, text } = more[id] ?? {};
  const whole = [licenceText(id), ...(text === undefined ? [] : [read(text)])].join('\n');
  return {
    id,
    version: locked.version,
    licence: [locked.license, ...(licence ?? [])].join(' AND '),
    copyright: [...new Set(copyrightLines(whole))],
    text: whole,
  };
}

interface FontNames {
  readonly names: Readonly<Partial<Record<string, Readonly<Partial<Record<string, { readonly en?: string }>>>>>>;
}

/** A font says itself whose it is (OpenType, table `name`, id 0). */
function fontWork(id: 'archivo' | 'source-serif', file: string): Work {
  const { buffer, byteOffset, byteLength } = readFileSync(path.resolve('src/styles/fonts/static', file));
  const { names } = opentype.parse(
    buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
  ) as unknown as FontNames;
  const copyright = names['windows']?.['copyright']?.en;
  if (copyright === undefined) throw new Error(`Die Schrift ${file} sagt nicht, wem sie gehört.`);
  return { id, licence: 'OFL-1.1', copyright: [copyright], text: `${copyright}\n\n${read('LICENSES/OFL-1.1.txt')}` };
}

function boundaries(): Work {
  const origin = read('src/map/LICENSE.md');
  return {
    id: 'boundaries',
    licence: 'LicenseRef-GeoNutzV AND MIT',
    copyright: [licences.boundaries.attribution, ...copyrightLines(origin)],
    text: `${origin}\n${read('LICENSES/LicenseRef-GeoNutzV.txt')}`,
  };
}

/** Programs by name, then fonts, then boundaries. */
export function readWorks(): readonly Work[] {
  const lockfile = JSON.parse(read('package-lock.json')) as Lockfile;
  return [
    ...readerPackages.map((id) => packageWork(id, lockfile)),
    fontWork('archivo', 'dmr-schrift-regular.ttf'),
    fontWork('source-serif', 'dmr-lese-regular.ttf'),
    boundaries(),
  ];
}
