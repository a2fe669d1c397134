/**
 * Media types (RFC 6838) of the files that the site sends, by ending; whole names stand before endings, and a longer ending
 * before its own end.
 *
 * For BibTeX and RIS none is registered, and RFC 6648 wants no more names with `x-`: they are what they are, plain text. What
 * Pagefind writes is packed by itself and unpacked by its script, and so are the packages for reading offline.
 */
export const mediaTypes = {
  'aenderungen.xml': 'application/atom+xml',
  'feed.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
  'opensearch.xml': 'application/opensearchdescription+xml',
  SHA256SUMS: 'text/plain',

  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  wasm: 'application/wasm',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  xml: 'application/xml',
  ics: 'text/calendar',
  bib: 'text/plain',
  ris: 'text/plain',
  'cdx.json': 'application/vnd.cyclonedx+json',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
  ttl: 'text/turtle',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain',
  zip: 'application/zip',
  pack: 'application/octet-stream',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
} as const;

/** Of what has no ending that is known. */
export const unknownType = 'application/octet-stream';

/** The media type of a file, named with or without its folders, without its encoding. */
export function mediaType(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return Object.entries(mediaTypes).find(([ending]) => `.${name}`.endsWith(`.${ending}`))?.[1] ?? unknownType;
}

/** Only text names its encoding: JSON is UTF-8 and has no such parameter (RFC 8259, 11), XML says its own. */
export const withCharset = (type: string): string => (type.startsWith('text/') ? `${type}; charset=utf-8` : type);

/** The header `Content-Type` of a file. */
export const contentType = (name: string): string => withCharset(mediaType(name));

/** Whether files of a type get much smaller when they are packed; pictures, fonts and archives already are. */
export const isPackable = (type: string): boolean => /^text\/|[/+](?:json|xml)$|^application\/wasm$/.test(type);
