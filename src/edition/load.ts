/** The editions that the site has. */
import { loadCatalogue } from '#catalogue/load.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { german } from '#language/de/german.ts';
import { createEdition, type Edition } from './edition.ts';

const editions = new WeakMap<Catalogue, Edition>();

/** The German edition, the only one; made once for each catalogue. */
export async function loadEdition(): Promise<Edition> {
  const catalogue = await loadCatalogue();
  const edition = editions.get(catalogue) ?? createEdition(catalogue, german);
  editions.set(catalogue, edition);
  return edition;
}
