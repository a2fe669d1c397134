import { expect, it } from 'vitest';
import { useBrowser, visit } from '../support/visit.ts';

useBrowser();
const open = async () => {
  const page = await visit('projekte/stadtlabor-soest/');
  const mark = page.locator('a.fact').first();
  return { page, mark, drawer: page.getByRole('complementary', { name: 'Beleg' }) };
};

it('a click on a figure shows its proof beside it', async () => {
  const { page, mark, drawer } = await open();
  await mark.click();
  expect(await drawer.isVisible()).toBe(true);
  const note = await page.locator('#b1 .src').innerText();
  expect(await drawer.innerText()).toContain(note);
  expect(new URL(page.url()).hash).toBe('');
});

it('Enter opens the proof, Escape closes it, and the focus is where it was', async () => {
  const { page, mark, drawer } = await open();
  await mark.focus();
  await page.keyboard.press('Enter');
  expect(
    await drawer.getByRole('button', { name: 'Schließen' }).evaluate((button) => button === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Escape');
  expect(await drawer.isVisible()).toBe(false);
  expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
});

it('the button closes the proof, and the focus is where it was', async () => {
  const { page, mark, drawer } = await open();
  await mark.click();
  await drawer.getByRole('button', { name: 'Schließen' }).click();
  expect(await drawer.isVisible()).toBe(false);
  expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.close();
});

it('the proof leads to the page of the fact', async () => {
  const { page, mark, drawer } = await open();
  await mark.click();
  await drawer.getByRole('link', { name: 'Fakt', exact: true }).click();
  await page.waitForURL('**/fakten/**');
});

it('with the control key a figure stays a link', async () => {
  const { mark, drawer } = await open();
  await mark.click({ modifiers: ['Control'] });
  expect(await drawer.isVisible()).toBe(false);
});
