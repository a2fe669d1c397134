/** The editions that the site has. */
import { loadCatalogue, loadEnglishCatalogue } from '#catalogue/load.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { german } from '#language/de/german.ts';
import { english } from '#language/en/english.ts';
import { englishEdition, mainEdition, type EditionPlace } from '#site/editions.ts';
import { createEdition, type Edition } from './edition.ts';

const editions = new WeakMap<Catalogue, Edition>();

/** Made once for each catalogue. */
function editionOf(catalogue: Catalogue, make: () => Edition): Edition {
  const edition = editions.get(catalogue) ?? make();
  editions.set(catalogue, edition);
  return edition;
}

/** The edition at a place; the German one without. */
export async function loadEdition(place: EditionPlace = mainEdition): Promise<Edition> {
  if (place === mainEdition) {
    const catalogue = await loadCatalogue();
    return editionOf(catalogue, () => createEdition(catalogue, german));
  }
  const catalogue = await loadEnglishCatalogue();
  const { translated } = catalogue;
  return editionOf(catalogue, () =>
    createEdition(catalogue, english, englishEdition.folder, (page) => translated.has(page)),
  );
}

/** The English edition, for pages and files below its folder. */
export const loadEnglish = (): Promise<Edition> => loadEdition(englishEdition);
