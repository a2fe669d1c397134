/** The data files, made once a run for the page that describes them and the endpoint that sends them. */
import type { Edition } from '#edition/edition.ts';
import { publish, type Publication } from '#open-data/publication.ts';
import boundaries from '#map/LICENSE.md?raw';
import texts from '../../../LICENSES/CC-BY-4.0.txt?raw';
import data from '../../../LICENSES/DL-DE-ZERO-2.0.txt?raw';

const licenceTexts = new Map([
  ['DL-DE-ZERO-2.0.txt', data],
  ['CC-BY-4.0.txt', texts],
  ['GRENZEN.md', boundaries],
]);

const published = new WeakMap<Edition, Publication>();

/** Of an edition; the preview makes an edition for each page, and so its files anew. */
export function publicationOf(edition: Edition): Publication {
  const publication = published.get(edition) ?? publish(edition, licenceTexts);
  published.set(edition, publication);
  return publication;
}
