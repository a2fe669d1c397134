/**
 * Media types (RFC 6838) of the files that the site sends, by ending; a longer ending stands before its own end.
 *
 * For BibTeX and RIS none is registered, and RFC 6648 wants no more names with `x-`: they are what they are, plain text.
 */
export const mediaTypes = {
  bib: 'text/plain',
  ris: 'text/plain',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
  jsonld: 'application/ld+json',
  txt: 'text/plain',
  zip: 'application/zip',
} as const;

/** The header `Content-Type` of a file. Only text names its encoding: JSON is UTF-8 and has no such parameter (RFC 8259, 11). */
export function contentType(name: string): string {
  const [, type = 'application/octet-stream'] =
    Object.entries(mediaTypes).find(([ending]) => `.${name}`.endsWith(`.${ending}`)) ?? [];
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
