import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { newPage, useBrowser, visit } from '../support/visit.ts';

useBrowser();

const choice = (page: Page) => page.getByLabel('Farben');
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const light = 'rgb(255, 255, 255)';

it('colours follow the device until a reader chooses, and nothing is kept before', async () => {
  const page = await visit('fragen/', { colorScheme: 'dark' });
  expect(await choice(page).inputValue()).toBe('');
  expect(await ground(page)).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground(page)).toBe(light);
  expect(await kept(page)).toEqual({});
});

it('a choice holds on every page until it is taken back', async () => {
  const page = await visit('fragen/', { colorScheme: 'light' });
  await choice(page).selectOption('dunkel');
  const dark = await ground(page);
  expect(dark).not.toBe(light);
  await page.goto('glossar/');
  expect(await choice(page).inputValue()).toBe('dark');
  expect(await ground(page)).toBe(dark);
  await choice(page).selectOption('hell');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe(light);
  expect(await kept(page)).toEqual({ theme: 'light' });
  await choice(page).selectOption('wie das Gerät');
  expect(await ground(page)).toBe(dark);
  expect(await kept(page)).toEqual({});
});

it('without JavaScript no switch is shown that does nothing', async () => {
  const page = await visit('fragen/', { javaScriptEnabled: false });
  expect(await choice(page).isVisible()).toBe(false);
});

it('a browser that keeps nothing still changes the page at hand', async () => {
  const refuse = () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  };
  const page = await newPage({ colorScheme: 'light', prepare: (each) => each.addInitScript(refuse) });
  await page.goto('fragen/');
  await choice(page).selectOption('dunkel');
  expect(await ground(page)).not.toBe(light);
});
