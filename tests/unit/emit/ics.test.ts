import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toIcs } from '#emit/ics.ts';
import { nameUuid } from '#emit/name-uuid.ts';
import { calendarView } from '#open-data/calendar.ts';
import { eventView } from '#views/pages/event.ts';
import { anEdition, join, type Seed } from '../../support/catalogue.ts';

const on = (value: unknown, fields: object = {}) => ({ date: { kind: 'date', value, ...fields } });

const edition = anEdition({
  termine: {
    tag: {
      title: 'Übergabe; feierlich, mit Äußerungen über größere Brücken, Straßen und Schöffengerichte',
      place: 'Soest, Rathaus',
    },
    tage: {},
    reihe: {},
    teil: { series: 'reihe' },
    reihentage: {},
    sommer: { startTime: '14:00', endTime: '16:30' },
    winter: { startTime: '09:15' },
    monat: {},
    spaetestens: {},
  },
  fakten: {
    'termine/tag': on('2019-12-31', { checked: '2026-12-02' }),
    'termine/tage': on({ from: '2019-02-27', to: '2019-02-28' }),
    'termine/reihe': on(['2021-11-09', '2021-11-16']),
    'termine/teil': on('2021-11-09'),
    'termine/reihentage': on(['2022-03-01', '2022-03-08']),
    'termine/sommer': on('2020-07-01', { precision: 'geplant' }),
    'termine/winter': on('2020-12-01'),
    'termine/monat': on('2020-07'),
    'termine/spaetestens': on('2020-07-02', { precision: 'hoechstens' }),
  },
});
const view = calendarView(edition);
const text = toIcs(view);
const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
const events = new Map(
  calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return [event.uid, event];
  }),
);
const event = (id: string) => events.get(nameUuid(`termine/${id}`))!;

describe('an event in the calendar', () => {
  it('lasts the whole day and ends, exclusively, on the next', () => {
    expect(event('tag').startDate.toString()).toBe('2019-12-31');
    expect(event('tag').endDate.toString()).toBe('2020-01-01');
    expect([event('tage').startDate, event('tage').endDate].map(String)).toEqual(['2019-02-27', '2019-03-01']);
  });

  it('keeps commas, semicolons and umlauts', () => {
    expect(event('tag').summary).toBe(
      'Übergabe; feierlich, mit Äußerungen über größere Brücken, Straßen und Schöffengerichte',
    );
    expect(event('tag').location).toBe('Soest, Rathaus');
  });

  it('is stamped with the last check, not with today', () => {
    expect(String(event('tag').component.getFirstPropertyValue('dtstamp'))).toBe('2026-12-02T00:00:00Z');
  });

  it('says how well its date is known, and leads to its page', () => {
    expect(event('sommer').description).toContain('Datum: 1.\u00a0Juli\u00a02020 (geplant; eine Quelle).');
    expect(event('sommer').component.getFirstPropertyValue('url')).toBe('http://localhost:4321/termine/sommer/');
  });

  it('is tentative where it was only planned', () => {
    const status = (id: string) => event(id).component.getFirstPropertyValue('status');
    expect([status('sommer'), status('winter')]).toEqual(['TENTATIVE', 'CONFIRMED']);
  });

  it('is known by an id that names no host', () => {
    expect(text.match(/^UID:.*$/gm)?.filter((line) => !/^UID:[\da-f-]{36}\r?$/.test(line))).toEqual([]);
  });

  it('with a time of day happens at that time in Germany, in summer and in winter', () => {
    const moments = [event('sommer').startDate, event('sommer').endDate, event('winter').startDate];
    expect(moments.map((moment) => moment.toJSDate().toISOString())).toEqual([
      '2020-07-01T12:00:00.000Z',
      '2020-07-01T14:30:00.000Z',
      '2020-12-01T08:15:00.000Z',
    ]);
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20200701T140000');
  });
});

describe('the calendar', () => {
  it('holds every event known to the day: single days one by one, a series through its parts', () => {
    const all = ['reihentage/2022-03-01', 'reihentage/2022-03-08', 'sommer', 'tag', 'tage', 'teil', 'winter'];
    expect([...events.keys()].sort()).toEqual(all.map((id) => nameUuid(`termine/${id}`)).sort());
  });

  it('says how many it leaves out', () => {
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain(
      'Bei 2\u00a0Terminen ist der Tag nicht genau belegt. Sie fehlen im Kalender.',
    );
  });

  it('is folded at 75 octets without cutting a letter, every line with CRLF', () => {
    const bytes = Buffer.from(text);
    const lines = bytes.toString('latin1').split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => line.length > 75 || /[\r\n]/.test(line))).toEqual([]);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const line of lines) decoder.decode(Buffer.from(line, 'latin1'));
  });

  it('is the same whatever the zone of the machine', () => {
    const zone = process.env['TZ'];
    try {
      for (const other of ['America/Los_Angeles', 'Pacific/Auckland']) {
        process.env['TZ'] = other;
        expect(toIcs(view)).toBe(text);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

it('the page of an event says its time', () => {
  const words = (id: string) => {
    const { rows } = eventView(
      edition.catalogue.events.find((each) => each.id === id)!,
      edition,
    );
    return rows[0]?.facts?.[0]?.words;
  };
  expect(words('sommer')).toBe('1.\u00a0Juli\u00a02020, 14:00 bis 16:30\u00a0Uhr');
  expect(words('winter')).toBe('1.\u00a0Dezember\u00a02020, 09:15\u00a0Uhr');
});

it.each([
  [{ startTime: '14:00', endTime: '13:30' }, '2020-07-01', 'Das Ende 13:30 liegt nicht nach dem Beginn 14:00.'],
  [{ endTime: '13:30' }, '2020-07-01', 'Ein Ende ohne Beginn sagt zu wenig.'],
  [{ startTime: '14:00' }, '2020-07', 'nennt keinen einzelnen Tag.'],
  [{ startTime: '14:00' }, { from: '2020-07-01', to: '2020-07-02' }, 'nennt keinen einzelnen Tag.'],
] as const)('the times %j on %j are a mistake', (times, date, message) => {
  const seed: Seed = { termine: { treffen: times }, fakten: { 'termine/treffen': on(date) } };
  expect(join(seed).problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
});
