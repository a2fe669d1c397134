import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { describe, expect, it } from 'vitest';
import { registeredPlaces } from '#catalogue/places.ts';
import { drawPlate } from '#map/region-plate.ts';
import { drawMap } from '#map/static-map.ts';
import { boundariesOrigin, licences, textLicence } from '#site/licences.ts';
import { absolute } from '#site/routes.ts';
import { chartsOf } from '#views/charts/charts.ts';
import { hasOwnPage } from '#views/parts/links.ts';
import { madeUpEdition } from '../support/made-up-edition.ts';
import { withoutMadeUp } from '../support/made-up-language.ts';
import { renderPage } from '../support/render.ts';
import { textsOf } from '../support/texts.ts';

type Parameters = Readonly<Record<string, string>>;

interface Example {
  readonly params: Parameters;
  readonly props?: Readonly<Record<string, unknown>>;
}

const files = import.meta.glob<{ default: AstroComponentFactory }>('/src/pages/**/*.astro');
const edition = madeUpEdition();
const { facts, sources } = edition.catalogue;

const withId = (id: string): Example => ({ params: { id } });

/** Pages of each kind, by their file below `pages/`. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  '[...withdrawn]': [{ params: { withdrawn: 'meldungen/weg' } }],
  '[seite]': [true, false].map((hasOperator) => ({ params: { seite: 'impressum' }, props: { hasOperator } })),
  'fakten/[id]': facts.filter(hasOwnPage).map(({ id }) => withId(id)),
  'fakten/[id]/_proof': facts.map((fact) => ({ ...withId(fact.id), props: { fact } })),
  'einbetten/fakten/[id]': ['labor--funding', 'labor--places', 'labor--old'].map(withId),
  'meldungen/[id]': ['neu'].map(withId),
  'organisationen/[id]': ['buero', 'verein', 'allein'].map(withId),
  'orte/[id]': ['soest', 'kreis-soest', 'warstein'].map(withId),
  'presse/diagramme/[id]': chartsOf(edition).map((chart) => ({ params: { id: chart.id }, props: { chart } })),
  'projekte/[id]': ['labor', 'verbund', 'landesweit'].map(withId),
  'quellen/[id]': ['stadt', 'zeitung'].map(withId),
  'regionen/[id]': ['soest'].map(withId),
  'termine/[id]': ['treffen', 'abend'].map(withId),
  'themen/[id]': ['bildung'].map(withId),
};

/** `projekte/[id]` → `/xx/projekte/labor/` */
const addressOf = (file: string, params: Parameters): string =>
  `/xx/${file.replace(/\[(?:\.{3})?(\w+)\]/, (_, key: string) => params[key]!).replace(/(^|\/)index$/, '')}/`.replace(
    /\/+/g,
    '/',
  );

const pages = Object.entries(files).flatMap(([path, load]) => {
  const file = path.slice('/src/pages/'.length, -'.astro'.length);
  const found = file.includes('[') ? examples[file] : [{ params: {} }];
  if (!found) throw new Error(`tests/components/edition.test.ts needs an example of ${path}.`);
  return found.map((example) => ({ address: addressOf(file, example.params), load, ...example }));
});

const plate = drawPlate('soest');

/** What stands on pages of every language: formats and programs, places on the map, licences in their own words. */
const names = [
  ...['Atom', 'BibTeX', 'CSL-JSON', 'CSV', 'GeoJSON', 'JSON', 'PDF', 'RIS'],
  ...['curl', 'Excel', 'LibreOffice', 'Python', 'Wikipedia'],
  ...drawMap().regions.map(({ town }) => town.name),
  ...registeredPlaces.flatMap(({ name }) => [name, ...name.split(/[ /()]+/)]),
  ...plate.neighbours.flatMap(({ lines }) => lines.flatMap((line) => line.split(' '))),
];
const wordings = [
  ...Object.values(licences).flatMap(({ name, short }) => [name, short]),
  ...[licences.boundaries.attribution, boundariesOrigin.holder, boundariesOrigin.state, textLicence],
];
const ids = [...facts, ...sources].map(({ id }) => id);
const addresses = /(?:https?:\/\/|\/xx\/|\b[\w-]+@)[^\s,]*|[\w/-]+(?:\.[a-z]+)+/g;
const known = new Set([...names, ...ids]);

/** Words of a text that come neither from the content nor from the language. Letters alone are signs: regions, variables. */
function germanIn(text: string): string[] {
  const rest = wordings.reduce(
    (left, wording) => left.replaceAll(wording.replaceAll('\u00a0', ' '), ' '),
    withoutMadeUp(text),
  );
  const words = rest.replace(addresses, ' ').match(/\p{L}[\p{L}\p{N}-]+/gu) ?? [];
  return words.filter((word) => !/^x/i.test(word) && !known.has(word));
}

describe('a second edition, in a language that nobody speaks and below xx/', () => {
  it.each(pages)('speaks only its language on $address', async ({ address, load, ...given }) => {
    const { default: page } = await load();
    const root = await renderPage(page, { ...given, address, edition, prose: 'xprose' });
    const texts = [...textsOf(root.querySelector('html')!)];
    expect(texts.filter((text) => germanIn(text).length > 0)).toEqual([]);
    expect(texts.length).toBeGreaterThan(3);
  });

  it.each(pages)('stays below its folder on $address', async ({ address, load, ...given }) => {
    const { default: page } = await load();
    const root = await renderPage(page, { ...given, address, edition, prose: 'xprose' });
    const addresses = root
      .querySelectorAll('a')
      .map((link) => new URL(link.getAttribute('href') ?? '', absolute(address)))
      .filter(({ href, pathname }) => href.startsWith(absolute('/')) && pathname.endsWith('/'))
      .map(({ pathname }) => pathname);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((path) => !path.startsWith('/xx/'))).toEqual([]);
  });
});
