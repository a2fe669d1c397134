import { describe, expect, it } from 'vitest';
import { placeView } from '#views/pages/place.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  regionen: {
    soest: {
      leadMunicipality: 'Soest',
      contact: { organisation: 'Stadt Soest', email: 'digital@soest.example', phone: '02921 1' },
    },
  },
  projekte: {
    allein: { places: ['Soest'], facts: { funding: 'allein--funding' }, leadOrganisation: 'stadt' },
    bus: {
      places: ['Soest', 'Lippstadt'],
      facts: { funding: 'bus--funding', start: 'bus--run' },
      partners: ['stadt', 'verein'],
    },
    weit: { places: ['Werl', 'Soest', 'Lippstadt', 'Erwitte', 'Geseke'] },
  },
  organisationen: {
    stadt: {
      name: 'Stadt Soest',
      kind: 'kommune',
      contact: { phone: '02921 103-0', sources: ['stadt'], checked: '2026-11-30' },
    },
    verein: { name: 'Verein' },
    haus: { name: 'Haus', municipality: 'Soest' },
  },
  orte: { soest: { population: 'soest--people', organisation: 'stadt' } },
  fakten: {
    'orte/soest': { people: { value: 48607, asOf: '2022-12-31' } },
    'projekte/allein': { funding: { value: 200_000, unit: 'EUR' } },
    'projekte/bus': {
      funding: { value: 1_000_000, unit: 'EUR' },
      run: { kind: 'date', value: { from: '2020-08', to: '2022-11' } },
    },
  },
});
const view = (id: string) =>
  placeView(
    edition.catalogue.places.find((place) => place.id === id)!,
    edition,
  );

/** With the spaces that everybody types. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ')) as T;

describe('the page of a place', () => {
  const soest = view('soest');

  it('puts what ran there alone before what it shared, and counts many other places', () => {
    expect(plain(soest.groups.map(({ title, bars }) => [title, bars.map((bar) => bar.title)]))).toEqual([
      ['Nur hier', ['allein']],
      ['Mit Lippstadt', ['bus']],
      ['Mit Erwitte, Geseke und 2 weiteren Orten', ['weit']],
    ]);
    expect(soest.groups[1]!.bars[0]!.period).toContain('2020');
  });

  it('adds up no money of which nobody says which part is its own', () => {
    const figures = soest.figures.map(({ value, note, factId }) => ({ value, note, factId }));
    expect(plain(figures)).toEqual([
      { value: '48.607', note: '31. Dezember 2022, Schlüssel 05974040', factId: 'soest--people' },
      { value: '3', note: '1 nur hier, 2 mit anderen Orten' },
      {
        value: '200.000 €',
        note: 'dazu ein Anteil an 1 Mio. €, Höhe nicht belegt',
        factId: 'allein--funding',
      },
    ]);
  });

  it('names who led before who took part, and last who only sits there', () => {
    expect(plain(soest.organisations.map(({ name, role }) => `${name}: ${role}`))).toEqual([
      'Stadt Soest: Träger von 1 Vorhaben, Partner in 1 Vorhaben',
      'Verein: Partner in 1 Vorhaben',
      'Haus: Sitz',
    ]);
  });

  it('asks its own office where that can be reached, else that of the region', () => {
    expect([soest.contact.own?.name, soest.contact.offices]).toEqual(['Stadt Soest', []]);
    const { own, offices } = view('moehnesee').contact;
    expect(own).toBeUndefined();
    expect(offices.map(({ ways }) => ways.length)).toEqual([2]);
  });

  it('names what shares a border: those with projects first, at the end who was not there', () => {
    const { neighbours } = view('lippstadt');
    expect(plain(neighbours[0])).toMatchObject({
      name: 'Erwitte',
      href: '/orte/erwitte/',
      letter: 's',
      note: '1 Vorhaben',
    });
    const outside = neighbours.filter(({ href }) => href === undefined);
    expect(outside.map(({ note }) => note)).toEqual(outside.map(() => 'kein Vorhaben bekannt'));
    expect(neighbours.slice(-outside.length)).toEqual(outside);
  });

  it('of which nothing but the membership is known says so once', () => {
    const { lead, groups, figures, organisations } = view('moehnesee');
    expect(lead).toBe('Gehört zur Modellregion soest. Ein eigenes Vorhaben ist nicht bekannt.');
    expect([groups, organisations]).toEqual([[], []]);
    expect(figures.map(({ value }) => value)).toEqual(['05974032']);
  });
});
