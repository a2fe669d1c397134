import { describe, expect, it } from 'vitest';
import { noteOf, usesCount, usesEnd, usesStart, type CitingPage } from '#emit/fact-uses.ts';
import { readMarkup, withEdits } from '#integrations/markup.ts';
import { NotedUses, useEdits, type Use } from '#integrations/noted-uses.ts';

const bus = '/fakten/bus/';
const labor = '/fakten/labor/';

const aPage = (address: string, note: Partial<CitingPage>) => ({
  address,
  html: `<main></main>${noteOf({ title: address, name: address, place: 'Beleg {number}', kind: 'Seite', order: 1, facts: [bus], ...note })}`,
});
function usesOf(fact: string, pages: ReadonlyArray<{ address: string; html: string }>): readonly Use[] {
  const noted = new NotedUses();
  for (const { address, html } of pages) noted.read(address, html, readMarkup(html));
  return noted.inOrder((a, b) => a.localeCompare(b, 'de')).get(fact) ?? [];
}
const withUses = (html: string, uses: readonly Use[] = []): string =>
  withEdits(html, useEdits(html, readMarkup(html), uses));

const factPage = `<ul>${usesStart}<li>Nur hier</li>${usesEnd}<li>Summe</li></ul>`;

describe('from the notes of pages one learns', () => {
  it('each page that cites a fact, at its first mark', () => {
    const pages = [aPage('/a/', { facts: [labor, bus] }), aPage('/b/', { facts: [bus] })];
    expect(usesOf(bus, pages).map(({ href, place }) => [href, place])).toEqual([
      ['/a/#r2', 'Beleg 2'],
      ['/b/#r1', 'Beleg 1'],
    ]);
    expect(usesOf(labor, pages).map(({ href }) => href)).toEqual(['/a/#r1']);
    expect(usesOf('/fakten/allein/', pages)).toEqual([]);
  });

  it('their order: the menu’s, then that of titles', () => {
    const pages = [
      aPage('/1/', { order: 2, title: 'Zug' }),
      aPage('/2/', { order: 2, title: 'Äpfel' }),
      aPage('/3/', { order: -1, title: 'Start' }),
    ];
    expect(usesOf(bus, pages).map(({ title }) => title)).toEqual(['Start', 'Äpfel', 'Zug']);
  });

  it('titles word for word, even such as would end a comment', () => {
    const title = 'Vorher --> nachher --!> „so“ <b> & $& \\';
    expect(usesOf(bus, [aPage('/a/', { title })])[0]?.title).toBe(title);
  });
});

describe('a finished page', () => {
  it('loses its note and nothing else', () => {
    expect(withUses(aPage('/a/', { title: 'Vorher --> nachher' }).html)).toBe('<main></main>');
  });

  it('of a fact that is cited links to its uses, escaped, and does not say that there are none', () => {
    const uses = [
      {
        href: '/regionen/soest/#r12',
        title: 'Soest & Smart City, $&',
        name: 'Soest &amp; <span lang="en">Smart City</span>, $&amp;',
        place: 'Beleg 12',
        kind: 'Region',
        order: 0,
      },
      { href: '/a"b/#r1', title: 'B', name: 'B', place: 'Beleg 1', kind: 'Seite', order: 1 },
    ];
    expect(withUses(factPage, uses)).toBe(
      '<ul><li><span><a href="/regionen/soest/#r12">Soest &amp; <span lang="en">Smart City</span>, $&amp;<span class="vh">, Beleg 12</span></a></span><p class="meta">Region</p></li>' +
        '<li><span><a href="/a&quot;b/#r1">B<span class="vh">, Beleg 1</span></a></span><p class="meta">Seite</p></li><li>Summe</li></ul>',
    );
  });

  it('of a fact says how often it is used, in calculations too', () => {
    const use = { href: '/a/#r1', title: 'A', name: 'A', place: 'Beleg 1', kind: 'Seite', order: 1 };
    expect(withUses(usesCount(2), [use])).toBe('3');
    expect(withUses(usesCount(0))).toBe('0');
  });

  it('of a fact that no page cites says what it said', () => {
    expect(withUses(factPage)).toBe('<ul><li>Nur hier</li><li>Summe</li></ul>');
  });

  it('keeps what looks like a note or a place in its words', () => {
    const words = `<meta content='<!--cites {--> ${usesStart}x${usesEnd} ${usesCount(1)}'>`;
    expect(withUses(`${words}${usesCount(1)}`)).toBe(`${words}1`);
    expect(usesOf(bus, [{ ...aPage('/a/', {}), html: words + aPage('/a/', {}).html }])).toHaveLength(1);
  });
});
