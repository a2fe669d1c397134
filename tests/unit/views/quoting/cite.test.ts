import { describe, expect, it, vi } from 'vitest';
import { localSite } from '#site/config.ts';
import { citeFact, citeSource, citeSubject } from '#views/quoting/cite.ts';
import { anEdition, aSide, factOf } from '../../../support/catalogue.ts';
import { plain, siteUrl } from '../../../support/site.ts';

vi.stubEnv('SITE', siteUrl);

const here = '„Digitale Modellregionen NRW“, Stand 21. November 2026';
const from = (...ids: string[]) => ids.map((id) => ({ id }));

const edition = anEdition({
  quellen: {
    stadt: { publisher: 'Stadt Soest' },
    'stadt-noch-einmal': { publisher: 'Stadt Soest' },
    zeitung: { publisher: 'Die Zeitung', title: 'Der „neue“ Bus', published: '2020-05', note: 'Nur online.' },
    ministerium: { publisher: 'Ministerium (MWIDE)', kind: 'behoerde' },
    kreis: { publisher: 'Kreis Soest' },
    privat: { hideUrl: true },
  },
  projekte: { labor: { title: 'Das Labor', lead: 'Das Labor kostete [[labor--cost]]. Es ist offen.' } },
  fakten: {
    'projekte/labor': {
      cost: { value: 500, unit: 'EUR', checked: '2026-11-01' },
      one: { statement: 'Das Labor ist offen.', sources: from('stadt', 'stadt-noch-einmal') },
      two: { statement: 'Es begann am 4. Mai 2020.', confidence: 'belegt', sources: from('stadt', 'ministerium') },
      many: { confidence: 'belegt', sources: from('stadt', 'zeitung', 'ministerium', 'kreis', 'privat') },
      derived: { confidence: 'abgeleitet', statement: 'Es war das erste.', sources: from('zeitung') },
      disputed: {
        statement: 'Das Labor hat drei Räume.',
        confidence: 'widerspruch',
        sources: from('stadt'),
        sides: [aSide('drei'), aSide('vier „Räume“', { sources: ['zeitung'] })],
        resolution: 'Vorzuziehen ist die Angabe der Stadt.',
      },
      old: { replacedBy: 'labor--one' },
    },
  },
});
const { catalogue } = edition;
const fact = (name: string) => citeFact(factOf(catalogue, `labor--${name}`), edition);
const source = (id: string) =>
  citeSource(
    catalogue.sources.find((each) => each.id === id)!,
    edition,
  );

describe('the sentence for quoting says who says it and as of when', () => {
  it.for([
    ['one', `Das Labor ist offen (laut Stadt Soest; zusammengestellt auf ${here}).`],
    ['two', `Es begann am 4. Mai 2020 (laut Stadt Soest und Ministerium [MWIDE]; zusammengestellt auf ${here}).`],
    [
      'many',
      `Aussage von labor--many (laut Stadt Soest, Die Zeitung und 3 weiteren Herausgebern; zusammengestellt auf ${here}).`,
    ],
    ['derived', `Es war das erste (abgeleitet auf ${here}; Quelle: Die Zeitung).`],
    [
      'disputed',
      `Das Labor hat drei Räume. Die Quellen sind uneins und nennen „drei“ und „vier ‚Räume‘“. Vorzuziehen ist die Angabe der Stadt (Lesart und Zusammenstellung: ${here}; Quellen: Stadt Soest und Die Zeitung).`,
    ],
    [
      'old',
      `Diese Angabe ist zurückgezogen. Es gilt: Das Labor ist offen (laut Stadt Soest; zusammengestellt auf ${here}).`,
    ],
  ] as const)('in the fact „%s“', ([name, sentence]) => {
    expect(plain(fact(name).sentence)).toBe(sentence);
  });

  it('in a source, dated or not', () => {
    expect(plain(source('zeitung').sentence)).toBe(
      'Das geht aus dieser Quelle hervor: „Der ‚neue‘ Bus“ (Die Zeitung, Mai 2020).',
    );
    expect(plain(source('kreis').sentence)).toContain('(Kreis Soest, ohne Datum, gesehen am 21. November 2026).');
  });

  it('in a project, its lead in plain words', () => {
    expect(plain(citeSubject(catalogue.projects[0]!, edition).sentence)).toBe(
      `Das Labor kostete 500 Euro. Es ist offen (zusammengestellt auf ${here}).`,
    );
  });
});

it('a fact is cited as our page about it, with the day on which it was checked and files to take along', () => {
  const { reference, permalink, formats } = fact('cost');
  expect(plain(reference)).toBe(
    `Digitale Modellregionen NRW: „labor--cost – Das Labor“, Stand 1. November 2026, ${siteUrl}/fakten/labor--cost/`,
  );
  expect(permalink).toBe(`${siteUrl}/fakten/labor--cost/`);
  expect(formats.map(({ label, file }) => [label, file])).toEqual([
    ['BibTeX', '/fakten/labor--cost.bib'],
    ['RIS', '/fakten/labor--cost.ris'],
    ['CSL-JSON', '/fakten/labor--cost.csl.json'],
    ['Wikipedia', undefined],
  ]);
});

it('a source is cited itself, and our page about it keeps its own address', () => {
  const { reference, permalink, formats } = source('zeitung');
  expect(plain(reference)).toBe(
    'Die Zeitung: „Der ‚neue‘ Bus“, Mai 2020, https://zeitung.example/ (gesehen am 21. November 2026)',
  );
  expect(permalink).toBe(`${siteUrl}/quellen/zeitung/`);
  for (const { text } of formats) expect(text).toContain('https://zeitung.example/');
});

it('an address that must not be printed stands in no form of a citation', () => {
  expect(JSON.stringify(source('privat'))).not.toContain('privat.example');
  expect(source('privat').reference).toContain(`${siteUrl}/quellen/privat/`);
});

describe('before the site is published anywhere', () => {
  const unpublished = <T>(read: () => T): T => {
    vi.stubEnv('SITE', localSite);
    const found = read();
    vi.stubEnv('SITE', siteUrl);
    return found;
  };

  it('our pages are cited without an address, and not for Wikipedia, which wants one', () => {
    const { reference, permalink, formats } = unpublished(() => fact('cost'));
    expect(plain(reference)).toBe('Digitale Modellregionen NRW: „labor--cost – Das Labor“, Stand 1. November 2026');
    expect(permalink).toBeUndefined();
    expect(formats.map(({ label }) => label)).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
    for (const { text } of formats) expect(text).not.toMatch(/localhost|url|^UR/im);
  });

  it('sources keep theirs', () => {
    const { reference, permalink, formats } = unpublished(() => source('zeitung'));
    expect(reference).toContain('https://zeitung.example/');
    expect(permalink).toBeUndefined();
    expect(formats.map(({ label }) => label)).toContain('Wikipedia');
  });
});
