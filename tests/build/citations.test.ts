/** What stands under „Zitieren“, compared with the files beside it. */
import { expect, it } from 'vitest';
import { bibliographyFormats } from '#emit/bibliography.ts';
import { routes } from '#site/routes.ts';
import { hasOwnPage } from '#views/parts/links.ts';
import { loadContent } from '../support/real-content.ts';
import { readSite, siteUrl } from '../support/site.ts';

const { facts, sources, projects, regions } = await loadContent();
const own = facts.filter(hasOwnPage);
const site = await readSite();
const citation = (address: string) => site.page(address).root.getElementById('zitieren')!;
/** The text of a block as a browser has it. */
const blocks = (address: string, selector: string) =>
  citation(address)
    .querySelectorAll(selector)
    .map(({ textContent }) => textContent);

it('every fact and source can be cited, in all forms', () => {
  const addresses = [...own.map(({ id }) => routes.factPage(id)), ...sources.map(({ id }) => routes.source(id))];
  for (const address of addresses) {
    const [sentence, reference, permalink] = blocks(address, 'p');
    expect(sentence, address).toMatch(/\S \(.+\)\.$/);
    expect(reference, address).toMatch(/^\S.*, https?:\/\/\S+( \(gesehen am .+\))?$/);
    expect(permalink, address).toBe(siteUrl + address);
    expect(blocks(address, 'pre').map((text) => text.slice(0, 7))).toEqual([
      expect.stringMatching(/^@(?:onlin|articl|report)/),
      expect.stringMatching(/^TY {2}- [ENR]/),
      expect.stringMatching(/^\[\n/),
      '{{Inter',
    ]);
  }
});

it('every project can be cited in one line, and in all forms behind it', () => {
  for (const { id } of projects) {
    const address = routes.project(id);
    const [reference, sentence, permalink, wikipedia] = blocks(address, 'copy-text > *');
    expect(reference, address).toMatch(/^\S.*, https?:\/\/\S+$/);
    expect(sentence, address).toMatch(/\S \(.+\)\.$/);
    expect(permalink, address).toBe(siteUrl + address);
    expect(wikipedia, address).toMatch(/^{{Inter/);
    const files = citation(address).querySelectorAll('a[download]');
    expect(files.map((link) => link.getAttribute('href'))).toEqual(
      Object.keys(bibliographyFormats).map((ending) => routes.projectCitation(id, ending)),
    );
  }
});

it('every region can be cited, with the forms for programs as files', () => {
  for (const { id } of regions) {
    const [sentence, reference, permalink, wikipedia] = blocks(routes.region(id), 'copy-text > *');
    expect(sentence, id).toMatch(/\S \(.+\)\.$/);
    expect(reference, id).toMatch(/^\S.*, https?:\/\/\S+$/);
    expect(permalink, id).toBe(siteUrl + routes.region(id));
    expect(wikipedia, id).toMatch(/^{{Inter/);
    const files = citation(routes.region(id)).querySelectorAll('a[download]');
    expect(files.map((link) => link.getAttribute('href'))).toEqual(
      Object.keys(bibliographyFormats).map((ending) => routes.regionCitation(id, ending)),
    );
  }
});

it('the files of a fact say what its page says, to the letter', async () => {
  for (const { id } of own) {
    const files = await Promise.all(
      Object.keys(bibliographyFormats).map((ending) => site.read(routes.factCitation(id, ending).slice(1))),
    );
    const texts = files.map((file) => new TextDecoder('utf-8', { fatal: true }).decode(file));
    expect(texts[1], id).toMatch(/^(?:[^\r\n]+\r\n)+$/);
    expect(
      texts.map((text) => text.replaceAll('\r\n', '\n').replace(/\n$/, '')),
      id,
    ).toEqual(blocks(routes.factPage(id), 'pre').slice(0, texts.length));
  }
});

it('a citation is not searched', () => {
  for (const { address, root } of site.pages) {
    const section = root.getElementById('zitieren');
    if (section) expect(section.closest('[data-pagefind-ignore]'), address).not.toBeNull();
  }
});
