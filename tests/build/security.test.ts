import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { changedEvent, lineAttribute, situationPath } from '#preview/names.ts';
import { baseMap } from '#site/base-map.ts';
import { loadContent } from '../support/real-content.ts';
import { isFramed, readSite } from '../support/site.ts';

const { files, pages: german, english, pieces, englishPieces, redirects, read } = await readSite();
const whole = [...german, ...english];
const pages = [...whole, ...pieces, ...englishPieces, ...redirects];
const policies = pages.map((page) => {
  const metas = page.root
    .querySelectorAll('meta')
    .filter((meta) => /^content-security-policy$/i.test(meta.getAttribute('http-equiv') ?? ''));
  return { page, content: metas.map((meta) => meta.getAttribute('content') ?? '').join(' ;; ') };
});

describe('the content security policy', () => {
  it('stands on every page before all that it governs', () => {
    for (const { page } of policies) {
      const policy = page.html.search(/<meta http-equiv="content-security-policy"/i);
      expect(policy, page.address).toBeGreaterThan(0);
      expect(page.html.slice(0, policy), page.address).not.toMatch(/<(style|script|link)\b/i);
    }
  });

  it('allows nothing inline, nothing evaluated and no other host, but pictures of the base map where it is asked about', () => {
    const asking = pages.filter(({ root }) => root.querySelector('[data-base-map]'));
    expect(asking.map(({ address }) => address)).toEqual(['/karte/']);
    for (const { page, content } of policies) {
      const own = asking.includes(page)
        ? content.replace(`; img-src 'self' data: ${baseMap.origin};`, "; img-src 'self' data:;")
        : content;
      expect(own, page.address).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/);
      expect(own === content, page.address).toBe(!asking.includes(page));
      expect(content, page.address).toContain("default-src 'self'; script-src 'self' 'wasm-unsafe-eval';");
      expect(content, page.address).toMatch(
        /object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types own-site$/,
      );
    }
  });

  it('names the digest of every style sheet in the page, and no other', () => {
    for (const { page, content } of policies) {
      const digests = page.root
        .querySelectorAll('style')
        .map(({ rawText }) => createHash('sha256').update(rawText).digest('base64'));
      const allowed = [...content.matchAll(/'sha256-([^']+)'/g)].map(([, digest]) => digest);
      expect(new Set(allowed), page.address).toEqual(new Set(digests));
    }
  });
});

describe('a site built without the base map', async () => {
  const off = await readSite('subpath');
  const { host } = new URL(baseMap.origin);

  it('has neither question nor code nor its host', async () => {
    for (const file of off.files) {
      if (!/\.(html|js|json|css)$|^_headers$/.test(file) || file.startsWith('pagefind/')) continue;
      expect((await off.read(file)).toString().includes(host), file).toBe(false);
    }
    expect(
      off.pages.filter(({ html }) => /base-map|Hintergrundkarte/.test(html)).map(({ address }) => address),
    ).toEqual([]);
    expect([...off.files].filter((file) => /base-map|TileLayer/.test(file))).toEqual([]);
  });

  it('differs in that from the one with it', () => {
    expect([...files].filter((file) => /base-map\.[^/]*\.js$/.test(file))).toHaveLength(1);
    for (const address of ['/karte/', '/datenschutz/'])
      expect(whole.find((page) => page.address === address)?.html, address).toContain(host);
  });
});

it('no page has an inline script, a style attribute or a handler in its markup', () => {
  for (const { address, root } of pages) {
    const inline = root
      .querySelectorAll('script')
      .filter((script) => !script.getAttribute('src') && script.getAttribute('type') !== 'application/ld+json');
    expect(inline.map(String), address).toEqual([]);
    const attributes = root.querySelectorAll('*').flatMap((element) => Object.keys(element.attrs));
    expect(
      attributes.filter((name) => name === 'style' || /^on/.test(name)),
      address,
    ).toEqual([]);
    expect(root.querySelectorAll('[href^="javascript:"]'), address).toEqual([]);
  }
});

it('nothing of the preview is left', async () => {
  const scripts = [...files].filter((file) => /\.(?:js|css)$/.test(file));
  const texts = await Promise.all(scripts.map(async (file) => [file, (await read(file)).toString()] as const));
  const all = [...texts, ...pages.map(({ address, html }) => [address, html] as const)];
  const left = all.filter(([, text]) =>
    [situationPath, changedEvent, lineAttribute].some((name) => text.includes(name)),
  );
  expect(left.map(([name]) => name)).toEqual([]);
});

it('the web server is told what a page cannot say itself', async () => {
  const headers = (await read('_headers')).toString();
  for (const line of ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin']) {
    expect(headers).toContain(line);
  }
});

it('the web server lets other sites frame the pages made for it and no others', async () => {
  const rules = (await read('_headers'))
    .toString()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.trim().split('\n');
      const ancestors = lines.flatMap((line) => /frame-ancestors (.*)$/.exec(line)?.[1] ?? []);
      return { path, ancestors };
    });
  const matches = (path: string, address: string) =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
  for (const page of pages) {
    const said = rules.filter(({ path }) => matches(path, page.address)).flatMap(({ ancestors }) => ancestors);
    expect(said, page.address).toEqual([isFramed(page) ? '*' : "'none'"]);
  }
});

const { sources, projects } = await loadContent();
const hidden = [
  ...sources.flatMap(({ hideUrl, url, archiveUrl }) => (hideUrl ? [url, archiveUrl] : [])),
  ...projects.map(({ hideSourceCodeUrl, sourceCode }) => (hideSourceCodeUrl ? sourceCode : undefined)),
].filter((address) => address !== undefined);

it.skipIf(hidden.length === 0)('an address that names a private person stands in no file', async () => {
  for (const file of files) {
    const text = (await read(file)).toString('latin1');
    expect(
      hidden.filter((address) => text.includes(address)),
      file,
    ).toEqual([]);
  }
});
