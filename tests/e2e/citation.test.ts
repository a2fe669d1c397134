import { describe, expect, it } from 'vitest';
import { useBrowser, visit } from '../support/visit.ts';

useBrowser();
// A link to the place opens the fold around it.
const address = 'fakten/foerdermittel--funding-total-91-oder-100/#zitieren';
const permissions = ['clipboard-read', 'clipboard-write'];

it('one tap copies exactly the text, and says so', async () => {
  const page = await visit(address, { permissions });
  const texts = page.locator('#zitieren copy-text');
  await page.locator('#zitieren summary').click();
  expect(await texts.count()).toBe(7);
  for (const text of await texts.all()) {
    await text.getByRole('button', { name: 'Kopieren' }).click();
    await text.getByRole('status').filter({ hasText: 'Kopiert' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await text.locator('p, pre').textContent());
  }
});

it('the text that embeds a chart is copied as it stands', async () => {
  const page = await visit('presse/diagramme/status/#einbetten', { permissions });
  const snippet = page.locator('.snippet copy-text').first();
  await snippet.getByRole('button').click();
  await snippet.getByRole('status').filter({ hasText: 'Kopiert' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet.locator('pre').textContent());
});

it('a sentence to quote is copied with its source and without the numbers of its proofs', async () => {
  const page = await visit('presse/', { permissions });
  const number = page.locator('.quotable copy-text').first();
  await number.getByRole('button').click();
  await number.getByRole('status').filter({ hasText: 'Kopiert' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\. Quelle: .+\. Stand: .+\.$/);
  expect(copied).not.toMatch(/Beleg \d/);
});

it('where copying is not allowed the text is selected', async () => {
  const page = await visit(address, {
    prepare: (opened) =>
      opened.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  });
  const text = page.locator('#zitieren copy-text').first();
  await text.getByRole('button').click();
  expect(await text.getByRole('status').innerText()).toContain('Markiert');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text.locator('p').innerText());
});

describe('without JavaScript', () => {
  it('all forms stand there, and no button that does nothing', async () => {
    const page = await visit(address, { javaScriptEnabled: false });
    const section = page.locator('#zitieren');
    for (const form of await section.locator('p').all()) expect(await form.isVisible()).toBe(true);
    expect(await section.getByRole('button').count()).toBe(0);
    await section.locator('summary').click();
    for (const form of await section.locator('pre').all()) expect(await form.isVisible()).toBe(true);
    expect(await section.locator('pre').first().textContent()).toMatch(/^@online\{/);
  });

  it('the file of a form can be loaded', async () => {
    const page = await visit(address, { javaScriptEnabled: false });
    await page.locator('#zitieren summary').click();
    const loading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'RIS-Datei' }).click();
    expect((await loading).suggestedFilename()).toBe('foerdermittel--funding-total-91-oder-100.ris');
  });
});
