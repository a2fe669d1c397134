import { expect, it } from 'vitest';
import { contentType } from '#site/media-types.ts';

it.for([
  ['quellen.bib', 'text/plain; charset=utf-8'],
  ['ris', 'text/plain; charset=utf-8'],
  ['labor--kosten.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['csl.json', 'application/vnd.citationstyles.csl+json'],
  ['schema/fakt.schema.json', 'application/json'],
  ['katalog.jsonld', 'application/ld+json'],
  ['fakten.csv', 'text/csv; charset=utf-8'],
  ['feed.xml', 'application/atom+xml'],
  ['sitemap-0.xml', 'application/xml'],
  ['pagefind/fragment/de_1.pf_fragment', 'application/octet-stream'],
  ['unbekannt', 'application/octet-stream'],
] as const)('%s is sent as %s', ([name, type]) => {
  expect(contentType(name)).toBe(type);
});
