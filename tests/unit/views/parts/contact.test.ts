import { expect, it } from 'vitest';
import { contactView, contactWays } from '#views/parts/contact.ts';
import { anEdition } from '../../../support/catalogue.ts';

const contact = {
  unit: 'Amt für Digitales',
  phone: '02921 103-1011',
  sources: ['stadt', 'zeitung'],
  asOf: '2021',
  checked: '2026-11-30',
  note: 'Ein Postfach wurde nicht gesehen.',
};
const edition = anEdition({
  quellen: { stadt: { publisher: 'Stadt' }, zeitung: { publisher: 'Stadt' } },
  organisationen: { amt: { contact }, firma: { website: 'https://www.firma.example/digital/' } },
});
const organisation = (id: string) => edition.catalogue.organisations.find((each) => each.id === id)!;

it('gives a number to dial, in one piece', () => {
  expect(contactWays(organisation('amt'), edition)).toEqual([
    { label: 'Telefon', value: '02921\u00a0103\u20111011', href: 'tel:+4929211031011' },
  ]);
});

it('says who answers, and names each publisher of its sources once, with dates and what is open', () => {
  const { isKnown, unit, sources, dates, note } = contactView(organisation('amt'), edition);
  expect([isKnown, unit]).toEqual([true, 'Amt für Digitales']);
  expect(sources.map(({ label }) => label)).toEqual(['Stadt']);
  expect(dates).toBe('Stand 2021, geprüft am 30.\u00a0November\u00a02026');
  expect(note).toBe('Ein Postfach wurde nicht gesehen.');
});

it('claims nothing where no contact is known, and still leads to the website by its name', () => {
  expect(contactView(organisation('firma'), edition)).toMatchObject({
    isKnown: false,
    ways: [],
    sources: [],
    website: { href: 'https://www.firma.example/digital/', label: 'firma.example' },
  });
});
