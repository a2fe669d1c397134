import { describe, expect, it } from 'vitest';
import { linkedIn, partOf, placeParts, withoutPart } from '#views/parts/prose-parts.ts';

const html = [
  '<p>Davor.</p>',
  '<h2 id="excel">Excel</h2><p>Öffnen.</p><h3 id="datum">Datum</h3><p>Ohne Tag.</p>',
  '<h2 id="lizenz">Lizenz <b>frei</b></h2>\n<p>Nutzen.</p>',
].join('\n');

describe('a part of a text', () => {
  it('reaches from its heading, which is left out, to the next of the same level', () => {
    expect(partOf(html, 'excel').trim()).toBe('<p>Öffnen.</p><h3 id="datum">Datum</h3><p>Ohne Tag.</p>');
    expect(partOf(html, 'lizenz').trim()).toBe('<p>Nutzen.</p>');
  });

  it('without a name is what stands before the first heading', () => {
    expect(partOf(html, '').trim()).toBe('<p>Davor.</p>');
    expect(partOf('<h2 id="a">A</h2><p>B</p>', '')).toBe('');
  });

  it('can be left out with its heading, and nothing else goes', () => {
    expect(withoutPart(html, 'excel')).toBe('<p>Davor.</p>\n<h2 id="lizenz">Lizenz <b>frei</b></h2>\n<p>Nutzen.</p>');
    expect(withoutPart(html, 'open')).toBe(html);
  });

  it('must be there', () => {
    expect(() => partOf(html, 'open')).toThrow('„open“');
  });
});

describe('the parts of a text', () => {
  const headings = [
    { depth: 2, slug: 'faktenblätter', text: 'Faktenblätter' },
    { depth: 3, slug: 'format', text: 'Format' },
    { depth: 2, slug: 'nutzung', text: 'Nutzung' },
  ];

  it('stand below a heading of the page that reads the same', () => {
    const { below, rest } = placeParts(headings, ['Fakten\u00adblätter', 'Geld']);
    expect(below('Fakten\u00adblätter')).toBe('faktenblätter');
    expect(below('Geld')).toBeUndefined();
    expect(rest).toEqual([{ id: 'nutzung', title: 'Nutzung' }]);
  });

  it('make sections of their own otherwise, in their order', () => {
    expect(placeParts(headings).rest.map(({ id }) => id)).toEqual(['faktenblätter', 'nutzung']);
  });
});

it('the things that a text links come in its order, and no others', () => {
  const things = ['/a/', '/b/', '/c/'].map((href) => ({ href }));
  expect(linkedIn('<a href="/c/">C</a> <a href="/a/">A</a> <a href="/c/">C</a>', things)).toEqual([
    things[2],
    things[0],
  ]);
});
