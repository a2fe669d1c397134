import { describe, expect, it } from 'vitest';
import { chosenFacets, holdsAt, inTodaysWords, momentOf, without, withValues } from '#client/filter.ts';

describe('facets in an address', () => {
  const names = ['region', 'thema'];

  it('may stand several times or as a list', () => {
    const chosen = chosenFacets(new URLSearchParams('region=soest&region=aachen&thema=verkehr,bildung'), names);
    expect(chosen).toEqual(
      new Map([
        ['region', new Set(['soest', 'aachen'])],
        ['thema', new Set(['verkehr', 'bildung'])],
      ]),
    );
  });

  it('that are empty or foreign choose nothing', () => {
    expect(chosenFacets(new URLSearchParams('region=&q=bus&farbe=rot'), names).size).toBe(0);
  });

  it('can be taken out one by one, the rest stays', () => {
    const query = new URLSearchParams('region=soest,aachen&q=bus');
    expect(without(query, 'region', 'soest').toString()).toBe('q=bus&region=aachen');
    expect(query.toString()).toBe('region=soest%2Caachen&q=bus');
  });
});

describe('a moment', () => {
  it.each(['2019', '2019-06', '2019-06-30', '2020-02-29'])('may be %s', (text) => {
    expect(momentOf(text)).toBe(text);
  });

  it.each(['', '2019-13', '2019-00', '2019-02-30', '2019-6', '19-06', 'Juni 2019', '2019-06-', '2019-06-01T00:00'])(
    'is not „%s“',
    (text) => {
      expect(momentOf(text)).toBeUndefined();
    },
  );
});

describe('what a fact says holds', () => {
  const holds = (moment: string, from?: string, until?: string) => holdsAt({ from, until }, moment);

  it('from the first day of its year, month or day on', () => {
    expect([holds('2018-12', '2019'), holds('2019-01', '2019'), holds('2024', '2019')]).toEqual([false, true, true]);
    expect([holds('2019-05', '2019-06'), holds('2019-06', '2019-06')]).toEqual([false, true]);
    expect([holds('2019-05', '2019-06-30'), holds('2019-06', '2019-06-30')]).toEqual([false, true]);
    expect([holds('2019-06-29', '2019-06-30'), holds('2019-06-30', '2019-06-30')]).toEqual([false, true]);
    expect([holds('2018', '2019-06-30'), holds('2019', '2019-06-30')]).toEqual([false, true]);
  });

  it('until the last day of the year, month or day that ends it', () => {
    expect([holds('2021-12', '2019', '2021'), holds('2022-01', '2019', '2021')]).toEqual([true, false]);
    expect([holds('2022-08-31', '2019', '2022-08'), holds('2022-09', '2019', '2022-08')]).toEqual([true, false]);
    expect([holds('2024-12', '2019', '2024-12-30'), holds('2024-12-31', '2019', '2024-12-30')]).toEqual([true, false]);
    expect([holds('2021', '2019', '2021-01-01'), holds('2022', '2019', '2021-12-31')]).toEqual([true, false]);
  });

  it('at no moment that anybody could name, where it does not say from when', () => {
    expect([holds('2019'), holds('2019', undefined, '2021')]).toEqual([false, false]);
  });
});

it('reads earlier values of an address as what they are called today', () => {
  const former = new Map([['status:geplant', 'nur-geplant']]);
  const today = inTodaysWords(new URLSearchParams('status=geplant,abgeschlossen&thema=geplant&q=geplant'), former);
  expect([...today]).toEqual([
    ['status', 'nur-geplant,abgeschlossen'],
    ['thema', 'geplant'],
    ['q', 'geplant'],
  ]);
});

it('writes what is chosen into the address and leaves what others say there', () => {
  const query = new URLSearchParams('region=aachen&aufgabe=buergerservice&sort=geld');
  const choices = [
    ['region', 'soest'],
    ['thema', 'verkehr'],
    ['q', ''],
  ] as const;
  expect(withValues(query, ['region', 'thema', 'q'], choices).toString()).toBe(
    'region=soest&thema=verkehr&aufgabe=buergerservice&sort=geld',
  );
});
