/** What the pages of municipalities and Kreise say around their facts. */
import { countOf } from '../format.ts';

const undertakings = (count: number) => countOf(count, 'Vorhaben', 'Vorhaben');

export const places = {
  kind: { town: 'Gemeinde', kreis: 'Kreis' },
  list: {
    others: 'Außerhalb der Modellregionen beteiligt',
    none: 'kein Vorhaben bekannt',
  },
  happened: 'Was hier geschah',
  nothing: 'Ein Vorhaben ist hier nicht bekannt.',
  projectCount: undertakings,
  description: (name: string, region: string | undefined, count: number) =>
    `Was in ${name} geschah: ${count === 0 ? 'kein Vorhaben bekannt' : undertakings(count)}, Ausgang, Geld, Ansprechstellen.${region ? ` Modellregion ${region}.` : ''}`,
};
