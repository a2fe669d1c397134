import { expect, it } from 'vitest';
import { addressOf, groupOf, summaryOf } from '#offline/manifest.ts';

const pictures = new Set(['presse/diagramme/status-schmal.svg']);

it.for([
  ['index.html', 'pages'],
  ['projekte/oecherlab/index.html', 'pages'],
  ['_astro/theme.abc.js', 'pages'],
  ['pagefind/fragment/de_1.pf_fragment', 'pages'],
  ['suche/namen.json', 'pages'],
  ['karte/projekte.json', 'pages'],
  ['presse/diagramme/status-schmal.svg', 'pages'],
  ['presse/diagramme/status.png', 'data'],
  ['presse/diagramme/status/index.html', 'pages'],
  ['daten/fakten.csv', 'data'],
  ['faktenblatt/oecherlab.pdf', 'papers'],
  ['daten/versionen/2024-01-01/alles.zip', undefined],
  ['fakten/x.json', undefined],
  ['fakten/x/beleg.html', undefined],
  ['einbetten/fakten/x/index.html', undefined],
  ['bilder/start.png', undefined],
  ['404.html', undefined],
  ['stil/index.html', undefined],
  ['offline/index.html', 'pages'],
  ['offline/dateien.json', undefined],
  ['offline/aus.js', undefined],
  ['offline/abc.pack', undefined],
  ['offline.js', undefined],
  ['_headers', undefined],
  ['projekte/index.html.br', undefined],
  ['_astro/theme.abc.js.gz', undefined],
] as const)('a copy has „%s“ among its %s', ([name, group]) => {
  expect(groupOf(name, pictures)).toBe(group);
});

it('a page is listed by its address, as a browser asks for it', () => {
  expect(addressOf('index.html')).toBe('');
  expect(addressOf('projekte/index.html')).toBe('projekte/');
  expect(addressOf('daten/für alle.csv')).toBe('daten/f%C3%BCr%20alle.csv');
});

it('its size is told by group', () => {
  const aPackage = (bytes: number) => ({ address: `offline/${bytes}.pack`, bytes, files: [] });
  const groups = { pages: [aPackage(3), aPackage(4)], papers: [], data: [aPackage(5)] };
  expect(summaryOf({ release: 'r', groups })).toEqual({ release: 'r', sizes: { pages: 7, papers: 0, data: 5 } });
});
