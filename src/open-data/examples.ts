/** Examples that run as they stand. */
import type { Edition } from '#edition/edition.ts';
import { absolute } from '#site/routes.ts';

export interface Example {
  readonly title: string;
  readonly text: string;
}

/** @param factId a fact to fetch alone */
export function examples(factId: string, { words, routes }: Edition): Example[] {
  const { curl, python, r } = words.data.examples;
  const file = (name: string) => absolute(routes.dataFile(name));
  return [
    { title: 'curl', text: curl(file('fakten.json'), absolute(routes.factData(factId))) },
    { title: 'Python', text: python(file('fakten.csv')) },
    { title: 'R', text: r(file('fakten.csv')) },
  ];
}
