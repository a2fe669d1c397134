/** robots.txt after RFC 9309: everything may be read; the sitemap is named. */
import { absolute, withBase } from '#site/routes.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(withBase('sitemap-index.xml'))}\n`);
