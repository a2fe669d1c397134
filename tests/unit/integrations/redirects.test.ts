import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { writeRedirects } from '#integrations/redirects.ts';

const base = '/unterpfad/';
const site = 'https://modellregionen.example/unterpfad/';
const renamed = [{ alt: '/projekte/alt/', neu: '/projekte/neu/' }];

let root = '';
const read = (file: string) => readFile(path.join(root, file), 'utf8');

/** A finished site with one project, its files and a page of terms. */
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'site-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const files = [
    'projekte/neu/index.html',
    'projekte/neu.json',
    'projekte/neuer.json',
    'faktenblatt/neu.pdf',
    'glossar/index.html',
  ];
  for (const file of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), file);
  }
});

describe('an old address', () => {
  it('has a page that leads on by itself, with a link for whom it does not', async () => {
    await writeRedirects(renamed, root, base, site);
    const html = await read('projekte/alt/index.html');
    const page = parse(html);
    const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name);
    expect(attribute('meta[http-equiv=refresh]', 'content')).toBe('0; url=/unterpfad/projekte/neu/');
    expect(attribute('link[rel=canonical]', 'href')).toBe('https://modellregionen.example/unterpfad/projekte/neu/');
    expect(attribute('meta[name=robots]', 'content')).toBe('noindex');
    expect(attribute('a', 'href')).toBe('/unterpfad/projekte/neu/');
    expect((await new HtmlValidate().validateString(html)).results).toEqual([]);
  });

  it('is named to servers, which answer at once', async () => {
    expect(await writeRedirects(renamed, root, base, site)).toContainEqual({
      from: '/unterpfad/projekte/alt/',
      to: '/unterpfad/projekte/neu/',
    });
  });

  it('takes the files beside the page along, and no others', async () => {
    const rules = await writeRedirects(renamed, root, base, site);
    expect(await read('projekte/alt.json')).toBe('projekte/neu.json');
    expect(await read('faktenblatt/alt.pdf')).toBe('faktenblatt/neu.pdf');
    expect(rules).toContainEqual({ from: '/unterpfad/projekte/alt.json', to: '/unterpfad/projekte/neu.json' });
    expect(JSON.stringify(rules)).not.toContain('neuer');
  });

  it('may lead to a place on a page', async () => {
    const rules = await writeRedirects([{ alt: '/begriffe/app/', neu: '/glossar/#app' }], root, '/', site);
    expect(rules).toEqual([{ from: '/begriffe/app/', to: '/glossar/#app' }]);
    expect(
      parse(await read('begriffe/app/index.html'))
        .querySelector('a')
        ?.getAttribute('href'),
    ).toBe('/glossar/#app');
  });
});

it('never hides a page, and never leads to none', async () => {
  await expect(writeRedirects([{ alt: '/projekte/neu/', neu: '/glossar/' }], root, '/', site)).rejects.toThrow();
  await expect(writeRedirects([{ alt: '/projekte/alt/', neu: '/projekte/weg/' }], root, '/', site)).rejects.toThrow();
});
