import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPreview, type Preview } from '../support/preview.ts';
import { loadContent } from '../support/real-content.ts';
import { newPage, useBrowser } from '../support/visit.ts';

useBrowser();

const { projects } = await loadContent();
/** Any project with money from the Land. */
const { id, roles } = projects.find(({ roles: { funding } }) => typeof funding?.value === 'number')!;
const file = `projekte/${id}.mdx`;
const page = `projekte/${id}/`;

let preview: Preview;
beforeAll(async () => {
  // A file that nobody can read, before the preview starts.
  preview = await startPreview((content) =>
    writeFile(path.join(content, 'meldungen/kaputt.mdx'), '---\ntitle: "offen\nlead: Ein Satz.\n---\n'),
  );
});
afterAll(() => preview.stop());

const news = (fields: string) => `---\ntitle: Probe\nlead: Ein Satz.\ndate: 2026-11-20\n${fields}---\n\nEin Satz.\n`;
const text = async (address: string) => (await fetch(preview.url + address)).text();
const status = async (address: string) => (await fetch(preview.url + address)).status;
const soon = { timeout: 60_000, interval: 100 };
const inPreview = async (address: string) => {
  const opened = await newPage({ baseURL: preview.url });
  // The first page waits until everything has been compiled.
  await opened.goto(address, { waitUntil: 'commit', timeout: 60_000 });
  return opened;
};

it('starts in spite of a file that cannot be read, and says on its page what is wrong', async () => {
  const opened = await inPreview('meldungen/kaputt/');
  const message = opened.getByText('ist ein Anführungszeichen oder eine Klammer offen geblieben').first();
  await message.waitFor({ timeout: 30_000 });
  expect(await text(page)).toContain('<h1');
});

it('shows a new title, a new value, a new and a deleted file without a restart', async () => {
  const before = await preview.read(file);
  await preview.write(file, before.replace(/^title: .*/m, 'title: Ganz anderer Titel'));
  await expect.poll(() => text(page), soon).toContain('Ganz anderer Titel');
  await preview.write(file, before);

  const facts = `fakten/projekte/${id}.yaml`;
  const known = await preview.read(facts);
  await preview.write(facts, known.replace(`value: ${String(roles.funding!.value)}`, 'value: 987654.32'));
  await expect.poll(() => text(`fakten/${roles.funding!.id}/`), soon).toContain('987.654,32');
  await preview.write(facts, known);

  await preview.write('meldungen/probe.mdx', news(''));
  await expect.poll(() => status('meldungen/probe/'), soon).toBe(200);
  await expect.poll(() => text('meldungen/'), soon).toContain('Probe');
  await preview.remove('meldungen/probe.mdx');
  await expect.poll(() => status('meldungen/probe/'), soon).toBe(404);
});

it('checks on every save, and puts the message to the line of the text, with a link into the editor', async () => {
  const before = await preview.read(file);
  const opened = await inPreview(page);
  const head = before.indexOf('\n---\n', 4) + '\n---\n'.length;
  await preview.write(file, `${before.slice(0, head)}\nHier steht <Fakt id="gibt-es-nicht" />.\n${before.slice(head)}`);
  const line = before.slice(0, head).split('\n').length + 1;
  const message = opened.locator('p + vorschau-meldung').filter({ hasText: '„gibt-es-nicht“' });
  await message.waitFor({ timeout: 30_000 });
  expect(await message.locator('xpath=preceding-sibling::p[1]').textContent()).toContain('Hier steht');
  const link = message.getByRole('link', { name: `content/${file}:${line}` });
  expect(await link.getAttribute('href')).toMatch(new RegExp(`^vscode://file/.*/content/${file}:${line}:\\d+$`));
  await preview.write(file, before);
  await message.waitFor({ state: 'detached', timeout: 30_000 });
});

it('marks drafts, pages to come and withdrawn ones, and tells in a bar how a page is proven and how it reads', async () => {
  await preview.write('meldungen/probe.mdx', news('draft: true\n'));
  const barOf = async (address: string) => {
    const opened = await inPreview(address);
    const bar = opened.getByRole('region', { name: 'Vorschau' });
    const says = (words: string) => bar.getByText(words).first().waitFor({ timeout: 30_000 });
    return { opened, says };
  };
  const { opened, says } = await barOf('meldungen/probe/');
  await says('Entwurf');
  await preview.write('meldungen/probe.mdx', news('veroeffentlichtAb: 2099-01-01\n'));
  await says('Erscheint 1. Januar 2099');
  await preview.write('meldungen/probe.mdx', news('zurueckgezogen:\n  am: 2026-11-30\n  grund: Stand doppelt da.\n'));
  await says('Zurückgezogen');
  await opened.getByRole('main').getByText('Stand doppelt da.').waitFor();
  await preview.remove('meldungen/probe.mdx');

  const project = await barOf(page);
  await project.says('Prüfung');
  await project.says('nur einer Quelle');
  await project.says('Kurztext Stufe');
});
