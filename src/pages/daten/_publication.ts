/** The data files, made once a run for the page that describes them and the endpoint that sends them. */
import { loadEdition } from '#edition/load.ts';
import { publish, type Publication } from '#open-data/publication.ts';
import boundaries from '../../map/LICENSE.md?raw';
import texts from '../../../LICENSES/CC-BY-4.0.txt?raw';
import data from '../../../LICENSES/DL-DE-ZERO-2.0.txt?raw';

let published: Promise<Publication> | undefined;

const make = async () =>
  publish(
    await loadEdition(),
    new Map([
      ['DL-DE-ZERO-2.0.txt', data],
      ['CC-BY-4.0.txt', texts],
      ['GRENZEN.md', boundaries],
    ]),
  );

/** In the preview made anew each time, as the catalogue is. */
export const loadPublication = (): Promise<Publication> => (import.meta.env.DEV ? make() : (published ??= make()));
