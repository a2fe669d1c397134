import { describe, expect, it } from 'vitest';
import { factSchema } from '#schema/fact.ts';
import { day, oneOf, partialDate, text, webAddress } from '#schema/fields.ts';
import { regionSchema } from '#schema/region.ts';
import { searchSchema } from '#schema/search.ts';
import { payloads } from '../../support/payloads.ts';

const firstMessage = (
  schema: { safeParse(value: unknown): { error?: { issues: Array<{ message: string }> } | undefined } },
  value: unknown,
) => schema.safeParse(value).error?.issues[0]?.message;

describe('dates', () => {
  it('may be a bare year, which YAML takes for a number', () => {
    expect(partialDate().parse(2019)).toBe('2019');
    const { value } = factSchema.shape;
    expect(value.parse({ from: '2019-08-27', to: 2021 })).toEqual({ from: '2019-08-27', to: '2021' });
  });

  it.each(['2019-02-30', '2019-13', '2021-02-29'])('must be in the calendar: %s', (iso) => {
    expect(firstMessage(partialDate(), iso)).toBe('Diesen Tag gibt es im Kalender nicht. Bitte berichtigen.');
  });

  it('know leap years', () => {
    expect(day().parse('2020-02-29')).toBe('2020-02-29');
  });
});

describe('texts', () => {
  it('are measured without the space around them', () => {
    expect(text(4).parse('  Labor'.slice(0, 6))).toBe('Labo');
    expect(firstMessage(text(4), 'Labor')).toBe('5 Zeichen, höchstens 4. Bitte kürzen.');
  });

  it('of spaces are empty', () => {
    expect(firstMessage(text(4), '  ')).toBe('Der Text ist leer. Bitte ausfüllen oder das Feld weglassen.');
  });
});

describe('a word of a list', () => {
  const schema = oneOf(['rot', 'blau']);

  it('that is wrong is named together with the right ones', () => {
    expect(firstMessage(schema, 'grün')).toBe('„grün“ geht hier nicht. Erlaubt ist nur: „rot“, „blau“.');
  });

  it('that is not there is missing, not wrong', () => {
    expect(firstMessage(schema, undefined)).toBe('Dieses Feld fehlt. Bitte ergänzen.');
    expect(firstMessage(schema, null)).toBe('Dieses Feld ist leer. Bitte ausfüllen oder die Zeile streichen.');
  });
});

describe('addresses', () => {
  const disguised = [
    'https://',
    'https:a.example',
    'https:\\\\a.example',
    '//a.example',
    'HTTPS:\t//a.example',
    'ftp://a.example',
  ];

  it.each([...payloads, ...disguised])('never run or mislead: %j', (address) => {
    const signpost = { titel: 'Titel', ziel: address, wort: ['Wort'] };
    const taken = {
      website: webAddress().safeParse(address).success,
      mailbox: regionSchema.shape.contact.safeParse({ organisation: 'Amt', email: address }).success,
      signpost: searchSchema.safeParse({ wegweiser: [signpost] }).success,
    };
    expect(taken).toEqual({ website: false, mailbox: false, signpost: false });
  });

  it('are those of the web, and nothing is wrong with the examples but the address', () => {
    expect(webAddress().parse('https://www.soest.de/a?b=c#d')).toBe('https://www.soest.de/a?b=c#d');
    expect(regionSchema.shape.contact.safeParse({ organisation: 'Amt', email: 'amt@a.example' }).success).toBe(true);
    const signpost = { titel: 'Titel', ziel: '/projekte/', wort: ['Wort'] };
    expect(searchSchema.safeParse({ wegweiser: [signpost] }).success).toBe(true);
  });
});
