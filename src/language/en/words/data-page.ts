/** Words of the page that explains the data files, around what is computed. Its prose is content. */
import type { Words } from '../../language.ts';

export const dataPage: Words['dataPage'] = {
  together: {
    heading: 'Everything together',
    download: (size) => `Download all files (ZIP, ${size})`,
    note: {
      before: 'All files of this page with',
      readme: 'explanation',
      dictionary: 'dictionary of the columns',
      dataPackage: 'description for programs',
      after: 'and licence texts.',
      checksums: 'Checksums',
      date: (date) => `of all files. Data as of ${date}.`,
    },
  },
  versions: {
    heading: 'Archived versions',
    none: 'No version has been archived yet.',
    first: 'The first archived version.',
    since: (date) => `Since the version of ${date}:`,
    unchanged: 'nothing',
    added: (count) => `${count} new`,
    changed: (count) => `${count} changed`,
    removed: (count) => `${count} removed`,
    table: (name, changes) => `${name}: ${changes}`,
    file: (date, size) => `Version of ${date} (ZIP, ${size})`,
    changes: 'All changes (JSON)',
    list: 'List of all versions with checksums (JSON)',
  },
  schema: 'JSON Schema:',
  calculating: 'Before you calculate',
  examples: 'Examples',
  catalog: {
    heading: 'Data catalogue',
    lacksContributor:
      'GovData cannot take over the catalogue yet: it lacks the identifier of the data provider, which the GovData office gives to the operator of this site.',
  },
};
