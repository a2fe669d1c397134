import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { usesEnd, usesStart } from '#emit/fact-uses.ts';
import { baseMap } from '#site/base-map.ts';
import { finishPage } from '#integrations/finish-page.ts';

const hashOf = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const policyOf = (html: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
const hashesIn = (html: string) => policyOf(html).match(/'sha256-[^']*'/g) ?? [];

describe('a finished page', () => {
  it('allows exactly its inline style, letter by letter', () => {
    const css = '@layer base{a > b{content: "ä & ß"}}';
    expect(hashesIn(finishPage(`<meta charset="utf-8"><style>${css}</style>`))).toEqual([hashOf(css)]);
  });

  it('allows each of several styles, an equal one once', () => {
    const html = finishPage(
      '<meta charset="utf-8"><style>a{}</style><style media="print">b{}</style><style>a{}</style>',
    );
    expect(hashesIn(html)).toEqual([hashOf('a{}'), hashOf('b{}')]);
  });

  it.each([
    ['an attribute', '<meta name="description" content="Was <style> heißt, und </style>">'],
    ['an attribute in other quotes', `<meta name="description" content='"<style>'>`],
    ['a title', '<title>Was <style> heißt</title>'],
    ['a comment', '<!-- <style> -->'],
    ['data', '<script type="application/ld+json">{"name":"<style>"}</script>'],
    ['a field', '<textarea><style></textarea>'],
    ['a frame', '<iframe><style></iframe>'],
  ])('keeps its design where %s speaks of styles', (_, before) => {
    const html = `<meta charset="utf-8">${before}<style>a{}</style><p title="<style>">Text</p>`;
    const finished = finishPage(html);
    expect(hashesIn(finished)).toEqual([hashOf('a{}')]);
    expect(finished.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')).toBe(html);
  });

  it('has its styles allowed however their tags are written', () => {
    expect(hashesIn(finishPage('<META CHARSET=utf-8><STYLE media=">">a{}</STYLE >'))).toEqual([hashOf('a{}')]);
  });

  it('is not taken in by a character set that stands in words', () => {
    const words = '<title><meta charset="utf-8"></title>';
    expect(finishPage(`${words}<meta charset="utf-8"><link>`)).toMatch(
      /^<title><meta charset="utf-8"><\/title><meta charset="utf-8"><meta http-equiv/,
    );
    expect(() => finishPage(words)).toThrow('Zeichensatz');
  });

  it('carries the policy before anything that it governs', () => {
    const html = finishPage(
      '<!doctype html><head><meta charset="utf-8"><link rel="icon" href="/icon.svg"><style>a{}</style></head>',
    );
    expect(html).toMatch(/^<!doctype html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  });

  it('may get pictures of the base map only where its button is', () => {
    const of = (body: string) => policyOf(finishPage(`<meta charset="utf-8">${body}`));
    expect(of('<button class="button" type="button" data-base-map>')).toContain(
      `img-src 'self' data: ${baseMap.origin};`,
    );
    expect(of('<p>data-base-map</p><button type="button">')).toContain("img-src 'self' data:;");
  });

  it('may send a form to the operator, where it has one, and to nobody else', () => {
    const form = (action: string) => `<meta charset="utf-8"><form method="post" action="${action}"></form>`;
    const finished = (action: string, origin?: string) => policyOf(finishPage(form(action), undefined, [], origin));
    expect(finished('https://a.example/melden?x=1&amp;y=2', 'https://a.example')).toContain(
      "form-action 'self' https://a.example;",
    );
    expect(finished('/suche/', 'https://a.example')).toContain("form-action 'self';");
    expect(() => finished('https://b.example/melden', 'https://a.example')).toThrow('https://b.example');
    expect(() => finished('https://a.example/melden')).toThrow('reportForm');
  });

  it.each([
    '<a href="javascript:alert(1)">',
    '<a href="&#106;ava&#9;script:alert(1)">',
    "<A HREF='JAVASCRIPT:alert(1)'>",
    '<a href=vbscript:x>',
    '<svg><a xlink:href="data:text/html,x"></svg>',
    '<form action="//host.example/"></form>',
    '<button formaction="/\\host.example/">',
    '<iframe src="blob:https://host.example/1"></iframe>',
  ])('that leads where no link may is not published: %s', (link) => {
    expect(() => finishPage(`<meta charset="utf-8">${link}`)).toThrow('verweist auf');
  });

  it('of a fact has the rules for its uses, and those for what it says without any only where it says so', () => {
    const css = '@layer a{.none{color:red}.meta{color:red}}';
    const html = `<meta charset="utf-8"><style>${css}</style>${usesStart}<li class="none">Nirgends</li>${usesEnd}`;
    const use = { href: '/a/#r1', title: 'A', name: 'A', place: 'Beleg 1', kind: 'Seite', order: 1 };
    const styleOf = (page: string) => /<style>(.*)<\/style>/.exec(page)?.[1];
    expect(styleOf(finishPage(html))).toBe('@layer a{.none{color:red}}');
    expect(styleOf(finishPage(html, undefined, [use]))).toBe('@layer a{.meta{color:red}}');
  });

  it('without a character set is refused instead of going out without a policy', () => {
    expect(() => finishPage('<html><head><style>a{}</style></head></html>')).toThrow('Zeichensatz');
  });
});
