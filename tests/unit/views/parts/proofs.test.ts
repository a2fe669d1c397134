import { lineOf } from '#catalogue/proof.ts';
import { describe, expect, it } from 'vitest';
import { footnoteViews, numberCitations, sourceLink } from '#views/parts/proofs.ts';
import { anEdition, factOf } from '../../../support/catalogue.ts';

const mark = (id: string, words = '') => `<a class="fact" data-cite="${id}">${words}</a>`;

const edition = anEdition({
  quellen: {
    zeitung: { title: 'Der „neue“ Bus', publisher: 'Die Zeitung', published: '2020-05' },
    privat: { hideUrl: true },
    text: { url: undefined, title: '[Broschüre ohne Titel]', note: 'Gedruckt.' },
  },
  projekte: { labor: {} },
  fakten: {
    'projekte/labor': {
      funding: { value: 500, unit: 'EUR', confidence: 'belegt', asOf: '2020' },
      name: { kind: 'description', value: 'Labor & <Werkstatt>' },
      old: { replacedBy: 'labor--funding' },
      private: { sources: [{ id: 'privat' }] },
      sourced: {
        confidence: 'abgeleitet',
        derivation: { text: 'Aus zwei Angaben.' },
        sources: [{ id: 'zeitung', locator: 'Absatz 1' }, { id: 'stadt', locator: 'Seite 3' }, { id: 'privat' }],
      },
    },
  },
});
const { catalogue } = edition;

describe('proofs of a page', () => {
  it('are numbered in the order of reading, a second use under the same number', () => {
    const { html, cited } = numberCitations(
      `${mark('labor--name')} ${mark('labor--funding')} ${mark('labor--name')}`,
      edition,
    );
    expect([...html.matchAll(/(\d)<\/sup>/g)].map(([, number]) => number)).toEqual(['1', '2', '1']);
    expect(html.match(/href="#b\d"/g)).toEqual(['href="#b1"', 'href="#b2"', 'href="#b1"']);
    expect(cited.map(({ id }) => id)).toEqual(['labor--name', 'labor--funding']);
  });

  it('can be returned to at their first use only, so that no id stands twice', () => {
    const { html } = numberCitations(mark('labor--name') + mark('labor--name'), edition);
    expect(html.match(/ id="[^"]*"/g)).toEqual([' id="r1"']);
  });

  it('show the value of the fact, escaped for HTML', () => {
    expect(numberCitations(mark('labor--name'), edition).html).toContain('<span>Labor &amp; &lt;Werkstatt&gt;</span>');
  });

  it('keep the words of the text, markup included', () => {
    expect(numberCitations(mark('labor--funding', 'die <em>Hälfte</em>'), edition).html).toMatch(
      /^<a class="fact" data-status="belegt" href="#b1" id="r1"><span>die <em>Hälfte<\/em><\/span><sup/,
    );
  });

  it('are read out as a value, its standing and a number', () => {
    const { html } = numberCitations(mark('labor--funding') + mark('labor--old'), edition);
    const spoken = html.split('</a>').map((each) => each.replace(/<[^>]*>/g, ''));
    expect(spoken).toEqual(['500\u00a0Euro, belegt, Beleg 1', expect.stringMatching(/, zurückgezogen, Beleg 2$/), '']);
  });

  it('leave everything else on the page alone', () => {
    const other = '<a class="fact" href="/fakten/">Fakten</a> $& $1';
    expect(numberCitations(other, edition)).toEqual({ html: other, cited: [] });
  });

  it('stop the build at a fact that does not exist', () => {
    expect(() => numberCitations(mark('labor--nichts'), edition)).toThrow('Den Fakt „labor--nichts“ gibt es nicht.');
  });
});

const proofOf = (id: string) => footnoteViews([factOf(catalogue, id)], edition)[0];

describe('a proof', () => {
  it('has the line of its confidence; a withdrawn fact has its own', () => {
    expect(lineOf(factOf(catalogue, 'labor--funding'))).toBe('belegt');
    expect(lineOf(factOf(catalogue, 'labor--old'))).toBe('zurueckgezogen');
  });

  it('names two sources in full with their places and counts the rest', () => {
    expect(proofOf('labor--sourced')).toMatchObject({
      statement: 'Aussage von labor--sourced.',
      remark: 'Aus zwei Angaben.',
      sources: [{ publisher: 'Die Zeitung', published: 'Mai\u00a02020' }, { publisher: 'stadt' }],
      furtherSources: 1,
      locator: 'Absatz\u00a01; Seite\u00a03',
      statusWord: 'abgeleitet',
      href: '/fakten/labor--sourced/',
      proof: undefined,
    });
  });

  it('in brief names one source without its place and counts the rest', () => {
    expect(footnoteViews([factOf(catalogue, 'labor--sourced')], edition, true)).toMatchObject([
      { sources: [{ publisher: 'Die Zeitung' }], furtherSources: 2, locator: undefined },
    ]);
  });

  it('says no place where none is known', () => {
    expect(proofOf('labor--funding')).toMatchObject({ locator: undefined, asOf: '2020', remark: undefined });
  });

  it('of a relation names its whole proof, because its link leads to the page of its subject', () => {
    expect(proofOf('soest--members')).toMatchObject({
      href: '/regionen/soest/#soest--members',
      proof: '/fakten/soest--members/beleg.html',
    });
  });
});

describe('the proofs of a page together', () => {
  const numbersOf = (...ids: string[]) =>
    footnoteViews(
      ids.map((id) => factOf(catalogue, id)),
      edition,
    ).map(({ sources }) => sources.map(({ number }) => number));

  it('give a source one number, by its first appearance', () => {
    expect(numbersOf('labor--sourced', 'labor--funding')).toEqual([[1, 2], [2]]);
    expect(numbersOf('labor--funding', 'labor--sourced', 'labor--name')).toEqual([[1], [2, 1], [1]]);
  });

  it('give no number to a source that is only counted', () => {
    expect(numbersOf('labor--sourced', 'labor--private')).toEqual([[1, 2], [3]]);
  });
});

describe('a source', () => {
  const linkOf = (id: string) =>
    sourceLink(
      catalogue.sources.find((source) => source.id === id)!,
      edition,
    );

  it('leads to the document; where its address is hidden or unknown, to its page here', () => {
    expect(['zeitung', 'privat', 'text'].map((id) => linkOf(id).href)).toEqual([
      'https://zeitung.example/',
      '/quellen/privat/',
      '/quellen/text/',
    ]);
  });
});
