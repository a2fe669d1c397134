import { expect, it } from 'vitest';
import { filesIn, importsIn, titleIn } from '#offline/references.ts';

it('a page names its scripts and fonts', () => {
  const html = `<link rel="preload" href="/u/_astro/a.1.woff2"><style>@font-face{src:url(/u/_astro/b.2.woff2)format("woff2")}</style>
    <script type="module" src="/u/_astro/c.3.js"></script><script type="module" src="/u/_astro/c.3.js"></script><a href="/_astro/anderes.js">`;
  expect(filesIn(html, '/u/')).toEqual(['/u/_astro/a.1.woff2', '/u/_astro/b.2.woff2', '/u/_astro/c.3.js']);
});

it('a script imports at once what it names, and later what it may need', () => {
  const code = `import{a as e}from"./store.1.js";import"./dom.2.js";export{x}from'./fold.3.js';const t=()=>import("./map.4.js");`;
  expect(importsIn(code, '/u/_astro/c.3.js')).toEqual([
    '/u/_astro/store.1.js',
    '/u/_astro/dom.2.js',
    '/u/_astro/fold.3.js',
  ]);
});

it('a page has its name without that of the site', () => {
  const html = '<title>A – Seite</title><meta property="og:title" content="Straße &#38; &quot;Netz&quot; &unbekannt;">';
  expect(titleIn(html)).toBe('Straße & "Netz" &unbekannt;');
  expect(titleIn('<title>ohne</title>')).toBe('');
});
