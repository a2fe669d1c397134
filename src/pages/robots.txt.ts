/** robots.txt after RFC 9309: everything may be read; the sitemap is named. */
import type { APIRoute } from 'astro';
import { withBase } from '#site/routes.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('sitemap-index.xml'), site).href}\n`);
