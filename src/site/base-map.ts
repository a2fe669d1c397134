/** The map that readers may load under the site's own, from its maker: basemap.de Web Raster, grey. */

const origin = 'https://sgx.geodatenzentrum.de';

export const baseMap = {
  /** The only other host that a page may get pictures from, and only the page that asks its reader. */
  origin,
  /** Of the web map tile service; the row stands before the column. */
  tiles: `${origin}/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_grau/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png`,
  holder: 'GeoBasis-DE / BKG',
  licence: { name: 'CC\u00a0BY\u00a04.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** Whether this build offers it (`BASE_MAP`, see `environment.ts`). */
export const offersBaseMap = import.meta.env?.OFFERS_BASE_MAP === true;
