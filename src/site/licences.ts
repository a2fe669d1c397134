/** Under what terms texts and data may be used. */

export interface Licence {
  readonly name: string;
  /** For tables. */
  readonly short: string;
  readonly url: string;
  /** In the licence vocabulary of DCAT-AP.de. */
  readonly id: string;
  /** The note that users must show. */
  readonly attribution?: string;
}

/** Who made the boundaries, and from when they are. */
export const boundariesOrigin = {
  holder: 'GeoBasis-DE / BKG',
  url: 'https://www.bkg.bund.de',
  state: '2017 (Daten verändert)',
} as const;

/** Of texts, charts and pictures of this site: Creative Commons Attribution 4.0 International. */
export const textLicence = 'CC\u00a0BY\u00a04.0';

export const licences = {
  data: {
    name: 'Datenlizenz Deutschland – Zero – Version 2.0',
    short: 'dl-de/zero-2-0',
    url: 'https://www.govdata.de/dl-de/zero-2-0',
    id: 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0',
  },
  /** Boundaries, and the points of places computed from them (src/map/LICENSE.md). */
  boundaries: {
    name: 'Geodatennutzungsverordnung des Bundes (GeoNutzV)',
    short: 'GeoNutzV',
    url: 'https://www.gesetze-im-internet.de/geonutzv/',
    id: 'http://dcat-ap.de/def/licenses/geonutz/20130319',
    attribution: `© ${boundariesOrigin.holder} ${boundariesOrigin.state}`,
  },
} as const satisfies Readonly<Record<string, Licence>>;
