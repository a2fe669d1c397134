import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { baseMap } from '#site/base-map.ts';
import { withPolicy } from '#integrations/headers.ts';

const hashOf = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const policyOf = (html: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
const hashesIn = (html: string) => policyOf(html).match(/'sha256-[^']*'/g) ?? [];

describe('a finished page', () => {
  it('allows exactly its inline style, letter by letter', () => {
    const css = '\n@layer base { a > b { content: "ä & ß" } }\n';
    expect(hashesIn(withPolicy(`<meta charset="utf-8"><style>${css}</style>`))).toEqual([hashOf(css)]);
  });

  it('allows each of several styles, an equal one once', () => {
    const html = withPolicy(
      '<meta charset="utf-8"><style>a{}</style><style media="print">b{}</style><style>a{}</style>',
    );
    expect(hashesIn(html)).toEqual([hashOf('a{}'), hashOf('b{}')]);
  });

  it('carries the policy before anything that it governs', () => {
    const html = withPolicy(
      '<!doctype html><head><meta charset="utf-8"><link rel="icon" href="/icon.svg"><style>a{}</style></head>',
    );
    expect(html).toMatch(/^<!doctype html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  });

  it('may get pictures of the base map only where its button is', () => {
    const of = (body: string) => policyOf(withPolicy(`<meta charset="utf-8">${body}`));
    expect(of('<button class="button" type="button" data-base-map>')).toContain(
      `img-src 'self' data: ${baseMap.origin};`,
    );
    expect(of('<p>data-base-map</p><button type="button">')).toContain("img-src 'self' data:;");
  });

  it('without a character set is refused instead of going out without a policy', () => {
    expect(() => withPolicy('<html><head><style>a{}</style></head></html>')).toThrow('Zeichensatz');
  });
});
