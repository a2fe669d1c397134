/** The search of this site for browsers: OpenSearch 1.1, description document. */
import type { APIRoute } from 'astro';
import { contentType, mediaTypes } from '#site/media-types.ts';
import { escapeHtml } from '#site/text.ts';
import { absolute } from '#site/routes.ts';

export const GET: APIRoute = ({ locals }) => {
  const { tag, words, routes } = locals.edition;
  const { name, description } = words.shell.openSearch;
  const url = (type: string, template: string, rel: string) =>
    `  <Url type="${type}" rel="${rel}" template="${escapeHtml(template)}"/>`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeHtml(name)}</ShortName>`,
    `  <Description>${escapeHtml(description)}</Description>`,
    `  <Language>${tag}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    url('text/html', `${absolute(routes.search())}?q={searchTerms}`, 'results'),
    url(mediaTypes['opensearch.xml'], absolute(routes.openSearch()), 'self'),
    '</OpenSearchDescription>',
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': contentType('opensearch.xml') },
  });
};
