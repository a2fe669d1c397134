import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hasOwnPage } from '#views/parts/links.ts';
import { loadContent } from '../support/real-content.ts';
import { isFramed, readSite, siteUrl, subpath, type SitePage } from '../support/site.ts';

const site = await readSite();
const catalogue = await loadContent();

const meta = ({ root }: SitePage, name: string): string =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
const fileOf = (page: SitePage): string => meta(page, 'og:image').replace(`${siteUrl}/`, '');

// Nobody shares the address of a frame.
const pages = site.pages.filter((page) => !isFramed(page));
const files = [...site.files].filter((file) => file.startsWith('bilder/'));

describe('the card of a page', () => {
  it('is named on every page with its size and its words, and no card is left over', () => {
    for (const page of pages) {
      expect(meta(page, 'og:image'), page.address).toMatch(new RegExp(`^${siteUrl}/bilder/[a-z0-9/-]+\\.png$`));
      expect(meta(page, 'og:image:alt'), page.address).toMatch(/\S/);
      expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual(['1200', '630']);
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
    }
    expect([...new Set(pages.map(fileOf))].sort()).toEqual(files);
  });

  it('is one of its own for home, regions, projects, themes, Kernfakten, events and news', () => {
    const own = [
      ...catalogue.regions.map(({ id }) => `regionen/${id}`),
      ...catalogue.projects.map(({ id }) => `projekte/${id}`),
      ...catalogue.topics.map(({ id }) => `themen/${id}`),
      ...catalogue.facts.filter((fact) => fact.key && hasOwnPage(fact)).map(({ id }) => `fakten/${id}`),
      ...catalogue.events.map(({ id }) => `termine/${id}`),
      ...catalogue.news.map(({ id }) => `meldungen/${id}`),
    ];
    expect(fileOf(site.page('/'))).toBe('bilder/start.png');
    for (const name of own) expect(fileOf(site.page(`/${name}/`))).toBe(`bilder/${name}.png`);
  });

  it('differs from every other', async () => {
    const pictures = await Promise.all(files.map(async (file) => (await site.read(file)).toString('base64')));
    expect(new Set(pictures).size).toBe(files.length);
  });

  it('is a small PNG of 1200 by 630 whose margins are empty', async () => {
    for (const file of files) {
      const picture = await site.read(file);
      const { format, width, height } = await sharp(picture).metadata();
      expect({ format, width, height }, file).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(picture.length, file).toBeLessThanOrEqual(30_000);
      const strips = [
        { left: 0, top: 602, width: 1200, height: 28 },
        { left: 1150, top: 0, width: 50, height: 630 },
      ];
      for (const strip of strips) {
        const { channels } = await sharp(await sharp(picture).extract(strip).removeAlpha().toBuffer()).stats();
        expect(Math.min(...channels.map(({ min }) => min)), file).toBe(255);
      }
    }
  });

  it('lies below the base path', async () => {
    const page = (await readSite('subpath')).page('/regionen/soest/');
    expect(meta(page, 'og:image')).toBe(`${siteUrl}${subpath}bilder/regionen/soest.png`);
  });
});
