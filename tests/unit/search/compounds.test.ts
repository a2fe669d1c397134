import { describe, expect, it } from 'vitest';
import { fold } from '#site/fold.ts';
import { createSplitter } from '#search/compounds.ts';

const words = ['Gesundheit', 'Plattform', 'Verkehr', 'Daten', 'Stadt', 'Archiv', 'Veranstaltung', 'Abschluss', 'Mittel', 'Förderung', 'Fall', 'West', 'Wand', 'Alterung', 'Haltung']; // prettier-ignore
const plain = ['weiter', 'messen', 'betreiben'];
const counts = new Map([...words, ...plain].map((word) => [fold(word), 3] as const));
const splitter = createSplitter(counts, new Set(words.map(fold)));

describe('a compound', () => {
  it.each([
    ['Gesundheitsplattform', ['gesundheit', 'plattform']],
    ['Verkehrsdatenplattform', ['verkehr', 'daten', 'plattform']],
    ['Stadtarchiv', ['stadt', 'archiv']],
    ['Abschlussveranstaltung', ['abschluss', 'veranstaltung']],
    ['Fördermittel', [fold('Förderung'), 'mittel']],
  ])('%s is split into words of the site', (word, parts) => expect(splitter.partsOf(word)).toEqual(parts));

  it.each(['Westfalen', 'Wandhalterung', 'Plattform', 'Unternehmen', 'Stadtwerke', '2022'])(
    '%s stays whole',
    (word) => {
      expect(splitter.partsOf(word)).toEqual([]);
    },
  );

  it('has no part that stands on the site only once', () => {
    const rare = createSplitter(new Map([...counts, ['archiv', 1]]), new Set(words.map(fold)));
    expect(rare.partsOf('Stadtarchiv')).toEqual([]);
  });
});
