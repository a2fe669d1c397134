/** The catalogue of the data files, in the words of DCAT-AP.de, read by a foreign reader. */
import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { readJson } from '../support/data-files.ts';
import { mistakesOfCatalogue, saidBy } from '../support/rdf.ts';
import { loadContent } from '../support/real-content.ts';
import { readSite, siteUrl, textOf } from '../support/site.ts';

const catalogue = await loadContent();
const site = await readSite();

describe('the data catalogue', async () => {
  const dct = 'http://purl.org/dc/terms/';
  const dcat = 'http://www.w3.org/ns/dcat#';
  type Expanded = Readonly<Record<string, ReadonlyArray<Readonly<Record<string, unknown>>>>>;
  const offline = { documentLoader: (address: string) => Promise.reject(new Error(`Nicht ohne Netz: ${address}`)) };
  const [catalog] = (await jsonld.expand(
    await readJson(site, 'daten/katalog.jsonld'),
    offline,
  )) as unknown as Expanded[];
  const datasets = (catalog?.[`${dcat}dataset`] ?? []) as unknown as Expanded[];
  const missing = (thing: Expanded | undefined, properties: readonly string[]) =>
    properties.filter((property) => !thing?.[property]?.length);

  it('has what DCAT-AP.de demands of a catalogue and of its datasets', () => {
    expect(
      missing(catalog, [`${dct}title`, `${dct}description`, `${dct}publisher`, 'http://xmlns.com/foaf/0.1/homepage']),
    ).toEqual([]);
    expect(datasets).toHaveLength(8);
    const demanded = [
      ...[
        'title',
        'description',
        'identifier',
        'publisher',
        'spatial',
        'temporal',
        'issued',
        'modified',
        'accessRights',
      ].map((each) => dct + each),
      ...['keyword', 'theme', 'contactPoint', 'distribution'].map((each) => dcat + each),
      'http://dcat-ap.de/def/dcatde/politicalGeocodingURI',
      'http://dcat-ap.de/def/dcatde/politicalGeocodingLevelURI',
      ...(catalogue.operator.contributorId ? ['http://dcat-ap.de/def/dcatde/contributorID'] : []),
    ];
    for (const dataset of datasets) expect(missing(dataset, demanded), String(dataset['@id'])).toEqual([]);
  });

  it('names files that are there, with their size and check sum, and a licence for each', async () => {
    const files = datasets.flatMap((dataset) => dataset[`${dcat}distribution`] as unknown as Expanded[]);
    expect(files.length).toBe(26);
    for (const file of files) {
      const address = String(file[`${dcat}downloadURL`]?.[0]?.['@id']);
      const body = await site.read(address.replace(`${siteUrl}/`, ''));
      expect(Number(file[`${dcat}byteSize`]?.[0]?.['@value']), address).toBe(body.length);
      const [checksum] = file['http://spdx.org/rdf/terms#checksum'] as unknown as Expanded[];
      expect(checksum?.['http://spdx.org/rdf/terms#checksumValue']?.[0]?.['@value'], address).toBe(
        createHash('sha256').update(body).digest('hex'),
      );
      expect(file[`${dct}license`]?.[0]?.['@id'], address).toMatch(/^http:\/\/dcat-ap\.de\/def\/licenses\//);
      const isMap = address.endsWith('.geojson');
      expect('http://dcat-ap.de/def/dcatde/licenseAttributionByText' in file, address).toBe(isMap);
    }
  });

  it('is valid by the shapes of DCAT-AP.de, and says in Turtle what it says in JSON-LD', async () => {
    const turtle = (await site.read('daten/katalog.ttl')).toString();
    expect(await mistakesOfCatalogue(turtle)).toEqual([]);
    expect(await saidBy(turtle)).toBe(await saidBy(await readJson(site, 'daten/katalog.jsonld')));
  });

  it('says as much to people: the page admits a missing provider', () => {
    const says = textOf(site.page('/daten/').main).includes('GovData kann den Katalog noch nicht übernehmen');
    expect(says).toBe(catalogue.operator.contributorId === undefined);
  });
});
