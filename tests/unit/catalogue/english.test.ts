import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#catalogue/build.ts';
import { englishCatalogue } from '#catalogue/english.ts';
import { hasTwin } from '#catalogue/translated.ts';
import { german } from '#language/de/german.ts';
import { english } from '#language/en/english.ts';
import { aSide, entriesOf, factOf } from '../../support/catalogue.ts';

const inEnglish = (more: Readonly<Record<string, unknown>> = {}) => ({
  en: { label: 'Visits', statement: 'The lab had visits.', of: '01234567', ...more },
});

const entries = entriesOf({
  projekte: {
    labor: {
      facts: { funding: 'labor--funding' },
      en: { gloss: 'laboratory', lead: 'A room for trying things out.' },
    },
  },
  seiten: {
    start: { stories: [{ project: 'labor', headline: 'Labor', text: 'Es blieb.' }], keyFacts: ['labor--visits'] },
    pruefung: {},
  },
  'en/seiten': {
    start: { title: 'What remained', stories: [{ headline: 'The lab', text: 'It stayed.' }] },
    zitieren: { title: 'How to cite' },
  },
  'en/regionen': { soest: { lead: 'In the country.' } },
  meldungen: { neu: {} },
  fakten: {
    'projekte/labor': {
      visits: { value: 1200, unit: 'Besuche', scope: 'im Jahr', ...inEnglish({ unit: 'visits', scope: 'a year' }) },
      funding: { value: 5000, unit: 'EUR' },
      places: {
        confidence: 'widerspruch',
        text: 'zwölf oder mehr',
        sides: [aSide('zwölf'), aSide('mehr')],
        contradicts: ['labor--funding'],
        ...inEnglish({
          label: 'Places',
          text: 'twelve or more',
          sides: [
            { value: 'twelve', meaning: 'The city says so.' },
            { value: 'more', meaning: 'The newspaper says so.' },
          ],
        }),
      },
      partner: { kind: 'relation', value: 'Verein', ...inEnglish({ label: 'Partner', text: 'association' }) },
    },
  },
});
const catalogue = englishCatalogue(entries, english);
const { catalogue: main } = buildCatalogue(entries, german);

describe('the catalogue in English', () => {
  it('has the words of a fact in English and its value, source and date as they are', () => {
    const visits = factOf(catalogue, 'labor--visits');
    expect(visits).toMatchObject({ label: 'Visits', statement: 'The lab had visits.', scope: 'a year' });
    expect(english.forms.value(visits)).toBe('1,200\u00a0visits');
    expect(visits.sources).toEqual(factOf(main, 'labor--visits').sources.map(() => expect.anything()));
    expect(visits.checked).toBe(factOf(main, 'labor--visits').checked);
  });

  it('takes both sides of a contradiction over in their order', () => {
    const { sides, text } = factOf(catalogue, 'labor--places');
    expect(text).toBe('twelve or more');
    expect(sides.map(({ value }) => value)).toEqual(['twelve', 'more']);
    expect(sides.map(({ sources }) => sources.length)).toEqual([1, 1]);
  });

  it('lists no fact without English words, and says of one that a table needs that it is German', () => {
    const funding = factOf(catalogue, 'labor--funding');
    expect(catalogue.facts).not.toContain(funding);
    expect(catalogue.projects[0]!.facts).not.toContain(funding);
    expect(factOf(catalogue, 'labor--places').contradicts).toEqual([]);
    expect(catalogue.projects[0]!.roles.funding).toBe(funding);
    expect(funding.lang).toBe('de');
    expect(factOf(catalogue, 'labor--visits').lang).toBeUndefined();
  });

  it('puts the texts of a page in the places of the German ones and keeps what they are about', () => {
    const start = catalogue.pages.get('start')!;
    expect(start.title).toBe('What remained');
    expect(start.stories).toEqual([{ headline: 'The lab', text: 'It stayed.', project: catalogue.projects[0] }]);
    expect(catalogue.pages.get('zitieren')!.title).toBe('How to cite');
    expect(catalogue.regions[0]).toMatchObject({ title: 'soest', lead: 'In the country.' });
  });

  it('leaves out what no English page lists', () => {
    expect(catalogue.news).toEqual([]);
    expect(catalogue.events).toEqual([]);
    expect(main.news).toHaveLength(1);
  });

  it('knows which pages are there in both languages', () => {
    const { translated } = catalogue;
    const paths = ['', 'regionen/soest/', 'fakten/labor--visits/', 'pruefung/', 'fakten/labor--funding/', 'zitieren/'];
    expect(paths.filter((path) => hasTwin(path, translated))).toEqual(paths.slice(0, 3));
    // A relation has no page, but a proof; how to cite is there in English alone.
    expect(translated.has('fakten/labor--partner/beleg.html') && translated.has('zitieren/')).toBe(true);
  });
});
