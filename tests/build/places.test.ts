import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { registeredPlaces } from '#catalogue/places.ts';
import { contains, type Area } from '#map/geometry.ts';
import type { MyPlaceData } from '#map/my-place.ts';
import { regionIds, regionOfKey } from '#site/regions.ts';
import { regionalKey } from '#site/regional-key.ts';
import { routes } from '#site/routes.ts';
import { readJson } from '../support/data-files.ts';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, textOf } from '../support/site.ts';

const site = await readSite();
const { places, projects, organisations } = await loadContent();
const towns = registeredPlaces.filter(({ ags }) => ags.length === 8);

const linksOn = (address: string) =>
  new Set(
    site
      .page(address)
      .main.querySelectorAll('a')
      .map((link) => link.getAttribute('href')),
  );

describe('the page of a place', () => {
  it('leads to every project that names it, and each of those leads back', () => {
    for (const { id, projects: of } of places) {
      const address = routes.place(id);
      const links = linksOn(address);
      for (const project of of) {
        expect(links, address).toContain(routes.project(project.id));
        expect(linksOn(routes.project(project.id)), project.id).toContain(address);
      }
    }
    expect(projects.flatMap((project) => project.places).length).toBeGreaterThan(places.length / 2);
  });

  it('says its key and its people as the facts have them, and whom to ask', () => {
    for (const { id, ags, population, organisation } of places) {
      const text = plain(textOf(site.page(routes.place(id)).main));
      expect(text, id).toContain(ags);
      if (population) expect(text, id).toContain(Number(population.value).toLocaleString('de-DE'));
      const asked = site.page(routes.place(id)).main.querySelectorAll('#wen-fragen .place-ask-desk a');
      expect(asked.length, id).toBeGreaterThan(0);
      if (organisation) expect(linksOn(routes.place(id)), id).toContain(routes.organisation(organisation.id));
    }
  });

  it('tells machines its official keys', () => {
    for (const { id, name, ags } of places) {
      const data = JSON.parse(
        site.page(routes.place(id)).root.querySelector('script[type="application/ld+json"]')!.text,
      ) as { mainEntity: unknown };
      expect(data.mainEntity, id).toMatchObject({
        '@type': 'AdministrativeArea',
        name,
        identifier: [
          { propertyID: 'AGS', value: ags },
          { propertyID: 'ARS', value: regionalKey(ags) },
        ],
      });
    }
  });

  it('is reached from the organisations that answer for it', () => {
    for (const { id, organisation } of places)
      if (organisation) expect(linksOn(routes.organisation(organisation.id)), id).toContain(routes.place(id));
    expect(organisations.length).toBeGreaterThan(0);
  });
});

describe('Mein Ort', async () => {
  const data = await readJson<MyPlaceData>(site, 'orte/mein-ort.json');

  it('knows all municipalities of the Land; members lie in their region, others are some way off', () => {
    expect(data.towns.map(([, ags]) => ags).sort()).toEqual(towns.map(({ ags }) => ags).sort());
    for (const [name, ags, , , region, kilometres] of data.towns) {
      const own = regionOfKey(ags);
      expect(kilometres === 0, name).toBe(own !== undefined);
      if (own) expect(data.regions[region]![2], name).toBe(routes.region(own));
    }
    expect(data.regions).toHaveLength(regionIds.length);
  });

  it('leads to pages that are there', () => {
    const addresses = [
      ...data.towns.flatMap(([, , , , , , href]) => href ?? []),
      ...data.projects.map(([, href]) => href),
      ...data.regions.map(([, , href]) => href),
    ];
    expect(addresses.filter((address) => !site.files.has(`${address.slice(1)}index.html`))).toEqual([]);
    expect(data.projects.length).toBeGreaterThan(0);
  });

  it('has an area for each municipality, around its point', async () => {
    const topology = await readJson<Topology<{ gemeinden: GeometryCollection }>>(site, 'orte/gebiete.json');
    const { features } = feature(topology, topology.objects.gemeinden) as FeatureCollection;
    const areas = new Map(features.map((area) => [String(area.id), area as Area]));
    expect(areas.size).toBe(towns.length);
    const outside = towns.filter(({ ags, lon, lat }) => !contains(areas.get(ags)!, lon, lat));
    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  it('says the same without a script: every municipality stands in the list', () => {
    const text = plain(textOf(site.page(routes.places()).main.querySelector('#alle-gemeinden')));
    expect(towns.filter(({ name }) => !text.includes(name)).map(({ name }) => name)).toEqual([]);
  });
});
