import { describe, expect, it } from 'vitest';
import { quotesOf } from '#views/quoting/wordings.ts';
import { aCatalogue, aFact, anEdition, aSide, factOf } from '../../../support/catalogue.ts';
import { loadContent } from '../../../support/real-content.ts';
import { plain } from '../../../support/site.ts';

const { facts } = await loadContent();
const edition = anEdition();
const full = (fields: Readonly<Record<string, unknown>>) => plain(quotesOf(aFact(fields), edition).full);

describe('a fact to take over', () => {
  it('is short as what, value and about whom', () => {
    const fact = aFact({ label: 'Landesmittel', value: 91_000_000, unit: 'EUR' });
    expect(plain(quotesOf(fact, edition).short)).toBe('Landesmittel: 91 Mio. Euro – labor');
  });

  it('is one sentence as it was written', () => {
    expect(quotesOf(aFact({ statement: 'Es fuhren 3 Busse.' }), edition).sentence).toBe('Es fuhren 3 Busse.');
  });

  it('says in full all that limits it', () => {
    expect(
      full({
        statement: 'Es fuhren rund 30 Busse.',
        value: 30,
        precision: 'rund',
        scope: 'ohne Ersatzbusse',
        asOf: '2020-05',
        validUntil: '2021',
        sources: [{ id: 'stadt' }, { id: 'zeitung' }],
      }),
    ).toBe(
      'Es fuhren rund 30 Busse. Geltung: ohne Ersatzbusse. Die Zahl ist gerundet; Stand: Mai 2020; gültig bis 2021. Quellen: stadt; zeitung.',
    );
  });

  it('says nothing of what is not known', () => {
    expect(full({ statement: 'Der Bus fuhr.' })).toBe('Der Bus fuhr. Quelle: stadt.');
    expect(full({ statement: 'Der Bus fuhr.', asOf: '2020' })).toBe('Der Bus fuhr. Stand: 2020. Quelle: stadt.');
  });

  it('ends no sentence twice', () => {
    expect(full({ statement: 'Er hieß „Bus.“', scope: 'nur der Bus der Stadt.' })).toBe(
      'Er hieß „Bus.“ Geltung: nur der Bus der Stadt. Quelle: stadt.',
    );
  });

  it('says that it was derived and how', () => {
    const derived = { confidence: 'abgeleitet', derivation: { text: 'Aus dem Fahrplan geschlossen.' } };
    expect(full({ statement: 'Der Bus fuhr.', ...derived })).toBe(
      'Der Bus fuhr. Die Angabe ist abgeleitet. Aus dem Fahrplan geschlossen. Quelle: stadt.',
    );
  });

  it('says what each side says, which to prefer, and whose sources speak', () => {
    const fact = aFact({
      statement: 'Es fuhren 3 oder 4 Busse.',
      confidence: 'widerspruch',
      sides: [
        aSide('3 Busse', { meaning: 'Angabe der Stadt', preferred: true }),
        aSide('rund 4 Busse', { meaning: 'gerundet', sources: ['zeitung'] }),
      ],
      resolution: 'Vorzuziehen sind 3 Busse.',
    });
    expect(plain(quotesOf(fact, edition).short)).toBe('labor--fakt: 1 – labor; die Quellen sind uneins');
    expect(plain(quotesOf(fact, edition).full)).toBe(
      'Es fuhren 3 oder 4 Busse. Die Quellen sind uneins. 3 Busse – Angabe der Stadt. Rund 4 Busse – gerundet. Vorzuziehen sind 3 Busse. Quellen: stadt; zeitung.',
    );
  });

  it('that is proven says what else is said, without its sources', () => {
    expect(
      full({
        statement: 'Es fuhren 3 Busse.',
        confidence: 'belegt',
        question: 'Wie viele Busse?',
        sides: [aSide('3 Busse', { preferred: true }), aSide('2 Busse', { sources: ['zeitung'] })],
        resolution: 'Vorzuziehen sind 3 Busse.',
      }),
    ).toBe(
      'Es fuhren 3 Busse. Nicht alle Quellen sagen dasselbe. 3 Busse – Gemeint ist 3 Busse. 2 Busse – Gemeint ist 2 Busse. Vorzuziehen sind 3 Busse. Quelle: stadt.',
    );
  });

  it('that is withdrawn says what holds instead', () => {
    const catalogue = aCatalogue({
      projekte: { labor: {} },
      fakten: {
        'projekte/labor': {
          alt: { statement: 'Es fuhren 2 Busse.', replacedBy: 'labor--neu' },
          neu: { statement: 'Es fuhren 3 Busse.' },
        },
      },
    });
    const quotes = quotesOf(factOf(catalogue, 'labor--alt'), edition);
    expect(quotes.short).toMatch(/; zurückgezogen$/);
    expect(quotes.full).toContain('Diese Angabe ist zurückgezogen; an ihrer Stelle gilt: Es fuhren 3 Busse.');
  });

  it('reads as finished text for every fact of the dossier', () => {
    const odd = /\.\.|\s\s|[;:,]\.|\(\)|undefined|[^.!?…“‘)]$/;
    const texts = facts.flatMap((fact) => [quotesOf(fact, edition).full, quotesOf(fact, edition).sentence]);
    expect(texts.filter((text) => odd.test(text))).toEqual([]);
  });
});
