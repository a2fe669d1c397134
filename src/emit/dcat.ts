/**
 * A data catalogue after DCAT-AP.de 3.0 as JSON-LD, its context included, so that it can be read without the network.
 *
 * Conventions: https://www.dcat-ap.de/def/dcatde/3.0/implRules/. Vocabularies of the EU are named by their addresses.
 */

/** The specification that the catalogue says it follows. */
const specification = 'https://www.dcat-ap.de/def/dcatde/3.0/spec/';

export interface CatalogDistribution {
  readonly title: string;
  readonly url: string;
  /** Code of the EU’s file types: `CSV`. */
  readonly format: string;
  /** IANA media type, where one is registered. */
  readonly mediaType: string | undefined;
  readonly licence: string;
  readonly attribution: string | undefined;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
  /** Address of the schema that the file follows. */
  readonly conformsTo: string | undefined;
}

export interface CatalogDataset {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Codes of the EU’s data themes: `GOVE`. */
  readonly themes: readonly string[];
  readonly distributions: readonly CatalogDistribution[];
}

export interface DataCatalog {
  readonly url: string;
  readonly homepage: string;
  /** BCP 47, of all texts. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: { readonly url: string; readonly name: string };
  readonly contact: { readonly name: string; readonly email: string | undefined; readonly url: string };
  /** Key of the Land in official statistics: `05`. */
  readonly stateKey: string;
  /** ISO dates, as exact as they are known. */
  readonly temporal: { readonly start: string | undefined; readonly end: string | undefined };
  readonly issued: string;
  readonly modified: string;
  /** Of the catalogue itself, in the licence vocabulary of DCAT-AP.de. */
  readonly licence: string;
  /** Address in http://dcat-ap.de/def/contributors/, given by GovData. */
  readonly contributorId: string | undefined;
  readonly datasets: readonly CatalogDataset[];
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const link = (address: string) => ({ '@id': address });
const authority = (list: string, code: string) =>
  link(`http://publications.europa.eu/resource/authority/${list}/${code}`);
const said = (text: string, { language }: Pick<DataCatalog, 'language'>) => ({ '@value': text, '@language': language });
const typed = (value: string, type: string) => ({ '@value': value, '@type': `xsd:${type}` });
const day = (iso: string) => typed(iso, ['gYear', 'gYearMonth', 'date'][iso.split('-').length - 1] ?? 'date');
/** ISO 639-3 in capitals, as the EU’s list of languages has it. */
const languages: Readonly<Record<string, string>> = { de: 'DEU', en: 'ENG' };

function languageOf({ language }: DataCatalog) {
  const code = languages[language];
  if (code === undefined) throw new Error(`In emit/dcat.ts fehlt das Kürzel der Sprache „${language}“.`);
  return authority('language', code);
}

const geocoding = (key: string) => link(`http://dcat-ap.de/def/politicalGeocoding/${key}`);

const distribution = (file: CatalogDistribution, catalog: DataCatalog) => ({
  '@id': `${file.url}#distribution`,
  '@type': 'dcat:Distribution',
  'dct:title': said(file.title, catalog),
  'dcat:accessURL': link(file.url),
  'dcat:downloadURL': link(file.url),
  'dct:format': authority('file-type', file.format),
  ...(file.mediaType && { 'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${file.mediaType}`) }),
  'dct:license': link(file.licence),
  ...(file.attribution && { 'dcatde:licenseAttributionByText': said(file.attribution, catalog) }),
  ...(file.conformsTo && { 'dct:conformsTo': link(file.conformsTo) }),
  // Since 3.0 no decimal any more (DCAT-AP.de, changes of 3.0).
  'dcat:byteSize': typed(String(file.bytes), 'nonNegativeInteger'),
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
    'spdx:checksumValue': typed(file.sha256, 'hexBinary'),
  },
  'dct:language': languageOf(catalog),
  'dct:issued': day(catalog.issued),
  'dct:modified': day(catalog.modified),
  'dcatap:availability': authority('planned-availability', 'STABLE'),
});

const dataset = (entry: CatalogDataset, catalog: DataCatalog) => ({
  '@id': `${entry.page}#${entry.id}`,
  '@type': 'dcat:Dataset',
  'dct:identifier': `${entry.page}#${entry.id}`,
  'dct:title': said(entry.title, catalog),
  'dct:description': said(entry.description, catalog),
  'dcat:keyword': entry.keywords.map((word) => said(word, catalog)),
  'dcat:theme': entry.themes.map((code) => authority('data-theme', code)),
  'dct:publisher': link(catalog.publisher.url),
  'dct:creator': link(catalog.publisher.url),
  'dcat:contactPoint': {
    // What the profile asks for, and what it is.
    '@type': ['vcard:Kind', 'vcard:Organization'],
    'vcard:fn': catalog.contact.name,
    ...(catalog.contact.email && { 'vcard:hasEmail': link(`mailto:${catalog.contact.email}`) }),
    'vcard:hasURL': link(catalog.contact.url),
  },
  'dct:spatial': geocoding(`stateKey/${catalog.stateKey}`),
  'dcatde:politicalGeocodingURI': geocoding(`stateKey/${catalog.stateKey}`),
  'dcatde:politicalGeocodingLevelURI': geocoding('Level/state'),
  // A period has a beginning or an end.
  ...((catalog.temporal.start ?? catalog.temporal.end) && {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      ...(catalog.temporal.start && { 'dcat:startDate': day(catalog.temporal.start) }),
      ...(catalog.temporal.end && { 'dcat:endDate': day(catalog.temporal.end) }),
    },
  }),
  'dct:issued': day(catalog.issued),
  'dct:modified': day(catalog.modified),
  'dct:accessRights': authority('access-right', 'PUBLIC'),
  'dcatap:availability': authority('planned-availability', 'STABLE'),
  'dct:language': languageOf(catalog),
  'dcat:landingPage': link(`${entry.page}#${entry.id}`),
  ...(catalog.contributorId && { 'dcatde:contributorID': link(catalog.contributorId) }),
  'dcat:distribution': entry.distributions.map((file) => distribution(file, catalog)),
});

/** What the catalogue says of its own entry: by which profile it describes the dataset. */
const record = (entry: CatalogDataset, catalog: DataCatalog) => ({
  '@id': `${catalog.url}#${entry.id}`,
  '@type': 'dcat:CatalogRecord',
  'foaf:primaryTopic': link(`${entry.page}#${entry.id}`),
  'dct:conformsTo': link(specification),
  'dct:language': languageOf(catalog),
  'dct:issued': day(catalog.issued),
  'dct:modified': day(catalog.modified),
});

/** The catalogue as one JSON-LD document. */
export const toDcat = (catalog: DataCatalog) => ({
  '@context': context,
  '@id': catalog.url,
  '@type': 'dcat:Catalog',
  'dct:title': said(catalog.title, catalog),
  'dct:description': said(catalog.description, catalog),
  'dct:publisher': {
    '@id': catalog.publisher.url,
    '@type': 'foaf:Agent',
    'foaf:name': catalog.publisher.name,
  },
  'foaf:homepage': link(catalog.homepage),
  'dct:language': languageOf(catalog),
  'dct:spatial': geocoding(`stateKey/${catalog.stateKey}`),
  'dct:issued': day(catalog.issued),
  'dct:modified': day(catalog.modified),
  'dct:license': link(catalog.licence),
  'dct:conformsTo': link(specification),
  'dcat:themeTaxonomy': link('http://publications.europa.eu/resource/authority/data-theme'),
  'dcat:dataset': catalog.datasets.map((entry) => dataset(entry, catalog)),
  'dcat:record': catalog.datasets.map((entry) => record(entry, catalog)),
});
