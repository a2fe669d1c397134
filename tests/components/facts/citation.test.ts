import { afterEach, expect, it, vi } from 'vitest';
import Citation from '#components/facts/Citation.astro';
import { german } from '#language/de/german.ts';
import { citeFact } from '#views/quoting/cite.ts';
import { anEdition, factOf } from '../../support/catalogue.ts';
import { renderComponent } from '../../support/render.ts';
import { siteUrl, textOf } from '../../support/site.ts';

const edition = anEdition();
const { noAddress } = german.words.quoting;

/** Where the site is published; undefined where nobody has said it. */
async function textAt(site: string | undefined): Promise<string> {
  vi.stubEnv('SITE', site);
  const citation = citeFact(factOf(edition.catalogue, 'soest--members'), edition);
  return textOf(await renderComponent(Citation, { props: { citation }, edition }));
}

afterEach(() => {
  vi.unstubAllEnvs();
});

it('names the address of the page', async () => {
  const text = await textAt(siteUrl);
  expect(text).toContain(`${siteUrl}/fakten/soest--members/`);
  expect(text).not.toContain(noAddress);
});

it('says why it names none before the site is published', async () => {
  const text = await textAt(undefined);
  expect(text).toContain(noAddress);
  expect(text).not.toMatch(/https?:|Dauerhafte Adresse|Wikipedia\s*\{/);
});
