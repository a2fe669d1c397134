import { describe, expect, it } from 'vitest';
import { toDcat } from '#emit/dcat.ts';
import { toTurtle } from '#emit/turtle.ts';
import { dataCatalog } from '#open-data/catalog.ts';
import { datasetsOf } from '#open-data/datasets.ts';
import { anEdition } from '../../support/catalogue.ts';
import { mistakesOfCatalogue } from '../../support/rdf.ts';

const edition = anEdition({ projekte: { labor: {} }, meldungen: { anfang: { date: '2026-12-01' } } });
/** Few, for each is judged. */
const datasets = datasetsOf(edition).slice(-2);
const catalogWith = (operator: object) =>
  toDcat(dataCatalog({ ...edition, catalogue: { ...edition.catalogue, operator } }, datasets));
const written = (operator: object) => catalogWith(operator)['dcat:dataset'][0];

it('names the operator as contact, and the provider that GovData knows, once they are entered', () => {
  const contributorId = 'http://dcat-ap.de/def/contributors/beispiel';
  expect(written({ name: 'Verein', email: 'post@verein.example', contributorId })).toMatchObject({
    'dcat:contactPoint': { 'vcard:fn': 'Verein', 'vcard:hasEmail': { '@id': 'mailto:post@verein.example' } },
    'dcatde:contributorID': { '@id': contributorId },
  });
  expect(written({})).not.toHaveProperty('dcatde:contributorID');
});

it('says how exactly a date is known', () => {
  expect(written({})).toMatchObject({ 'dct:modified': { '@value': '2026-12-01', '@type': 'xsd:date' } });
});

describe('to the shapes of DCAT-AP.de 3.0', () => {
  const turtle = (operator: object) => toTurtle(catalogWith(operator));

  it.for([
    ['without an operator', {}],
    [
      'with one',
      { name: 'Verein', email: 'post@verein.example', contributorId: 'http://dcat-ap.de/def/contributors/x' },
    ],
  ] as const)('the catalogue is right %s', async ([, operator]) => {
    expect(await mistakesOfCatalogue(turtle(operator))).toEqual([]);
  });

  it.for([
    ['a file without a licence', /dct:license <[^>]*geonutz[^>]*>;/, ''],
    ['a size of another type', 'xsd:nonNegativeInteger', 'xsd:decimal'],
    ['a theme of its own', 'authority/data-theme/GOVE', 'authority/data-theme/government'],
    ['a contact nobody reaches', /vcard:hasURL <[^>]*>/, 'vcard:note "x"'],
    ['a publisher without a name', /foaf:name "[^"]*"/, 'foaf:nick "x"'],
    ['another specification', 'dcatde/3.0/spec/', 'dcatde/2.0/spec/'],
    ['a date in words', /"\d{4}-\d{2}-\d{2}"\^\^xsd:date/, '"gestern"@de'],
  ] as const)('%s is wrong', async ([, right, wrong]) => {
    const spoilt = turtle({}).replace(right, wrong);
    expect(spoilt).not.toBe(turtle({}));
    expect(await mistakesOfCatalogue(spoilt)).not.toEqual([]);
  });
});
