import { describe, expect, it } from 'vitest';
import { placeNamed, registeredPlaces } from '#catalogue/places.ts';
import { regionIds, regionOfKey } from '#site/regions.ts';
import { aCatalogue } from '../../support/catalogue.ts';

const catalogue = aCatalogue({
  regionen: { soest: { leadMunicipality: 'Soest' }, aachen: {} },
  projekte: {
    bus: {
      places: ['Soest', 'Kreis Unna'],
      reuse: { grade: 'beschreibung', takenOver: [{ by: 'Gemeinde Welver', fact: 'bus--welver', places: ['Welver'] }] },
    },
    labor: { places: ['Soest'], regions: ['soest', 'aachen'] },
  },
  organisationen: { stadt: { name: 'Stadt Soest', municipality: 'Soest' } },
  termine: { treffen: { place: 'Soest, Rathaus' }, fern: { place: 'virtuell' } },
  orte: { soest: { population: 'soest--people', organisation: 'stadt', aliases: ['Soest in Westfalen'] } },
  fakten: {
    'termine/treffen': { date: { kind: 'date', value: '2019-08-27' } },
    'termine/fern': { date: { kind: 'date', value: '2020-08-27' } },
    'orte/soest': { people: { value: 48607 } },
    'projekte/bus': { welver: { value: 'fährt' } },
  },
});
const place = (id: string) => catalogue.places.find((each) => each.id === id)!;
const idsOf = (things: ReadonlyArray<{ readonly id: string }>) => things.map(({ id }) => id);

describe('the register', () => {
  it('has the 396 municipalities and the 31 Kreise of the Land, each key once', () => {
    const keys = registeredPlaces.map(({ ags }) => ags);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((ags) => /^05\d{6}$/.test(ags))).toHaveLength(396);
    expect(keys.filter((ags) => /^05\d{3}$/.test(ags))).toHaveLength(31);
  });

  it('knows members of every region, by their keys', () => {
    expect(new Set(registeredPlaces.flatMap(({ ags }) => regionOfKey(ags) ?? []))).toEqual(new Set(regionIds));
    // A single town of a Kreis whose other towns are no members.
    expect(['05962024', '05962', '05962004'].map(regionOfKey)).toEqual(['soest', undefined, undefined]);
  });
});

describe('a place', () => {
  it('is every member of a region, and where else a project was', () => {
    expect(idsOf(catalogue.places)).toContain('moehnesee');
    expect(idsOf(catalogue.places)).toContain('kreis-unna');
    expect(idsOf(catalogue.places)).not.toContain('unna');
  });

  it('has an address of its name; a Kreis whose town is called like it carries its word', () => {
    expect([place('soest').name, place('kreis-soest').name]).toEqual(['Soest', 'Kreis Soest']);
    expect(place('staedteregion-aachen').name).toBe('StädteRegion Aachen');
  });

  it('knows what happened there, by the names that content gives', () => {
    const { projects, events, organisations, population, organisation, facts } = place('soest');
    expect([projects, events, organisations, facts].map(idsOf)).toEqual([
      ['bus', 'labor'],
      ['treffen'],
      ['stadt'],
      ['soest--people'],
    ]);
    expect([population?.id, organisation?.id]).toEqual(['soest--people', 'stadt']);
  });

  it('knows what came there from elsewhere, without a project of its own', () => {
    const { projects, takeovers } = place('welver');
    expect(projects).toEqual([]);
    expect(takeovers.map(({ by, fact, project }) => [by, fact.id, project.id])).toEqual([
      ['Gemeinde Welver', 'bus--welver', 'bus'],
    ]);
  });

  it('names its own region alone, and those of its projects where it has none', () => {
    expect(idsOf(place('soest').regions)).toEqual(['soest']);
    expect([place('kreis-unna').region, idsOf(place('kreis-unna').regions)]).toEqual([undefined, ['soest']]);
  });

  it('belongs to its Kreis, and the Kreis has its municipalities', () => {
    expect(place('soest').kreis).toBe(place('kreis-soest'));
    expect(place('kreis-soest').municipalities).toContain(place('soest'));
  });

  it('is found behind the words for a house in it', () => {
    expect(placeNamed(catalogue, 'Soest, Rathaus')?.id).toBe('soest');
    expect(placeNamed(catalogue, 'virtuell')).toBeUndefined();
    expect(placeNamed(catalogue, undefined)).toBeUndefined();
  });
});
