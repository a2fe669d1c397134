import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ownBrowser, startOwn } from '#tools/own-browser.ts';

const example = 'zum Beispiel: CHROMIUM_PATH=/usr/bin/chromium';

it('takes a browser that somebody named, and needs none', () => {
  expect(ownBrowser({})).toBeUndefined();
  expect(ownBrowser({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

it('refuses what is no program, in a sentence with an example', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'browser-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const file = path.join(root, 'text');
  await writeFile(file, '', { mode: 0o644 });
  const refused = [
    ['', 'CHROMIUM_PATH ist leer.'],
    [`${file}-gibt-es-nicht`, 'dort liegt keine Datei.'],
    [root, 'dort liegt keine Datei.'],
    [file, 'diese Datei darf dieses Konto nicht ausführen.'],
  ] as const;
  for (const [given, reason] of refused) {
    expect(() => ownBrowser({ CHROMIUM_PATH: given })).toThrow(reason);
    expect(() => ownBrowser({ CHROMIUM_PATH: given })).toThrow(example);
  }
});

it('says of a program that is no browser what was named', async () => {
  const start = () => Promise.reject(new Error('Target page, context or browser has been closed'));
  await expect(startOwn('/bin/true', start)).rejects.toThrow(
    'CHROMIUM_PATH ist „/bin/true“, und das ließ sich nicht als Browser starten.',
  );
});
