/** Whatever a text holds: what a foreign reader finds in a file is what was written into it. */
import { Cite, type Item } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { linesFor } from '#client/list-csv.ts';
import { toBibtex, toCslJson, toInternetquelle, toRis, type BibliographicRecord } from '#emit/bibliography.ts';
import { toCsv, toSpreadsheetCsv } from '#emit/csv.ts';
import { toDcat } from '#emit/dcat.ts';
import { toAtom, toJsonFeed } from '#emit/feed.ts';
import { toFeatureCollection } from '#emit/geojson.ts';
import { toIcs } from '#emit/ics.ts';
import { toJsonLd } from '#emit/json-ld.ts';
import { jsonResponse } from '#emit/json.ts';
import { redirectPage } from '#emit/redirect-page.ts';
import { toZip } from '#emit/zip.ts';
import { dataCatalog } from '#open-data/catalog.ts';
import { datasetsOf } from '#open-data/datasets.ts';
import { anEdition } from '../../support/catalogue.ts';
import { readAtom, readJsonFeed } from '../../support/feeds.ts';
import { randomTexts } from '../../support/random-texts.ts';

// Schemas cut blanks at the ends, and no text is empty.
const texts = randomTexts(2000, 20181112).map((text) => text.trim() || 'Text');

/** iCalendar and XML know one line end. */
const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n');
/** Where a text is one line, blanks and line ends in a row are one blank. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const address = 'https://seite.example/';
const page = (index: number): string => `${address}${index}/`;

it('the texts hold what formats stumble over', () => {
  for (const sign of ['"', ';', '\r', '{', '\\', '</', ']]>', '&amp;', '=SUM', 'ER  -', '\nEND:', "''", '--', '𝒳'])
    expect(texts.filter((text) => text.includes(sign)).length, sign).toBeGreaterThan(3);
});

describe('tables', () => {
  const rows = texts.map((text, index) => [String(index), text, 'Ende']);
  // On purpose, and named in the description of the files.
  const harmless = rows.map(([id, text = '', end]) => [id, /^[=+\-@\t\r]/.test(text) ? `'${text}` : text, end]);

  it('for programs', () => {
    expect(parseCsv(toCsv(rows), { record_delimiter: '\r\n' })).toEqual(harmless);
  });

  it('keep every line end within quotation marks', () => {
    expect(
      toCsv(rows)
        .replace(/"(?:[^"]|"")*"/g, '')
        .split('\r\n')
        .join(''),
    ).not.toMatch(/[\r\n]/);
  });

  const german = { delimiter: ';', decimal: ',', yes: 'ja', no: 'nein' };
  const head = ['id', 'text', 'ende'];
  const sheet = toSpreadsheetCsv([head, ...rows], german);

  it('for spreadsheets', () => {
    expect(parseCsv(sheet, { bom: true, delimiter: ';', record_delimiter: '\r\n' })).toEqual([head, ...harmless]);
  });

  it('of what a reader has filtered', () => {
    const ids = rows.map(([id = '']) => id);
    const lines = linesFor(sheet, ids).join('\r\n');
    expect(parseCsv(lines, { delimiter: ';', record_delimiter: '\r\n' })).toEqual([head, ...harmless]);
  });
});

describe('citations', () => {
  const records = texts.map((text, index): BibliographicRecord => ({
    id: `text-${index}`,
    type: (['webpage', 'article', 'report'] as const)[index % 3]!,
    title: text,
    publisher: texts.at(-index - 1)!,
    issued: '2018-08',
    url: `${page(index)}?q=${encodeURIComponent(text)}`,
    language: 'de',
    note: text,
  }));
  const nameOf = ({ author, publisher, ...item }: Item) =>
    author?.map(({ literal, family, given }) => [given, literal ?? family].filter(Boolean).join(' ')).join('; ') ??
    publisher ??
    item['container-title'] ??
    item['collection-title'];
  const found = (written: string, form?: string) =>
    // Left to itself the reader takes texts with braces for BibTeX.
    new Cite(written, form === 'RIS' ? { forceType: '@ris/file' } : undefined).data.map((item) =>
      [item.id, item.title, nameOf(item), item.note].map((text) => oneLine(text!)),
    );
  const meant = records.map(({ id, title, publisher, note }) =>
    [id, title, publisher, note].map((text) => oneLine(text!)),
  );

  it.each([
    ['BibTeX', toBibtex],
    ['RIS', toRis],
    ['CSL-JSON', (all: typeof records) => JSON.stringify(toCslJson(all))],
  ])('in %s', (form, write) => {
    expect(found(write(records), form)).toEqual(meant);
  });

  it('in BibTeX have as many braces that open as close, also for those who count escaped ones', () => {
    let depth = 0;
    for (const [sign] of toBibtex(records).matchAll(/[{}]/g)) {
      depth += sign === '{' ? 1 : -1;
      if (depth < 0) break;
    }
    expect(depth).toBe(0);
  });

  it('in the template of Wikipedia', () => {
    const decoded = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    for (const record of records) {
      const written = toInternetquelle({ ...record, url: address });
      const [, title = ''] =
        /^\{\{Internetquelle \|url=\S+ \|titel=([^|]*) \|(?:hrsg|werk)=[^|]* \|datum=/.exec(written) ?? [];
      expect(title).not.toMatch(/[[\]{}<>]|''|~~|&(?!#\d+;)#?\w+;/);
      expect(oneLine(decoded(title))).toBe(oneLine(record.title));
    }
  });
});

it('the calendar', () => {
  const entries = texts.map((text, index) => ({
    id: String(index),
    from: '2019-08-27',
    to: '2019-08-27',
    startTime: undefined,
    endTime: undefined,
    title: text,
    description: text,
    href: page(index),
    place: text,
    // The reader takes a backslash at the end of one for part of the comma before the next.
    categories: ['Anfang', text],
    isPlanned: false,
    checked: '2026-11-21',
  }));
  const about = { href: address, host: 'seite.example', product: 'Termine', language: 'de' };
  const written = toIcs({ ...about, title: texts[0]!, description: texts[1]!, entries });
  expect(written.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  const events = new ICAL.Component(ICAL.parse(written) as unknown[]).getAllSubcomponents('vevent');
  const read = events.map((event) => [
    ...['summary', 'description', 'location'].map((name) => event.getFirstPropertyValue(name)),
    ...event.getFirstProperty('categories')!.getValues(),
  ]);
  expect(read).toEqual(texts.map(plainLines).map((text) => [text, text, text, 'Anfang', text]));
});

describe('feeds', () => {
  const content = {
    title: texts[0]!,
    subtitle: texts[1]!,
    language: 'de',
    href: address,
    author: { name: texts[2]!, email: undefined },
    updated: '2026-11-21',
    entries: texts.map((text, index) => ({
      id: page(index),
      href: page(index),
      title: text,
      date: '2026-11-21',
      summary: text,
      html: `<p>${text}</p>`,
    })),
  };

  it('in Atom', () => {
    const { element } = readAtom(toAtom(content, `${address}feed.xml`));
    const entries = element.findElementsWithName('entry');
    // The reader's own properties resolve entities a second time, as if every text were HTML.
    const read = ['title', 'summary', 'content'].map((name) =>
      entries.map((entry) => plainLines(entry.findElementWithName(name)!.textContent).trim()),
    );
    const meant = texts.map(plainLines);
    expect(read).toEqual([meant, meant, meant.map((text) => `<p>${text}</p>`)]);
  });

  it('in JSON Feed', () => {
    const { items } = readJsonFeed(toJsonFeed(content, `${address}feed.json`));
    expect(items.map(({ title, content_html }) => [title, content_html])).toEqual(
      texts.map((text) => [text, `<p>${text}</p>`]),
    );
  });
});

describe('linked data', () => {
  it('in a page', () => {
    const thing = { '@context': 'https://schema.org', '@type': 'Dataset', name: 'Texte', keywords: texts } as const;
    const html = `<title>x</title><script type="application/ld+json">${toJsonLd(thing)}</script><p>Ende</p>`;
    const root = parseHtml(html, { blockTextElements: { script: true } });
    expect(root.querySelectorAll('script')).toHaveLength(1);
    expect(root.querySelector('p')?.text).toBe('Ende');
    expect(JSON.parse(root.querySelector('script')!.rawText)).toEqual(thing);
  });

  it('in the data catalogue', async () => {
    const edition = anEdition({ projekte: { labor: {} } });
    const [dataset] = datasetsOf(edition);
    const catalog = dataCatalog(edition, [dataset!]);
    const written = toDcat({ ...catalog, datasets: [{ ...catalog.datasets[0]!, keywords: texts }] });
    const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(written)));
    const keywords = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/dcat#keyword');
    expect(new Set(keywords.map(({ object }) => object.value))).toEqual(new Set(texts));
  });
});

it('JSON and GeoJSON', async () => {
  expect(await jsonResponse(texts).json()).toEqual(texts);
  const features = texts.map((name) => ({
    type: 'Feature' as const,
    properties: { name },
    geometry: { type: 'Point' as const, coordinates: [8, 51] },
  }));
  const read = (await jsonResponse(toFeatureCollection(features, {})).json()) as { features: typeof features };
  expect(read.features.map(({ properties }) => properties.name)).toEqual(texts);
});

it('the archive', () => {
  const files = new Map(texts.map((text, index) => [`${index}.txt`, text]));
  const read = Object.entries(unzipSync(toZip(files, '2026-11-21')));
  expect(new Map(read.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))).toEqual(files);
});

it('the page at an old address', () => {
  for (const text of texts) {
    const root = parseHtml(redirectPage('/neu/', `${address}neu/`, { tag: 'de', title: text, text }));
    expect(root.querySelector('title')?.text).toBe(text);
    expect(root.querySelector('p')?.text).toBe(`${text} ${address}neu/`);
  }
});
