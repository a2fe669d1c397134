import { lineOf } from '#catalogue/proof.ts';
import { describe, expect, it } from 'vitest';
import { briefNotes, numberCitations, proofGroups, sourceLink } from '#views/parts/proofs.ts';
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

const groupsOf = (...ids: string[]) =>
  proofGroups(
    ids.map((id) => factOf(catalogue, id)),
    edition,
  );
const proofOf = (id: string) => groupsOf(id)[0]!.notes[0];

describe('a proof', () => {
  it('has the line of its confidence; a withdrawn fact has its own', () => {
    expect(lineOf(factOf(catalogue, 'labor--funding'))).toBe('belegt');
    expect(lineOf(factOf(catalogue, 'labor--old'))).toBe('zurueckgezogen');
  });

  it('stands under its source, names a second one by its number and counts the rest', () => {
    const [group, second] = groupsOf('labor--sourced');
    expect(group!.source).toMatchObject({ number: 1, publisher: 'Die Zeitung', published: 'Mai\u00a02020' });
    expect(group!.notes).toMatchObject([
      {
        statement: 'Aussage von labor--sourced.',
        remark: undefined,
        also: 2,
        furtherSources: 1,
        statusWord: 'abgeleitet',
        href: '/fakten/labor--sourced/',
        proof: undefined,
      },
    ]);
    expect(second).toMatchObject({ source: { number: 2, publisher: 'stadt' }, notes: [] });
  });

  it('says nothing more where one source alone proves the fact', () => {
    expect(proofOf('labor--funding')).toMatchObject({ also: undefined, furtherSources: 0, asOf: '2020' });
  });

  it('of a relation names its whole proof, because its link leads to the page of its subject', () => {
    expect(proofOf('soest--members')).toMatchObject({
      href: '/regionen/soest/#soest--members',
      proof: '/fakten/soest--members/beleg.html',
    });
  });

  it('in brief is of what, and who says it', () => {
    const facts = ['labor--funding', 'labor--sourced'].map((id) => factOf(catalogue, id));
    expect(briefNotes(facts, edition)).toEqual([
      {
        label: factOf(catalogue, 'labor--funding').label,
        publishers: 'stadt',
        href: '/fakten/labor--funding/',
        proof: undefined,
      },
      {
        label: factOf(catalogue, 'labor--sourced').label,
        publishers: 'Die Zeitung, stadt und 1 weitere',
        href: '/fakten/labor--sourced/',
        proof: undefined,
      },
    ]);
  });
});

describe('the proofs of a page together', () => {
  const numbersOf = (...ids: string[]) =>
    groupsOf(...ids).map(({ source, notes }) => [source.publisher, source.number, notes.map(({ number }) => number)]);

  it('keep the numbers of their figures, whatever source they stand under', () => {
    expect(numbersOf('labor--private', 'labor--funding', 'labor--name')).toEqual([
      ['privat', 1, [1]],
      ['stadt', 2, [2, 3]],
    ]);
  });

  it('stand under the source that carries most of them, so that few groups hold all', () => {
    expect(numbersOf('labor--sourced', 'labor--funding')).toEqual([
      ['stadt', 1, [1, 2]],
      ['Die Zeitung', 2, []],
    ]);
  });

  it('close with sources that only stand second, and give no number to one that is only counted', () => {
    expect(numbersOf('labor--sourced')).toEqual([
      ['Die Zeitung', 1, [1]],
      ['stadt', 2, []],
    ]);
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
