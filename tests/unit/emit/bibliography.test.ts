import { Cite, type Item } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it, vi } from 'vitest';
import { toBibtex, toCslJson, toInternetquelle, toRis, type BibliographicRecord } from '#emit/bibliography.ts';
import { citedFact, citedSource, citedSubject } from '#views/quoting/bibliography.ts';
import { hasOwnPage } from '#views/parts/links.ts';
import { createEdition } from '#edition/edition.ts';
import { german } from '#language/de/german.ts';
import { loadContent } from '../../support/real-content.ts';
import { siteUrl } from '../../support/site.ts';

vi.stubEnv('SITE', siteUrl);

const awkward = {
  id: 'awkward--record',
  type: 'webpage',
  title: '50 % „mehr“ & "besser": {a}_b #1 | [x] ~ ^ $5 \\ C*Ö',
  publisher: 'Amt für A, B und C & Söhne (ABC)',
  issued: '2018-08',
  accessed: '2026-11-21',
  url: 'https://amt.example/a%5Fb_c-(d)?e=1&f=g#h',
  language: 'de',
  note: 'Erste Zeile,\nzweite Zeile.',
} as const satisfies BibliographicRecord;
const edition = createEdition(await loadContent(), german);
const { facts, sources, projects, regions } = edition.catalogue;
const records = [
  awkward,
  ...sources.map((source) => citedSource(source, edition)),
  ...facts.filter(hasOwnPage).map((fact) => citedFact(fact, edition)),
  ...[...projects, ...regions].map((subject) => citedSubject(subject, edition)),
];

const read = (text: string) => new Cite(text).data;

/** Everything that a reader must not lose. A given name would mean that an institution has been taken apart. */
const found = ({ author, 'container-title': medium, 'collection-title': site, ...item }: Item) => ({
  id: item.id,
  kind: item.type.replace(/^article-.*/, 'article'),
  title: item.title,
  publisher:
    item.publisher ??
    author?.map(({ literal, family, given }) => [given, literal ?? family].filter(Boolean).join(' ')).join('; ') ??
    medium ??
    site,
  issued: item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-'),
  // The reader of BibTeX encodes some addresses a second time.
  url: item.URL.replaceAll('%25', '%'),
  note: item.note,
});
const meant = ({ id, type, title, publisher, issued, url, note }: BibliographicRecord) => ({
  id,
  kind: type,
  title,
  publisher,
  issued,
  url,
  note: note?.replace('\n', ' '),
});

it('there are hundreds of records to write', () => {
  expect(records.length).toBeGreaterThan(1_000);
});

describe('a foreign reader finds everything again', () => {
  it('in BibTeX', () => {
    expect(read(toBibtex(records)).map(found)).toEqual(records.map(meant));
  });

  it('in RIS', () => {
    // Of NEWS this reader takes the year alone; the day stands in `DA`, as the format has it.
    const year = <T extends { readonly kind: string; readonly issued: string | undefined }>(record: T) =>
      record.kind === 'article' ? { ...record, issued: record.issued?.slice(0, 4) } : record;
    expect(read(toRis(records)).map(found).map(year)).toEqual(records.map(meant).map(year));
    expect(toRis([{ ...awkward, type: 'article', issued: '2018-08-03' }])).toContain('\r\nDA  - 2018/08/03/\r\n');
  });

  it('in CSL-JSON', () => {
    expect(read(JSON.stringify(toCslJson(records))).map(found)).toEqual(records.map(meant));
  });
});

it('every item of CSL-JSON has an id, a type and dates of one to three whole numbers', () => {
  for (const { id, type, ...item } of toCslJson(records)) {
    expect(id).toMatch(/./);
    expect(['webpage', 'article-newspaper', 'report']).toContain(type);
    for (const date of [item.issued, item.accessed]) {
      for (const parts of date?.['date-parts'] ?? []) {
        expect(parts.length, id).toBeLessThanOrEqual(3);
        expect(
          parts.every((part) => Number.isInteger(part) && part > 0),
          id,
        ).toBe(true);
      }
    }
  }
});

it('RIS gives every line a tag and ends it with CRLF, dates with their three slashes', () => {
  const lines = toRis([awkward]).split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
  expect(lines).toEqual(expect.arrayContaining(['TY  - ELEC', 'DA  - 2018/08//', 'Y2  - 2026/11/21', 'ER  - ']));
});

it('a source is of one kind in every format', () => {
  const kinds = (type: BibliographicRecord['type']) => {
    const record = { ...awkward, type };
    return [toCslJson([record])[0]?.type, toBibtex([record]).split('{')[0], toRis([record]).slice(6, 10)];
  };
  expect(kinds('article')).toEqual(['article-newspaper', '@article', 'NEWS']);
  expect(kinds('report')).toEqual(['report', '@report', 'RPRT']);
  expect(kinds('webpage')).toEqual(['webpage', '@online', 'ELEC']);
});

describe('an institution in RIS', () => {
  const linesOf = (fields: Partial<BibliographicRecord>) =>
    toRis([{ ...awkward, ...fields }])
      .split('\r\n')
      .filter((line) => /^(?:AU|PB|T2)/.test(line));

  it('is the author as it is called, and all of it the family name', () => {
    expect(linesOf({ publisher: 'Stadt Soest' })).toEqual(['AU  - Stadt Soest,']);
    expect(linesOf({ publisher: 'Stadt Soest', type: 'report' })).toEqual(['AU  - Stadt Soest,', 'PB  - Stadt Soest']);
  });

  it('is not taken apart at the commas of its name', () => {
    const publisher = 'Ministerium für Wirtschaft, Innovation und Energie';
    expect(linesOf({ publisher, publisherShort: 'MWIDE' })).toEqual(['AU  - MWIDE,', `PB  - ${publisher}`]);
    expect(linesOf({ publisher })).toEqual([`PB  - ${publisher}`]);
  });
});

describe('the template of Wikipedia', () => {
  it('is not ended by signs in a title', () => {
    const text = toInternetquelle({ ...awkward, title: 'A | B}} [C] {D}', url: 'https://x.example/?a=|' });
    expect(text).toBe(
      '{{Internetquelle |url=https://x.example/?a=%7C |titel=A &#124; B&#125;&#125; &#91;C&#93; &#123;D&#125; |hrsg=Amt für A, B und C & Söhne (ABC) |datum=2018-08 |abruf=2026-11-21 |sprache=de}}',
    );
  });

  it('names a paper as the work, and for our pages the day whose state they show', () => {
    const text = toInternetquelle({ ...awkward, type: 'article', publisher: 'Die Zeitung', accessed: undefined });
    expect(text).toContain('|werk=Die Zeitung |datum=2018-08 |abruf=2018-08 |');
    expect(text).not.toContain('hrsg');
  });
});
