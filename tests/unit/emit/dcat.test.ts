import { expect, it } from 'vitest';
import { toDcat } from '#emit/dcat.ts';
import { dataCatalog } from '#open-data/catalog.ts';
import { datasetsOf } from '#open-data/datasets.ts';
import { anEdition } from '../../support/catalogue.ts';

const edition = anEdition({ projekte: { labor: {} }, meldungen: { anfang: { date: '2026-12-01' } } });
const written = (operator: object) =>
  toDcat(dataCatalog({ ...edition, catalogue: { ...edition.catalogue, operator } }, datasetsOf(edition)))[
    'dcat:dataset'
  ][0];

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
