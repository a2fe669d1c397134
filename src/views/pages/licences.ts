/** What others made and the site holds: whose it is, and under which licence. */
import type { Edition } from '#edition/edition.ts';
import { textLicence } from '#site/licences.ts';
import { publicAddress } from '#site/routes.ts';
import type { Work } from '#third-party/works.ts';

export interface WorkRow {
  /** With its version, where it has one. */
  readonly name: string;
  readonly use: string;
  readonly licence: string;
  readonly holders: readonly string[];
}

export const workName = ({ id, version }: Work, { words }: Edition): string =>
  [words.plainPages.licences.works[id].name, version].filter(Boolean).join(' ');

export const workRows = (works: readonly Work[], edition: Edition): WorkRow[] =>
  works.map((work) => ({
    name: workName(work, edition),
    use: edition.words.plainPages.licences.works[work.id].use,
    // The name that SPDX gives to licences it does not list says nothing to readers.
    licence: work.licence.replaceAll('LicenseRef-', '').replaceAll(' AND ', ', '),
    holders: work.copyright,
  }));

/** What whoever takes over a text names: whose it is, where it stands, under which licence. */
export const originLine = ({ catalogue, words, routes }: Edition): string =>
  [words.shell.siteName, catalogue.operator.name, publicAddress(routes.home()), textLicence].filter(Boolean).join(', ');
