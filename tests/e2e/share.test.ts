import { describe, expect, it } from 'vitest';
import { siteUrl } from '../support/site.ts';
import { useBrowser, visit } from '../support/visit.ts';

useBrowser();
const permissions = ['clipboard-read', 'clipboard-write'];
const address = `${siteUrl}/regionen/soest/`;

interface Said {
  readonly name: string;
  readonly path: string;
  readonly mail: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
}

const editions: Said[] = [
  {
    name: 'German',
    path: 'regionen/soest/',
    mail: 'Per E-Mail weitergeben',
    link: 'Adresse dieser Seite',
    copy: 'Link kopieren',
    copied: 'Kopiert',
  },
  {
    name: 'English',
    path: 'en/regionen/soest/',
    mail: 'Send by email',
    link: 'Address of this page',
    copy: 'Copy link',
    copied: 'Copied',
  },
];

describe('without JavaScript', () => {
  it.for(editions)('a page in $name offers a letter and its permanent address', async ({ path, mail, link }) => {
    const page = await visit(path, { javaScriptEnabled: false });
    const row = page.locator('.share');
    expect(await row.getByRole('link', { name: link }).getAttribute('href')).toBe(`${siteUrl}/${path}`);
    const letter = new URL((await row.getByRole('link', { name: mail }).getAttribute('href'))!);
    expect([letter.protocol, letter.pathname]).toEqual(['mailto:', '']);
    expect(letter.searchParams.get('subject')).toBe((await page.locator('h1').innerText()).trim());
    expect(letter.searchParams.get('body')).toBe(`${siteUrl}/${path}`);
  });

  it('no button stands there that does nothing', async () => {
    const page = await visit('regionen/soest/', { javaScriptEnabled: false });
    expect(await page.locator('.share').getByRole('button').count()).toBe(0);
  });
});

describe('with JavaScript', () => {
  it.for(editions)('one tap copies the address of a page in $name, and says so', async ({ path, copy, copied }) => {
    const page = await visit(path, { permissions });
    await page.getByRole('button', { name: copy }).click();
    await page.locator('.share').getByRole('status').filter({ hasText: copied }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${siteUrl}/${path}`);
  });

  it('where copying is not allowed the address stands there, selected', async () => {
    const page = await visit('regionen/soest/', {
      prepare: (opened) =>
        opened.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
    });
    await page.getByRole('button', { name: 'Link kopieren' }).click();
    await page.locator('.share').getByRole('status').filter({ hasText: address }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
  });

  it('the device is asked where it can share, with title and address', async () => {
    const page = await visit('regionen/soest/', {
      prepare: (opened) =>
        opened.addInitScript(() => {
          const share = (what: ShareData) => {
            document.documentElement.dataset['shared'] = JSON.stringify(what);
            // As where the reader closes the sheet again.
            return Promise.reject(new DOMException('', 'AbortError'));
          };
          Object.defineProperty(navigator, 'share', { value: share });
        }),
    });
    const mistakes: Error[] = [];
    page.on('pageerror', (mistake) => mistakes.push(mistake));
    await page.getByRole('button', { name: 'Teilen' }).click();
    await page.locator('html[data-shared]').waitFor();
    const shared = await page.evaluate(() => document.documentElement.dataset['shared']!);
    expect(JSON.parse(shared)).toEqual({ title: await page.title(), url: address });
    expect(mistakes).toEqual([]);
  });

  it('a device that cannot share is not offered to', async () => {
    const page = await visit('regionen/soest/', {
      prepare: (opened) => opened.addInitScript(() => void delete (Navigator.prototype as Partial<Navigator>).share),
    });
    await page.getByRole('button', { name: 'Link kopieren' }).waitFor();
    expect(await page.getByRole('button', { name: 'Teilen' }).count()).toBe(0);
  });

  it('what passes a page on is loaded when the reader turns to it, and nothing comes from elsewhere', async () => {
    const asked: string[] = [];
    const page = await visit('regionen/soest/', {
      permissions,
      prepare: (opened) => opened.on('request', (request) => asked.push(request.url())),
    });
    const ofSharing = () => asked.filter((each) => /\/share\.[^/]*\.js$/.test(each));
    await page.getByRole('button', { name: 'Link kopieren' }).waitFor();
    expect(ofSharing()).toEqual([]);
    await page.getByRole('button', { name: 'Link kopieren' }).focus();
    await expect.poll(ofSharing).toHaveLength(1);
    const { origin } = new URL(page.url());
    expect(asked.filter((each) => !each.startsWith(origin))).toEqual([]);
  });
});
