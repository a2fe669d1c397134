/** Keeps old addresses alive in the finished site, whoever delivers it: pages that lead on, copies of files, rules for servers (`server-files.ts`). */
import type { AstroIntegration } from 'astro';
import { copyFile, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '#catalogue/types.ts';
import type { Redirect } from '#delivery/redirects.ts';
import { redirectPage } from '#emit/redirect-page.ts';
import { german } from '#language/de/german.ts';

type Redirects = Catalogue['redirects'];

/** Folders whose entries have a fact sheet. */
const withSheets: readonly string[] = ['projekte', 'regionen'];

const pathOf = (address: string): string => address.replace(/#.*/, '').replace(/^\/|\/$/g, '');

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Files that go with a page: `projekte/labor.json` beside it, and its fact sheet. From → to, below the site. */
async function companions(root: string, alt: string, neu: string): Promise<Array<readonly [string, string]>> {
  const [from, to] = [pathOf(alt), pathOf(neu)];
  const { dir: folder, base: name } = path.posix.parse(to);
  const formerly = path.posix.parse(from);
  if (formerly.dir !== folder || folder === '') return [];
  const beside = (await readdir(path.join(root, folder))).filter((file) => file.startsWith(`${name}.`));
  const pairs = beside.map((file) => [`${from}${file.slice(name.length)}`, `${folder}/${file}`] as const);
  const sheet = `faktenblatt/${name}.pdf`;
  const hasSheet = withSheets.includes(folder) && (await isThere(path.join(root, sheet)));
  return hasSheet ? [...pairs, [`faktenblatt/${formerly.base}.pdf`, sheet] as const] : pairs;
}

/**
 * Writes the pages and the copies that keep old addresses alive. Exported for its test.
 *
 * @param root the folder of the finished site
 * @param base the base path, with a slash at its end
 * @param site the address under which the site is published
 * @returns what servers are to know
 * @throws Error where an old address still has a page, or the new one has none
 */
export async function writeRedirects(
  redirects: Redirects,
  root: string,
  base: string,
  site: string,
): Promise<Redirect[]> {
  const rules: Redirect[] = [];
  const say = german.words.sections.redirect;
  for (const { alt, neu } of redirects) {
    const page = path.join(root, pathOf(alt), 'index.html');
    if ((await isThere(page)) || !(await isThere(path.join(root, pathOf(neu), 'index.html')))) {
      throw new Error(`Die Umleitung von ${alt} nach ${neu} passt nicht zur gebauten Seite.`);
    }
    const to = base + neu.slice(1);
    const words = { tag: german.tag, title: say.title, text: say.text };
    await mkdir(path.dirname(page), { recursive: true });
    await writeFile(page, redirectPage(to, new URL(to.replace(/#.*/, ''), site).href, words));
    rules.push({ from: base + alt.slice(1), to });
    for (const [from, file] of await companions(root, alt, neu)) {
      await mkdir(path.dirname(path.join(root, from)), { recursive: true });
      await copyFile(path.join(root, file), path.join(root, from));
      rules.push({ from: base + from, to: base + file });
    }
  }
  return rules;
}

/** @param known the redirects of the checked content, asked when the site is built */
export function keepAddresses(known: () => Redirects): {
  readonly integration: AstroIntegration;
  /** What servers are to know; whole when this integration is done. */
  rules(): readonly Redirect[];
} {
  let base = '/';
  let site = '';
  let rules: readonly Redirect[] = [];
  const integration: AstroIntegration = {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        rules = await writeRedirects(known(), fileURLToPath(dir), base, site);
      },
    },
  };
  return { integration, rules: () => rules };
}
