import { describe, expect, it } from 'vitest';
import { readMarkup, withEdits } from '#integrations/markup.ts';
import { usedRules } from '#integrations/unused-rules.ts';

const withoutUnusedRules = (html: string): string => withEdits(html, usedRules(html, readMarkup(html)));

/** What is left of a sheet on a page with the classes `here` and `too`. */
const left = (css: string): string => {
  const html = withoutUnusedRules(`<style>${css}</style><p class="here too">Text</p>`);
  return /<style>(.*)<\/style>/s.exec(html)![1]!;
};

describe('of the sheet of a finished page', () => {
  it('rules go that ask for a class no element has', () => {
    expect(left('.here{color:red}.gone{color:red}')).toBe('.here{color:red}');
    expect(left('.here .gone{color:red}.here.too>a{color:red}')).toBe('.here.too>a{color:red}');
  });

  it('of several selectors only those stay that can match', () => {
    expect(left('.gone,.here:hover,p{color:red}')).toBe('.here:hover,p{color:red}');
  });

  it('what asks for no class stays, whatever it is', () => {
    const css = '[data-x="a.b"]{color:red}a::before{content:".gone"}@font-face{font-family:A;src:url(a.woff2)}';
    expect(left(css)).toBe(css);
  });

  it('elements of prose, tables and forms that are not there take theirs along', () => {
    expect(left('p,table{color:red}.here>dl dt{color:red}h2{color:red}button{color:red}')).toBe(
      'p{color:red}h2{color:red}button{color:red}',
    );
  });

  it('what a script adds keeps its rules, where the element stands that the script is for', () => {
    const css = '<style>.button{color:red}</style>';
    expect(withoutUnusedRules(`${css}<copy-text>Text</copy-text>`)).toContain('.button{color:red}');
    expect(withoutUnusedRules(`${css}<p>Text</p>`)).not.toContain('.button');
  });

  it('classes in brackets only choose or rule out, so they decide nothing', () => {
    const css = 'p:not(.gone){color:red}:is(.gone,.here) a{color:red}p:has(> .gone:not(.too)){color:red}';
    expect(left(css)).toBe(css);
  });

  it('blocks that follow each other under one head become one, in their order', () => {
    expect(left('@layer a{.here{color:red}}@layer a{.too{color:red}}@layer b{p{color:red}}@layer a{p{top:0}}')).toBe(
      '@layer a{.here{color:red}.too{color:red}}@layer b{p{color:red}}@layer a{p{top:0}}',
    );
  });

  it('layers and conditions go when nothing is left in them', () => {
    expect(left('@layer a,b;@media print{.gone{color:red}}@layer a{.gone{color:red}.too{color:red}}')).toBe(
      '@layer a,b;@layer a{.too{color:red}}',
    );
  });
});

it('a font for characters beyond German stands only in pages that have one', () => {
  const face = '@font-face{font-family:A;unicode-range:U+100-130,u+219?,U+2122}';
  const kept = (text: string) => withoutUnusedRules(`<style>${face}</style><p>${text}</p>`).includes('@font-face');
  expect(['Grüße – „ja“', 'Jurić', 'auf → ab', 'Name™'].map(kept)).toEqual([false, true, true, true]);
});

it('each page keeps what it uses, of one and the same sheet', () => {
  const sheet = '<style>.a{color:red}.b{color:red}</style>';
  expect(withoutUnusedRules(`${sheet}<p class="a">`)).toBe('<style>.a{color:red}</style><p class="a">');
  expect(withoutUnusedRules(`${sheet}<p class="b">`)).toBe('<style>.b{color:red}</style><p class="b">');
});
