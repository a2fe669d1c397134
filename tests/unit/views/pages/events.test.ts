import { describe, expect, it } from 'vitest';
import { eventsView } from '#views/pages/events.ts';
import { anEdition } from '../../../support/catalogue.ts';

const date = (value: unknown, fields: object = {}) => ({ date: { kind: 'date', value, ...fields } });
const dates = {
  'termine/tag': date('2019-03-04'),
  'termine/plan': date('2019-03-05', { precision: 'geplant' }),
  'termine/monat': date('2019-07'),
  'termine/jahr': date('2019'),
  'termine/winter': date('2018', { text: 'Ende 2018' }),
  'termine/spaetestens': date('2019-08-27', { precision: 'hoechstens' }),
  'termine/reihe': date(['2019-11-09', '2019-12-07']),
  'termine/streit': date('2019-10-10', { confidence: 'widerspruch' }),
};
const edition = anEdition({
  regionen: { aachen: {} },
  termine: {
    ...Object.fromEntries(Object.keys(dates).map((file) => [file.split('/')[1], {}])),
    plan: { regions: ['aachen'] },
    tag: { regions: ['aachen', 'soest'] },
  },
  fakten: {
    ...dates,
    'programm/laufzeit': {
      start: { kind: 'date', value: '2018-07' },
      ende: { kind: 'date', value: '2023-06-30' },
    },
  },
});
const { years, calendar, legend } = eventsView(edition);
const row = (id: string) => years.flatMap(({ events }) => events).find(({ href }) => href.endsWith(`/${id}/`))!;
const marksOf = (year: string) => calendar.find((each) => each.year === year)!.marks;

describe('the list of events', () => {
  it.for([
    ['tag', 'day'],
    ['plan', 'announced'],
    ['monat', 'month'],
    ['jahr', 'year'],
    ['spaetestens', 'latest'],
    ['reihe', 'span'],
    ['streit', 'disputed'],
  ])('knows how exactly the day of „%s“ is known', ([id, precision]) => {
    expect(row(id!).precision).toBe(precision);
  });

  it('says of a year what the sources say, or that it is a year', () => {
    expect([row('winter').date, row('jahr').date]).toEqual(['Ende 2018', 'im Jahr 2019']);
  });

  it('counts in its legend each kind that occurs', () => {
    expect(legend).toContainEqual({ precision: 'year', text: 'nur das Jahr (2)' });
    expect(legend.every(({ text }) => !text.includes('(0)'))).toBe(true);
  });
});

describe('the calendar', () => {
  it('gives months the same width and a year its whole row', () => {
    const [month] = marksOf('2019').filter(({ precision }) => precision === 'month');
    expect([month!.x, month!.width]).toEqual([50, 8.33]);
    const [year] = marksOf('2019').filter(({ precision }) => precision === 'year');
    expect([year!.x, year!.width]).toEqual([0, 100]);
  });

  it('lays no mark on another', () => {
    const places = marksOf('2019').map(({ lane, x }) => `${lane} ${x}`);
    expect(new Set(places).size).toBe(places.length);
    const [day, plan] = ['day', 'announced'].map((kind) => marksOf('2019').find(({ precision }) => precision === kind));
    expect(day!.lane).not.toBe(plan!.lane);
  });

  it('names the only region of an event', () => {
    const letters = marksOf('2019').map(({ precision, letter }) => [precision, letter]);
    expect(letters).toContainEqual(['announced', 'a']);
    expect(letters).toContainEqual(['day', undefined]);
  });

  it('shows the part of a year in which there was funding', () => {
    expect(calendar.map(({ programme }) => programme)).toEqual([
      { x: 50, width: 50 },
      { x: 0, width: 100 },
    ]);
  });
});
