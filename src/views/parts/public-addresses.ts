/** Addresses elsewhere, as far as they may be printed: some hold the name of a private person. */
import type { Project, Source } from '#catalogue/types.ts';

/** Where the document itself lies; undefined where nobody knows it or it must not be printed. */
export const addressOf = ({ url, hideUrl }: Source): string | undefined => (hideUrl ? undefined : url);

/** The document in an archive, whose address holds that of the document. */
export const archiveOf = ({ archiveUrl, hideUrl }: Source): string | undefined => (hideUrl ? undefined : archiveUrl);

/** Where a project's source code lies. */
export const sourceCodeOf = ({ sourceCode, hideSourceCodeUrl }: Project): string | undefined =>
  hideSourceCodeUrl ? undefined : sourceCode;
