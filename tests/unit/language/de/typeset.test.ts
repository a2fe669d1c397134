import { describe, expect, it } from 'vitest';
import { typeset } from '#language/de/typeset.ts';

/** No-break spaces made visible: `~`, narrow ones `^`. */
const set = (text: string, ...around: string[]) =>
  typeset(text, ...around)
    .replaceAll('\u00a0', '~')
    .replaceAll('\u202f', '^');

describe('running text is set in German', () => {
  it.for([
    ['"Das \'neue\' Amt", sagte er ("so").', '„Das ‚neue‘ Amt“, sagte er („so“).'],
    ["\"'Neu'\" und Hans' Idee, geht's, die '90er", '„‚Neu‘“ und Hans’ Idee, geht’s, die ’90er'],
    ['ja - nein -- nie ...', 'ja – nein – nie …'],
    ['2018-2023, Seiten 3-5, 103-1011', '2018–2023, Seiten 3–5, 103–1011'],
    [
      '02921 103-1011, 2019-08, 2019-08-27, by-2-0, OZG-4-9, ISO 8601-1',
      '02921 103-1011, 2019-08, 2019-08-27, by-2-0, OZG-4-9, ISO 8601-1',
    ],
    ['z.B. und d. h. der Verein e.V. i. d. R.', 'z.^B. und d.^h. der Verein e.^V. i.^d.^R.'],
    ['50% und 3 €, 100%ig', '50^% und 3^€, 100%ig'],
    ['nach §18 Abs. 2, § 3, Nr. 4, Art. 9 und Absatz 1', 'nach §~18 Abs.~2, §~3, Nr.~4, Art.~9 und Absatz~1'],
    [
      'Am 12. Januar 2018 gab es 91 Millionen Euro und 3 Mio. Euro.',
      'Am 12.~Januar~2018 gab es 91~Millionen~Euro und 3~Mio.~Euro.',
    ],
    ['Im Januar kamen 12 Menschen.', 'Im Januar kamen 12 Menschen.'],
  ] as const)('%s', ([typed, wanted]) => {
    expect(set(typed)).toBe(wanted);
  });

  it('and what is set already stays', () => {
    const done = '„Das ‚neue‘ Amt“ – 2018–2023, z.\u202fB. § 18 …';
    expect(typeset(typeset(done))).toBe(typeset(done));
    expect(set(done)).toBe('„Das ‚neue‘ Amt“ – 2018–2023, z.^B. §~18 …');
  });

  it('also where it is a piece between marks', () => {
    expect(set('Er sagte "', '', '5')).toBe('Er sagte „');
    expect(set('" und ging', '5', '')).toBe('“ und ging');
    expect(set("'s Haus", 't', '')).toBe('’s Haus');
  });
});
