import { ESLint } from 'eslint';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'tests/eslint.config.js' });

async function brokenRules(filePath: string, code: string): Promise<Array<string | null>> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId }) => ruleId);
}

/** Folders of `src/` with code. */
const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
  .map(({ name }) => name);

it.each(rooms)('%s may not import a room that does not exist', async (room) => {
  const file = room === 'views' ? 'src/views/parts/new.ts' : `src/${room}/new.ts`;
  expect(await brokenRules(file, `export * from '#nowhere/thing.ts';`)).toEqual(['site/imports']);
});

it.each(['views/pages', 'open-data', 'components', 'layouts', 'pages', 'client', 'map', 'drawing', 'print', 'emit'])(
  '%s may not speak German',
  async (room) => {
    const code = `export const title = 'Projekte';`;
    expect(await brokenRules(`src/${room}/new.ts`, code)).toEqual(['site/german']);
    expect(await brokenRules(`src/${room}/New.astro`, '<h2>Projekte</h2>')).toContain('site/german');
  },
);

it('lets the words speak German', async () => {
  expect(await brokenRules('src/language/de/words/new.ts', `export const title = 'Projekte';`)).toEqual([]);
});

it.each(['schema', 'language', 'catalogue', 'edition', 'site', 'emit', 'views/parts', 'open-data'])(
  '%s reads no clock, no file and nothing of Astro',
  async (room) => {
    const code = `import { readFile } from 'node:fs/promises';
import { getImage } from 'astro:assets';
export const read = () => [readFile, getImage, Date.now(), new Date()];`;
    expect(await brokenRules(`src/${room}/new.ts`, code)).toEqual([
      'no-restricted-imports',
      'no-restricted-imports',
      'no-restricted-syntax',
      'no-restricted-syntax',
    ]);
  },
);

it('opens the collections in one place', async () => {
  const code = `import { getCollection } from 'astro:content';
export const all = () => getCollection('projekte');`;
  expect(await brokenRules('src/pages/new.ts', code)).toEqual(['no-restricted-imports']);
  expect(await brokenRules('src/catalogue/load.ts', code)).toEqual([]);
});
