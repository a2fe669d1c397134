import { describe, expect, it } from 'vitest';
import { linkTerms } from '#views/parts/term-links.ts';
import { anEdition, join } from '../../../support/catalogue.ts';

const edition = anEdition({
  glossar: {
    ozg: { term: 'OZG', forms: ['Onlinezugangsgesetz'] },
    plan: { term: 'Plan' },
    bauplan: { term: 'Plan B', forms: ['F&E', 'OZG-Plan'] },
    quelle: { term: 'offener Quelltext', forms: ['offenen Quelltext', 'C++ (neu)'] },
  },
});
const prose = (html: string) => `<div class="prose">${html}</div>`;
/** The page with links to terms written as `[words→id]`. */
const linked = (html: string) =>
  linkTerms(html, edition).replace(/<a class="term" href="\/glossar\/#([^"]*)">([^<]*)<\/a>/g, '[$2→$1]');

describe('the first use of a term in prose leads to its explanation', () => {
  it('whichever form it has, once on the whole page', () => {
    expect(linked(prose('<p>Das Onlinezugangsgesetz, das OZG.</p>') + prose('<p>OZG und Plan</p>'))).toBe(
      prose('<p>Das [Onlinezugangsgesetz→ozg], das OZG.</p>') + prose('<p>OZG und [Plan→plan]</p>'),
    );
  });

  it('as a whole word, the longest form first', () => {
    expect(linked(prose('Plan\u00a0B, Planung, OZG-Leistung, XOZG, OZG-Plan, Bau-Plan, „OZG“'))).toBe(
      prose('[Plan\u00a0B→bauplan], Planung, OZG-Leistung, XOZG, OZG-Plan, Bau-Plan, „[OZG→ozg]“'),
    );
  });

  it('with a capital only where a sentence starts', () => {
    expect(linked(prose('Ein Offener Quelltext. Offener\nQuelltext'))).toBe(
      prose('Ein Offener Quelltext. [Offener\nQuelltext→quelle]'),
    );
    expect(linked(prose('<p>Ozg, plan</p>'))).toBe(prose('<p>Ozg, plan</p>'));
  });

  it('with signs that mean something in HTML or in patterns', () => {
    expect(linked(prose('F&amp;E in C++ (neu)'))).toBe(prose('[F&amp;E→bauplan] in [C++ (neu)→quelle]'));
  });

  it('below the base path of the site, as a link that can be told from others', () => {
    expect(linkTerms(prose('OZG'), edition)).toBe(prose('<a class="term" href="/glossar/#ozg">OZG</a>'));
  });
});

describe('no term is linked', () => {
  it.for([
    ['outside of prose', '<p class="lead">OZG</p><p class="prosecco">OZG</p>'],
    ['after the prose has ended', `${prose('<div>a<br>b</div>')}<p>OZG</p>`],
    ['inside links and proofs', prose('<a href="/"><em>OZG</em></a> <a class="fact" data-cite="x">OZG</a>')],
    ['in headings and code', prose('<h2>OZG</h2><pre><code>OZG</code></pre>')],
    ['in attributes and comments', prose('<p title="a > OZG" lang=\'OZG\'>-</p><!-- OZG > OZG -->')],
  ])('%s', ([, html]) => {
    expect(linked(html!)).toBe(html);
  });

  it('once eight are', () => {
    const names = 'abcdefghijk'.split('');
    const many = anEdition({ glossar: Object.fromEntries(names.map((name) => [name, { term: name.repeat(3) }])) });
    const html = linkTerms(prose(many.catalogue.glossary.map(({ term }) => term).join(' ')), many);
    expect(html.match(/<a /g)).toHaveLength(8);
  });
});

it('after a link in prose terms are linked again', () => {
  expect(linked(prose('<a href="/">x</a> <img alt="OZG" /> <em>OZG</em>'))).toBe(
    prose('<a href="/">x</a> <img alt="OZG" /> <em>[OZG→ozg]</em>'),
  );
});

it('two terms that claim the same form are reported', () => {
  const { problems } = join({ glossar: { eins: { forms: ['Leitstadt'] }, zwei: { forms: ['Stadt', 'leitstadt'] } } });
  expect(problems).toEqual([
    {
      file: 'content/glossar/zwei.yaml',
      path: ['forms', 1],
      message: '„leitstadt“ erklärt schon content/glossar/eins.yaml. Bitte an einer Stelle streichen.',
    },
  ]);
});
