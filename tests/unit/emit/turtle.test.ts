import { expect, it } from 'vitest';
import { toDcat } from '#emit/dcat.ts';
import { toTurtle } from '#emit/turtle.ts';
import { dataCatalog } from '#open-data/catalog.ts';
import { datasetsOf } from '#open-data/datasets.ts';
import { anEdition } from '../../support/catalogue.ts';
import { asQuads, saidBy } from '../../support/rdf.ts';

const edition = anEdition({ projekte: { labor: {} } });
const catalog = toDcat(dataCatalog(edition, datasetsOf(edition)));

it('says the same as the JSON-LD to who reads it without the network', async () => {
  expect(await saidBy(toTurtle(catalog))).toBe(await saidBy(catalog));
});

it('keeps quotation marks, backslashes and ends of lines', () => {
  const text = 'Ein "Satz" mit \\ und\nmehr';
  const turtle = toTurtle({ '@context': { a: 'https://a.example/' }, '@id': 'https://b.example/', 'a:text': text });
  expect(asQuads(turtle)).toBe(`<https://b.example/> <https://a.example/text> ${JSON.stringify(text)} .\n`);
});

it('refuses a term whose prefix nobody has explained', () => {
  expect(() => toTurtle({ '@context': {}, '@id': 'https://b.example/', 'a:text': 'x' })).toThrow('a:text');
});
