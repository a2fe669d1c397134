/** The editions of the site: each in one language, below a folder of its own. */

export interface EditionPlace {
  /** BCP 47. */
  readonly tag: string;
  /** Below the site; `''` for the main one. */
  readonly folder: string;
  /** As its readers call the language. */
  readonly name: string;
}

export const mainEdition = { tag: 'de', folder: '', name: 'Deutsch' } as const satisfies EditionPlace;
export const englishEdition = { tag: 'en', folder: 'en/', name: 'English' } as const satisfies EditionPlace;

export const editionPlaces: readonly EditionPlace[] = [mainEdition, englishEdition];

/** Pages of `en/seiten/` that have no German page. */
export const onlyEnglish: readonly string[] = ['zitieren'];

/** The edition to which an address below the base path belongs: `en/regionen/` is English. */
export const editionAt = (path: string): EditionPlace =>
  path.startsWith(englishEdition.folder) ? englishEdition : mainEdition;
