import { describe, expect, it } from 'vitest';
import { brotliSize } from '../support/brotli.ts';
import { scriptsOf, withImports } from '../support/scripts.ts';
import { isFramed, kindOf, readSite, type SitePage } from '../support/site.ts';

const reading = [
  'start',
  'projekte/ID',
  'termine/ID',
  'fakten/ID',
  'quellen/ID',
  'organisationen/ID',
  'orte/ID',
  'meldungen/ID',
  'leichte-sprache',
  'leichte-sprache/ID',
  'regionen/ID/kurz',
];
const long = ['regionen/ID', 'programm'];
/** A text above bars that grow in number with the content. */
const growing = ['themen/ID'];

const site = await readSite();
const pages = [...site.pages, ...site.english];
const ofKinds = (kinds: readonly string[]) => pages.filter(({ address }) => kinds.includes(kindOf(address)));
const listed = pages.filter(({ address }) => ![...reading, ...long].includes(kindOf(address)));

/** At most the bytes that Brotli leaves: a quick pass, and the best one only where the quick one says too much. */
const weigh = (pages: readonly SitePage[], budget: number) =>
  Promise.all(
    pages.map(async ({ address, html }) => {
      const quick = await brotliSize(html, 6);
      return { address, size: quick > budget ? await brotliSize(html) : quick };
    }),
  );
const heavier = async (pages: readonly SitePage[], budget: number) =>
  (await weigh(pages, budget))
    .filter(({ size }) => size > budget)
    .map(({ address, size }) => `${address}: ${size} > ${budget}`);

describe('a page with its style sheets, compressed', () => {
  it('comes in one round trip where people read, and mostly in much less', async () => {
    const sizes = await weigh(ofKinds(reading), 14_000);
    expect(new Set(sizes.map(({ address }) => kindOf(address)))).toEqual(new Set(reading));
    expect(sizes.filter(({ size }) => size > 14_000)).toEqual([]);
    const sorted = sizes.map(({ size }) => size).sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(9_000);
  });

  it('stays below 30,000 bytes for the long reads', async () => {
    // A profile of up to a thousand words has about seventy proofs, and every source of the region below them.
    expect(await heavier(ofKinds(long), 30_000)).toEqual([]);
  });

  it('stays below 3,000 bytes in a frame on another site', async () => {
    const framed = site.pages.filter(isFramed);
    expect(framed.length).toBeGreaterThan(0);
    expect(await heavier(framed, 3_000)).toEqual([]);
    expect(framed.flatMap(scriptsOf)).toEqual([]);
  });

  it('stays below 3,000 bytes as the proof that comes beside a figure', async () => {
    expect(site.pieces.length).toBeGreaterThan(0);
    expect(await heavier(site.pieces, 3_000)).toEqual([]);
    expect(site.pieces.flatMap(scriptsOf)).toEqual([]);
  });

  it('stays below 40,000 bytes for lists', async () => {
    expect(await heavier(listed, 40_000)).toEqual([]);
  });

  it('shows name, filters and the first Kernfakten of all facts within the first 14,000 bytes', async () => {
    const { html } = site.page('/fakten/');
    const tenth = html.split('</tr>').slice(0, 11).join('</tr>');
    expect(tenth).toMatch(/<h1[^]*<form[^]*Kernfakten<\/h2>/);
    expect(await brotliSize(tenth)).toBeLessThanOrEqual(14_000);
  });

  it('shows name, lead and stations of the programme within the first 14,000 bytes', async () => {
    const { html } = site.page('/programm/');
    const starts = ['<h1', 'class="lead"', 'class="programme-stations"'].map((part) => html.indexOf(part));
    expect(Math.min(...starts)).toBeGreaterThan(0);
    const close = html.indexOf('</ol>', Math.max(...starts));
    expect(await brotliSize(html.slice(0, close))).toBeLessThanOrEqual(14_000);
  });

  it.for(ofKinds(['regionen/ID']))(
    '$address shows name, lead and facts box within the first 14,000 bytes',
    async (page) => {
      const starts = ['<h1', 'class="lead"', 'class="facts-box"'].map((part) => page.html.indexOf(part));
      expect(Math.min(...starts)).toBeGreaterThan(0);
      const close = page.html.indexOf('</aside>', Math.max(...starts));
      expect(await brotliSize(page.html.slice(0, close))).toBeLessThanOrEqual(14_000);
    },
  );

  it.for(ofKinds(growing))('$address shows shares and text within the first 14,000 bytes', async ({ html }) => {
    const bars = html.indexOf('id="vorhaben"');
    expect(bars).toBeGreaterThan(html.indexOf('class="prose"'));
    expect(html.indexOf('class="prose"')).toBeGreaterThan(html.indexOf('class="shares"'));
    expect(await brotliSize(html.slice(0, bars))).toBeLessThanOrEqual(14_000);
  });

  it('compares the regions up to what remained within the first 14,000 bytes, all of it within 30,000', async () => {
    const { html } = site.page('/regionen/');
    const next = html.indexOf('class="upright"');
    expect(next).toBeGreaterThan(html.indexOf('class="comparison-count"'));
    expect(await brotliSize(html.slice(0, next))).toBeLessThanOrEqual(14_000);
    expect(await brotliSize(html)).toBeLessThanOrEqual(30_000);
  });
});

describe('scripts', () => {
  it('weigh at most 2,048 bytes on a page for reading before the reader acts', async () => {
    const sizes = new Map<string, Promise<number>>();
    const sizeOf = async (file: string) => brotliSize(await site.read(file));
    const tooMuch = new Set<string>();
    for (const page of ofKinds([...reading, ...long, ...growing])) {
      let sum = 0;
      for (const file of await withImports(site, scriptsOf(page))) {
        sizes.set(file, sizes.get(file) ?? sizeOf(file));
        sum += await sizes.get(file)!;
      }
      if (sum > 2_048) tooMuch.add(`${kindOf(page.address)}: ${sum} > 2048`);
    }
    expect([...tooMuch]).toEqual([]);
  });

  it('load what comes later without a helper that every page would carry', async () => {
    for (const file of await withImports(site, [...new Set(site.pages.flatMap(scriptsOf))])) {
      expect((await site.read(file)).toString(), file).not.toContain('preload');
    }
  });

  it('of the interactive map weigh at most 38,000 bytes with their style sheet', async () => {
    const map = [...site.files].filter((file) => /^_astro\/leaflet-map\.[^/]*\.(js|css)$/.test(file));
    expect(map.map((file) => file.split('.').at(-1)).sort()).toEqual(['css', 'js']);
    const all = await withImports(
      site,
      map.filter((file) => file.endsWith('.js')),
      new Set(map.filter((file) => file.endsWith('.css'))),
    );
    const sizes = await Promise.all([...all].map(async (file) => brotliSize(await site.read(file))));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(38_000);
  });

  it('of the interactive map are asked for by no page from the start', async () => {
    for (const page of site.pages) {
      const loaded = await withImports(site, scriptsOf(page));
      expect(
        [...loaded].filter((file) => file.includes('leaflet')),
        page.address,
      ).toEqual([]);
      expect(page.html, page.address).not.toContain('leaflet-map.');
    }
  });
});
