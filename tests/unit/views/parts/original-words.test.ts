import { describe, expect, it } from 'vitest';
import { englishCatalogue } from '#catalogue/english.ts';
import { createEdition } from '#edition/edition.ts';
import { english } from '#language/en/english.ts';
import { markOriginal } from '#views/parts/original-words.ts';
import { anEdition, entriesOf } from '../../../support/catalogue.ts';

const seed = {
  projekte: {
    labor: { title: 'Labor für alle' },
    smart: { title: 'Smart Shopping', foreign: [{ text: 'Smart Shopping', lang: 'en' }] },
  },
  quellen: { stadt: { title: 'Was „bleibt“', publisher: 'Stadt Musterstadt' } },
};
const edition = createEdition(
  englishCatalogue(entriesOf(seed), english),
  english,
  'en/',
  (page) => page === 'regionen/',
);
const marked = (html: string) => markOriginal(html, edition);

describe('what stays in the language of the content', () => {
  it('says so where it is all of an element, and in the middle of a text', () => {
    expect(marked('<b>Labor für alle</b>')).toBe('<b lang="de">Labor für alle</b>');
    expect(marked('<p>by Stadt Musterstadt, twice</p>')).toBe(
      '<p>by <span lang="de">Stadt Musterstadt</span>, twice</p>',
    );
    expect(marked('<p>“Was ‘bleibt’”, 2019</p>')).toBe('<p>“<span lang="de">Was ‘bleibt’</span>”, 2019</p>');
  });

  it('is marked once, and not where no element may stand or where it is a word of the edition', () => {
    const kept = [
      '<i lang="de">Labor für alle</i>',
      '<svg><text>by Labor für alle</text></svg>',
      '<p>Smart Shopping</p>',
      '<p>Labor für allerlei</p>',
      '<a title="Labor für alle">words</a>',
    ];
    for (const html of kept) expect(marked(html)).toBe(html);
  });

  it('is said of links to pages that the edition lacks, and of no others', () => {
    expect(marked('<a href="/projekte/labor/#x">words</a>')).toBe(
      '<a class="in-original" href="/projekte/labor/#x" hreflang="de">words</a>',
    );
    expect(marked('<a class="b" href="/faktenblatt/labor.pdf">words</a>')).toContain('class="in-original b"');
    for (const href of ['/en/regionen/', '#top', '/daten/fakten.csv', 'https://stadt.example/'])
      expect(marked(`<a href="${href}">words</a>`)).toBe(`<a href="${href}">words</a>`);
  });

  it('is nothing in the language of the content itself', () => {
    expect(markOriginal('<b>Labor für alle</b>', anEdition(seed))).toBe('<b>Labor für alle</b>');
  });
});
