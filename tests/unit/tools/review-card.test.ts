import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeCard } from '#tools/review/make.ts';
import { fixtures } from '../../support/content.ts';

const run = promisify(execFile);
const author = ['-c', 'user.name=Redaktion', '-c', 'user.email=redaktion@example.org', '-c', 'commit.gpgsign=false'];

interface Repository {
  readonly root: string;
  git(...args: string[]): Promise<unknown>;
  /** Changes a file of the content and commits; `undefined` removes it. */
  edit(file: string, change: (text: string) => string | undefined): Promise<void>;
}

const gitIn =
  (root: string) =>
  (...args: string[]) =>
    run('git', [...author, ...args], { cwd: root });

/** With the valid content on `main`, standing on a new branch `neu`; each test works on a copy. */
const model = await mkdtemp(path.join(tmpdir(), 'karte-muster-'));
afterAll(() => rm(model, { recursive: true }));
await cp(path.join(fixtures, 'valid'), model, { recursive: true });
await gitIn(model)('init', '--quiet', '--initial-branch', 'main');
await gitIn(model)('add', '--all');
await gitIn(model)('commit', '--quiet', '--message', 'x');
await gitIn(model)('switch', '--quiet', '--create', 'neu');

async function aRepository(): Promise<Repository> {
  const root = await mkdtemp(path.join(tmpdir(), 'karte-test-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(model, root, { recursive: true });
  const git = gitIn(root);
  return {
    root,
    git,
    async edit(file, change) {
      const name = path.join(root, 'content', file);
      const text = change(await readFile(name, 'utf8').catch(() => ''));
      if (text === undefined) await rm(name);
      else await writeFile(name, text);
      await git('add', '--all');
      await git('commit', '--quiet', '--message', 'x');
    },
  };
}

const soest = 'fakten/regionen/soest.yaml';

describe('a review card', () => {
  it('says of a changed fact what it was, what it is, on what it rests and where it stands', async () => {
    const { root, edit } = await aRepository();
    await edit(soest, (text) => text.replace('value: 500000', 'value: 510000.5').replace('500.000', '510.000,50'));
    const card = await makeCard(root, 'main', 'neu');
    expect(card).toContain('Fakten: 0 neu, 1 geändert, 0 entfernt.');
    expect(card).toContain('#### Landesmittel · geändert\n\n`soest--funding` in `content/fakten/regionen/soest.yaml`');
    expect(card).toContain('| Wert | 500.000 Euro | 510.000,50 Euro |');
    expect(card).toContain('Beruht auf: land-2019 \\(Absatz 1\\)');
    expect(card).toContain('Steht auch bei: Soest (`/regionen/soest/`).');
  });

  it('names new and removed pages, and whether old addresses still lead somewhere', async () => {
    const { root, edit } = await aRepository();
    await edit('organisationen/land.yaml', () => 'name: Land\nkind: ministerium\n');
    await edit('termine/eroeffnung.mdx', () => undefined);
    await edit('themen/bildung.mdx', () => undefined);
    await edit('umleitungen.yaml', () => 'umleitungen:\n  - alt: /themen/bildung/\n    neu: /themen/\n');
    const card = await makeCard(root, 'main', 'neu');
    expect(card).toContain('- Bildung: `/themen/bildung/`, führt nach `/themen/`');
    expect(card).toContain('### Neue Seiten\n\n- Land: `/organisationen/land/`\n');
    expect(card).toMatch(
      /- Eröffnung des Stadtlabors: `\/termine\/eroeffnung\/`, \*\*ohne Umleitung\*\*.+npm run neu -- umleitung/,
    );
  });

  it('takes a draft for no page, and its publication for a new one', async () => {
    const { root, git, edit } = await aRepository();
    await edit('themen/energie.mdx', () => '---\ntitle: Energie\nlead: Kurz.\ndraft: true\n---\n');
    expect(await makeCard(root, 'main', 'neu')).toContain('Seiten: 0 neu, 0 geändert, 0 entfernt.');
    await git('branch', 'entwurf');
    await edit('themen/energie.mdx', (text) => text.replace('draft: true\n', ''));
    expect(await makeCard(root, 'entwurf', 'neu')).toContain('### Neue Seiten\n\n- Energie: `/themen/energie/`');
  });

  it('tells what is withdrawn, and why', async () => {
    const { root, edit } = await aRepository();
    const withdrawal = 'zurueckgezogen:\n  am: 2026-11-01\n  grund: Das Thema gab es nie.\n';
    await edit('themen/bildung.mdx', (text) => text.replace('title: Bildung\n', `title: Bildung\n${withdrawal}`));
    expect(await makeCard(root, 'main', 'neu')).toContain(
      '### Zurückgezogene Seiten\n\n- Bildung: `/themen/bildung/`, Grund: Das Thema gab es nie.',
    );
  });

  it('tells what the check says anew from what it said before', async () => {
    const { root, edit, git } = await aRepository();
    await edit('quellen/leer.yaml', () => 'title: Leer\npublisher: Land\n');
    await git('branch', 'vorher');
    await edit('projekte/stadtlabor.mdx', (text) => `${text}\nSeit 2020 offen.\n`);
    const [, part] = (await makeCard(root, 'vorher', 'neu')).split(/### (?=Prüfung)/);
    expect(part).toContain('**Fehler** `content/projekte/stadtlabor.mdx`, Zeile 22: Text');
    expect(part).not.toContain('leer.yaml');
    expect(part).toMatch(/\d+\sMeldungen? gab es schon vorher/);
  });

  it('leaves out what others changed meanwhile', async () => {
    const { root, edit, git } = await aRepository();
    await edit('themen/bildung.mdx', (text) => text.replace('Lernen', 'Lehren'));
    await git('switch', '--quiet', 'main');
    await edit(soest, (text) => text.replace('value: 500000', 'value: 1'));
    const card = await makeCard(root, 'main', 'neu');
    expect(card).toContain('| Kurztext ');
    expect(card).not.toContain('soest--funding');
  });

  it('shows content as text, whatever it looks like to the forge', async () => {
    const { root, edit } = await aRepository();
    const title = 'A | <img src=x> @jemand #1 `x` [y](https://example.org) ![z](javascript:1)';
    await edit('themen/bildung.mdx', (text) => text.replace('title: Bildung', `title: '${title}'`));
    const card = await makeCard(root, 'main', 'neu');
    expect(card).not.toMatch(/<img|@jemand|(?<!\\)\[y|https:\/\/example|javascript:1/);
    expect(card).toContain('A \\| &#60;img src=x&#62; &#64;jemand &#35;1 \\`x\\` \\[y\\]');
  });

  it('is made of content that cannot be read, too', async () => {
    const { root, edit } = await aRepository();
    await edit(soest, () => 'facts: [\n');
    const card = await makeCard(root, 'main', 'neu');
    expect(card).toContain('**Fehler** `content/fakten/regionen/soest.yaml`');
    expect(card).toContain('#### Landesmittel · entfernt');
  });

  it('is short enough for a comment, and says where it was cut', async () => {
    const { root, edit } = await aRepository();
    const part = (id: number) => `  - id: soest--x${id}\n    label: ${'Bezeichnung '.repeat(20)}\n    value: ${id}\n`;
    await edit(soest, (text) => text + Array.from({ length: 200 }, (_, id) => part(id)).join(''));
    const card = await makeCard(root, 'main', 'neu');
    expect(card.length).toBeLessThan(65_000);
    expect(card).toContain('Hier ist die Karte gekürzt.');
  });

  it('says so when nothing changes, and when a revision is not there', async () => {
    const { root } = await aRepository();
    expect(await makeCard(root, 'main', 'neu')).toContain('Am Inhalt ändert sich nichts.');
    await expect(makeCard(root, 'gibt-es-nicht', 'neu')).rejects.toThrow('Den Stand „gibt-es-nicht“ gibt es');
    await expect(makeCard(root, '--output=x', 'neu')).rejects.toThrow('Den Stand „--output=x“ gibt es');
  });
});
