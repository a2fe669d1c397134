/** How the data catalogue of the site reads, before it is written as DCAT. */
import type { Edition } from '#edition/edition.ts';
import { sha256 } from '#emit/checksums.ts';
import type { DataCatalog } from '#emit/dcat.ts';
import { licences } from '#site/licences.ts';
import { absolute } from '#site/routes.ts';
import { openedOn, programmeSpan, stateKey } from './coverage.ts';
import { lastUpdate, type Dataset } from './datasets.ts';

/** @param datasets with finished files, of which size and checksum are taken */
export function dataCatalog(edition: Edition, datasets: readonly Dataset[]): DataCatalog {
  const { catalogue, words, routes, tag } = edition;
  const { siteName, programmeName } = words.shell;
  const { operator } = catalogue;
  const home = absolute(routes.home());
  const modified = lastUpdate(catalogue);
  return {
    url: absolute(routes.dataFile('katalog.jsonld')),
    homepage: home,
    language: tag,
    title: words.data.catalog.title(siteName),
    description: words.data.catalog.description(programmeName),
    publisher: { url: `${home}#herausgeber`, name: operator.name ?? siteName },
    contact: { name: operator.name ?? siteName, email: operator.email, url: absolute(routes.imprint()) },
    stateKey,
    temporal: programmeSpan(catalogue),
    issued: openedOn(catalogue) ?? modified,
    modified,
    licence: licences.data.id,
    contributorId: operator.contributorId,
    datasets: datasets.map(({ id, title, description, keywords, files }) => ({
      id,
      page: absolute(routes.data()),
      title,
      description,
      keywords,
      themes: ['GOVE', 'TECH', 'REGI'],
      distributions: files.map((file) => ({
        title: file.title,
        url: absolute(routes.dataFile(file.name)),
        format: file.format,
        mediaType: file.mediaType,
        licence: file.licence.id,
        attribution: file.licence.attribution,
        bytes: Buffer.byteLength(file.body),
        sha256: sha256(file.body),
        conformsTo: file.schema,
      })),
    })),
  };
}
