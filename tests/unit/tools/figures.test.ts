import { describe, expect, it } from 'vitest';
import { bareFigures } from '#tools/figures.ts';

/** The words that are reported, without the sentence around them. */
const found = (text: string, place: 'prose' | 'field' = 'prose') =>
  bareFigures(text, place).map(({ message }) => /^„([^“]*)“/.exec(message)?.[1]);

describe('a figure without a proof', () => {
  it.each([
    ['Am 12. Januar 2018 begann es.', '12. Januar 2018'],
    ['Es kostete 1.290.000,50 Euro.', '1.290.000,50 Euro'],
    ['Es gab 91\u00a0Mio.\u00a0Euro.', '91\u00a0Mio.\u00a0Euro'],
    ['Das Land trug 50\u202f%.', '50\u202f%'],
    ['Von 2018–2023, dann nicht mehr.', '2018–2023'],
    ['Es ging um Milliarden.', 'Milliarden'],
    ['Siehe § 18.', '§ 18'],
    ['Das Netz 5G.', '5G'],
  ])('is reported with what belongs to it: %s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it('is reported beside marks too, once each', () => {
    expect(found('Erst <Fakt id="a--b">2018</Fakt> Prozent, dann 2019 oder\n<Fakt id="a--c2" /> 2020.')).toEqual([
      'Prozent',
      '2019',
      '2020',
    ]);
  });

  it('is not what no reader sees as a claim', () => {
    const text = '2. [Antwort](/fakten/a-2019/) nach <Zahl>§ 18\nAbsatz 2</Zahl>, https://example.org/2019';
    expect(found(text)).toEqual([]);
    expect(found('[[a--2019]] und [[=Der 7. Sinn]]', 'field')).toEqual([]);
  });

  it('is not what stands in a mark of the other place, which is told as such', () => {
    expect(found('[[=7]] und [[a--2019]]')).toEqual([]);
    expect(found('<Zahl>7</Zahl> <Fakt id="a--2019" />', 'field')).toEqual([]);
  });

  it('needs a digit or a sum: Millionenstadt and Eurokommunal do not', () => {
    expect(found('Die Millionenstadt Köln und das Netz Eurokommunal, ein Prozentsatz, zehn Euro.')).toEqual([]);
  });
});
