/** The editions that the site has. */
import { loadCatalogue, loadEnglishCatalogue } from '#catalogue/load.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { german } from '#language/de/german.ts';
import { english } from '#language/en/english.ts';
import { englishEdition, mainEdition, type EditionPlace } from '#site/editions.ts';
import { createEdition, type Edition } from './edition.ts';

/** Made once for each catalogue. */
const editions = new WeakMap<Catalogue, Edition>();

/** What a catalogue in the language of a place becomes there. */
export const editionOf = (catalogue: Catalogue, place: EditionPlace): Edition =>
  place === mainEdition
    ? createEdition(catalogue, german)
    : createEdition(catalogue, english, englishEdition.folder, (page) => catalogue.translated.has(page));

/** The edition at a place; the German one without. */
export async function loadEdition(place: EditionPlace = mainEdition): Promise<Edition> {
  const catalogue = await (place === mainEdition ? loadCatalogue() : loadEnglishCatalogue());
  const edition = editions.get(catalogue) ?? editionOf(catalogue, place);
  editions.set(catalogue, edition);
  return edition;
}

/** The English edition, for pages and files below its folder. */
export const loadEnglish = (): Promise<Edition> => loadEdition(englishEdition);
