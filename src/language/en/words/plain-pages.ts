/** What the plain pages of `seiten/` say beside their texts. */
import type { Words } from '../../language.ts';

export const plainPages: Words['plainPages'] = {
  plain: { operator: 'Operator', baseMap: 'background-map', offline: 'read-offline' },
  offline: {
    without: 'For this, your browser needs JavaScript. Without JavaScript this website stores nothing on your device.',
    retry: 'Try again',
    copy: {
      heading: 'The whole website',
      looking: 'One moment: what is already on your device will be listed here.',
      extras: 'On request',
      papers: 'Fact sheets (PDF)',
      data: 'Data files and charts',
      progress: 'Loaded',
      stop: 'Stop',
      remove: 'Delete from the device',
    },
    pages: {
      heading: 'Pages you have read',
      keep: 'Keep the pages I have read on this device',
      remove: 'Delete the pages I have read',
    },
  },
  licences: {
    origin: 'How to name the origin',
    originNote:
      'For texts; for data it is voluntary. Rather than the home page, give the address of the page from which you take something.',
    originText: 'Origin',
    heading: 'Programs, typefaces and boundaries by others',
    intro:
      'These works are part of the site. Version, licence and authors are given here as the works themselves give them.',
    texts: 'All licences in full (text file)',
    work: 'Work',
    licence: 'Licence',
    holders: 'Rights',
    works: {
      archivo: { name: 'Archivo', use: 'typeface of headings and tables, here as “DMR Schrift”' },
      boundaries: { name: 'Administrative areas', use: 'boundaries on the maps' },
      kdbush: { name: 'KDBush', use: 'finds nearby points for Supercluster' },
      leaflet: { name: 'Leaflet', use: 'the interactive map' },
      pagefind: { name: 'Pagefind', use: 'the search' },
      'source-serif': { name: 'Source Serif 4', use: 'typeface of the texts, here as “DMR Lese”' },
      supercluster: { name: 'Supercluster', use: 'groups nearby points on the map' },
      'topojson-client': { name: 'TopoJSON Client', use: 'reads the boundaries' },
    },
    file: {
      title: 'Licences in full',
      note: 'Works by others that are part of this website, each with its licence. What was made here has licences of its own; they are on the page “Lizenzen”.',
    },
  },
};
