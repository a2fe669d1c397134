import { parse as parseCsv } from 'csv-parse/sync';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#edition/edition.ts';
import { german } from '#language/de/german.ts';
import { chartRows, chartsOf } from '#views/charts/charts.ts';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, textOf } from '../support/site.ts';

const site = await readSite();
const catalogue = await loadContent();
const charts = chartsOf(createEdition(catalogue, german));
const fileOf = async (name: string) => (await site.read(`presse/diagramme/${name}`)).toString();

/** Opening and closing tags of an XML text pair up, and every attribute is quoted. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name, attributes = '', empty] of xml.matchAll(
    /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gi,
  )) {
    if (slash) {
      if (open.pop() !== name || attributes) return false;
    } else if (!empty) open.push(name!);
  }
  const text = xml.replace(/<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gi, '');
  return open.length === 0 && !/[<>]|&(?!amp;|lt;|gt;)/.test(text);
}

it('every chart that was published keeps its address', () => {
  const ids = charts.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['foerdermittel', 'themen', 'zeitleiste', 'status', 'ausgaenge', 'versprochen']),
  );
});

it('press area and list show every chart as a picture, with its files', () => {
  for (const address of ['/presse/', '/presse/diagramme/']) {
    const { main } = site.page(address);
    for (const { id } of charts) {
      const item = main.querySelector(`.chart-gallery a[href="/presse/diagramme/${id}/"]`)!.closest('li')!;
      expect(item.querySelector('.thumb svg'), id).not.toBeNull();
      expect(item.querySelectorAll('.chart-files a'), id).toHaveLength(3);
    }
  }
});

describe.for(charts)('the chart $id', (chart) => {
  const { id, title, statement, table, details } = chart;

  it.for([`${id}.svg`, `${id}-schmal.svg`])('is in %s a picture that needs nothing else', async (name) => {
    const svg = await fileOf(name);
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img" aria-labelledby="title desc">/);
    expect(svg).toContain(
      `<title id="title">${title}</title><desc id="desc">${statement.replaceAll('&', '&amp;')}</desc>`,
    );
    expect(svg).toContain('@media (prefers-color-scheme:dark)');
    expect(svg).not.toMatch(/<text|<image|<script|<foreignObject|@import|font-family/);
    const references = [...svg.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, target]) => target!);
    expect(references.length).toBeGreaterThan(0);
    for (const target of new Set(references)) expect(svg).toContain(`id="${target.replace(/^#/, '')}"`);
  });

  it('is wide for a desk and narrow for a telephone', async () => {
    expect(await fileOf(`${id}.svg`)).toMatch(/^<svg[^>]* width="960"/);
    expect(await fileOf(`${id}-schmal.svg`)).toMatch(/^<svg[^>]* width="390"/);
  });

  it('is light and large for print', async () => {
    const picture = sharp(await site.read(`presse/diagramme/${id}.png`));
    const { format, width } = await picture.metadata();
    expect([format, width]).toEqual(['png', 2_880]);
    const { data } = await picture
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it('has the same rows in its data files, on its page and in the facts', async () => {
    const wanted = chartRows(chart);
    const rows = parseCsv(await fileOf(`${id}.csv`)) as string[][];
    expect(rows).toEqual(wanted.map((row) => row.map(String)));
    const german = parseCsv(await fileOf(`${id}-tabelle.csv`), { delimiter: ';', bom: true }) as string[][];
    expect(german).toEqual(
      wanted.map((row) => row.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : value))),
    );

    const shown = site
      .page(`/presse/diagramme/${id}/`)
      .main.querySelectorAll('table.stacked')
      .at(-1)!
      .querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('th, td'));
    const cells = (details ?? table).rows;
    expect(shown.map((row) => row.length)).toEqual(cells.map(({ length }) => length));
    for (const [index, row] of cells.entries()) {
      for (const [column, { words, fact }] of row.entries()) {
        const cell = shown[index]![column]!;
        const mark = cell.querySelector('a.fact');
        expect(Boolean(mark)).toBe(Boolean(fact));
        if (words) expect(textOf(mark?.querySelector('span') ?? cell)).toBe(plain(words));
      }
    }
  });

  it('says on its page what it shows, also to those who do not see it', () => {
    const { main } = site.page(`/presse/diagramme/${id}/`);
    expect(textOf(main.querySelector('h1'))).toBe(title);
    expect(textOf(main.querySelector('.lead'))).toBe(plain(statement));
    expect(main.querySelector('.chart-picture img')?.getAttribute('alt')).toBe(statement);
  });
});

it('every sum in the chart of money is the one that its fact states', async () => {
  const rows = parseCsv(await fileOf('foerdermittel.csv'), { columns: true }) as Array<Record<string, string>>;
  const stated = rows.filter((row) => row['foerdermittel_eur']);
  for (const row of stated) {
    const fact = catalogue.factById.get(row['foerdermittel_eur_fakt']!)!;
    expect(Number(row['foerdermittel_eur'])).toBe(fact.value);
    expect(Number(row['foerdermittel_eur_quellen'])).toBe(fact.sources.length);
  }
  expect(rows).toHaveLength(catalogue.projects.length);
  expect(stated).toHaveLength(
    catalogue.projects.filter(({ roles }) => typeof roles.funding?.value === 'number').length,
  );
});
