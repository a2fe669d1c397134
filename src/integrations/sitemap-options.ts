/** Which pages search engines are told of, and when they last changed. */
import type sitemap from '@astrojs/sitemap';
import { addressOf } from '#catalogue/addresses.ts';
import { createDayOf } from '#catalogue/page-days.ts';
import { hasTwin } from '#catalogue/translated.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { framedFolder, stylePage } from '#site/config.ts';
import { editionAt, editionPlaces } from '#site/editions.ts';

/** The later of two days. */
const later = (one: string | undefined, other: string | undefined) => ((one ?? '') > (other ?? '') ? one : other);

type SitemapOptions = NonNullable<Parameters<typeof sitemap>[0]>;

/**
 * @param published what readers see, asked when all pages are written
 * @param base the base path
 */
export function sitemapOptions(published: () => Catalogue | undefined, base: string): SitemapOptions {
  /** As content writes it: `https://…/unterpfad/projekte/x/` → `/projekte/x/`. */
  const addressIn = (url: string): string => `/${new URL(url).pathname.slice(base.replace(/\/?$/, '/').length)}`;
  /** Made once, when all pages are written. */
  let dayOf: ((address: string) => string | undefined) | undefined;
  return {
    // Frames are for other sites, the page of all components is for builders, what was withdrawn is gone: none is for finding.
    filter: (page) => {
      const address = addressIn(page);
      return !(
        address.startsWith(`/${framedFolder}/`) ||
        address === `/${stylePage}/` ||
        published()?.withdrawn.some(({ collection, id }) => addressOf(collection, id) === address)
      );
    },
    serialize: (item) => {
      const catalogue = published();
      dayOf ??= catalogue && createDayOf(catalogue);
      const address = addressIn(item.url);
      const { folder } = editionAt(address.slice(1));
      const page = address.slice(1 + folder.length);
      const lastmod = later(dayOf?.(address), folder === '' ? undefined : dayOf?.(`/${page}`));
      // As on the page itself: hreflang (sitemaps.org with xhtml:link).
      const links =
        catalogue && hasTwin(page, catalogue.translated)
          ? editionPlaces.map((place) => ({ lang: place.tag, url: new URL(base + place.folder + page, item.url).href }))
          : [];
      return { ...item, ...(lastmod !== undefined && { lastmod }), ...(links.length > 0 && { links }) };
    },
  };
}
