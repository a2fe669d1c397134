import { describe, expect, it } from 'vitest';
import { registeredPlaces } from '#catalogue/places.ts';
import { drawPlate } from '#map/region-plate.ts';
import { drawMap } from '#map/static-map.ts';
import { editionPlaces } from '#site/editions.ts';
import { boundariesOrigin, licences, textLicence } from '#site/licences.ts';
import { absolute } from '#site/routes.ts';
import { readWorks } from '#third-party/read.ts';
import { workRows } from '#views/pages/licences.ts';
import { everyPage } from '../support/every-page.ts';
import { madeUpEdition } from '../support/made-up-edition.ts';
import { withoutMadeUp } from '../support/made-up-language.ts';
import { renderPage } from '../support/render.ts';
import { textsOf } from '../support/texts.ts';

const edition = madeUpEdition();
const { facts, sources } = edition.catalogue;
const pages = everyPage(edition);

const plate = drawPlate('soest');

/** What stands on pages of every language: formats and programs, places on the map, licences in their own words. */
const names = [
  ...editionPlaces.map(({ name }) => name),
  ...['Atom', 'BibTeX', 'CSL-JSON', 'CSV', 'GeoJSON', 'JSON', 'PDF', 'RIS'],
  ...['curl', 'DuckDB', 'Excel', 'LibreOffice', 'Python', 'Wikipedia'],
  ...drawMap().regions.map(({ town }) => town.name),
  ...registeredPlaces.flatMap(({ name }) => [name, ...name.split(/[ /()]+/)]),
  ...plate.neighbours.flatMap(({ lines }) => lines.flatMap((line) => line.split(' '))),
];
const wordings = [
  ...workRows(readWorks(), edition).flatMap(({ licence, holders }) => [licence, ...holders]),
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
      .querySelectorAll('a:not(.language-switch, .versions a)')
      .map((link) => new URL(link.getAttribute('href') ?? '', absolute(address)))
      .filter(({ href, pathname }) => href.startsWith(absolute('/')) && pathname.endsWith('/'))
      .map(({ pathname }) => pathname);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((path) => !path.startsWith('/xx/'))).toEqual([]);
  });
});
