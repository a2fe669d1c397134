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

export interface Question {
  readonly id: 'valid' | 'status' | 'money';
  readonly question: string;
  readonly note: string;
  /** Three lines each. */
  readonly samples: readonly Example[];
}

/** What people ask of data like these, answered by three programs. */
export function questions({ words, routes }: Edition): Question[] {
  const table = { valid: 'fakten', status: 'projekte', money: 'projekte' } as const;
  return (['valid', 'status', 'money'] as const).map((id) => {
    const { question, note, python, r, duckdb } = words.dataQuestions[id];
    // The address without its ending.
    const file = absolute(routes.dataFile(table[id]));
    return {
      id,
      question,
      note,
      samples: [
        { title: 'Python', text: python(file) },
        { title: 'R', text: r(file) },
        { title: 'DuckDB', text: duckdb(file) },
      ],
    };
  });
}
