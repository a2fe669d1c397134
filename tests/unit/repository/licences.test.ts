import { readdirSync, readFileSync } from 'node:fs';
import satisfies from 'spdx-satisfies';
import { describe, expect, it } from 'vitest';
import { readWorks } from '#third-party/read.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { readonly license?: string }>;
};

/** Licences whose works may be handed on as part of a work under EUPL-1.2, once their authors are named. */
const permissive = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0'],
  ...['OFL-1.1', 'PSF-2.0', 'Python-2.0', 'Unlicense', 'WTFPL', 'Zlib'],
];
/** Licences of tools that only run while the site is built or tested: nothing of them is handed on. */
const forTools = [...permissive, 'CC-BY-3.0', 'LGPL-3.0-or-later', 'MPL-2.0'];

/** Packages that write their licence in another way than SPDX, looked up by hand. */
const readByHand: Readonly<Record<string, string>> = {
  // Word lists of the spelling test.
  'node_modules/@cspell/dict-de-de': 'LGPL-3.0',
  'node_modules/@cspell/dict-en-common-misspellings': 'CC BY-SA 4.0',
};

const isAllowed = (licence: string, list: readonly string[]): boolean => {
  try {
    return satisfies(licence, list);
  } catch {
    return false;
  }
};

describe('the licences', () => {
  it('of what reaches the reader go with EUPL-1.2', () => {
    for (const { id, licence } of readWorks())
      expect(isAllowed(licence.replace('LicenseRef-GeoNutzV AND ', ''), permissive), `${id}: ${licence}`).toBe(true);
  });

  it('of all that builds and tests it are known and free', () => {
    const unknown = Object.entries(packages).filter(
      ([place, { license = '' }]) => place !== '' && !isAllowed(license, forTools) && license !== readByHand[place],
    );
    expect(unknown).toEqual([]);
  });

  it('are refused where they do not go with EUPL-1.2, or say nothing', () => {
    expect(isAllowed('GPL-3.0-only', permissive)).toBe(false);
    expect(isAllowed('MIT AND AGPL-3.0-only', forTools)).toBe(false);
    expect(isAllowed('SEE LICENSE IN x', forTools)).toBe(false);
    expect(isAllowed('(MIT OR GPL-2.0-only)', permissive)).toBe(true);
  });
});

describe('the folder of licences', () => {
  const files = readdirSync('LICENSES').map((file) => file.replace(/\.txt$/, ''));
  const told = readFileSync('.reuse/dep5', 'utf8');
  const named = new Set([...told.matchAll(/^License: (.*)$/gm)].flatMap(([, licence]) => licence!.split(' AND ')));

  it('holds what REUSE is told, no more and no less', () => {
    expect(files.sort()).toEqual([...named].sort());
  });

  it.for(files)('names %s as SPDX does', (name) => {
    // Throws where the list of SPDX has no such name.
    expect(satisfies(name, [name])).toBe(true);
  });
});
