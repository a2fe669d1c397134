/** Under what terms the data may be used. */

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
    attribution: '© GeoBasis-DE / BKG 2017 (Daten verändert)',
  },
} as const satisfies Readonly<Record<string, Licence>>;
