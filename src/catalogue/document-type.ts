import type { SourceData } from '#schema/source.ts';

/** What a source is for those who collect literature: what its file says, else by who published it. */
export const documentTypeOf = ({
  kind,
  documentType,
}: Pick<SourceData, 'kind' | 'documentType'>): NonNullable<SourceData['documentType']> =>
  documentType ?? (kind === 'presse' ? 'artikel' : 'seite');
