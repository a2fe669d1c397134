import { expect, it } from 'vitest';
import { byPlace, formatProblem, type LocatedProblem } from '#catalogue/problems.ts';

const aProblem = (fields: Partial<LocatedProblem>): LocatedProblem => ({
  file: 'content/regionen/aachen.mdx',
  line: 3,
  column: 1,
  field: 'Kurztext (`lead`)',
  path: ['lead'],
  message: '182 Zeichen, höchstens 160. Bitte kürzen.',
  ...fields,
});

it('prints place, level, field and sentence', () => {
  expect(formatProblem(aProblem({}))).toBe(
    'content/regionen/aachen.mdx:3:1  Fehler  Kurztext (`lead`): 182 Zeichen, höchstens 160. Bitte kürzen.',
  );
});

it('prints why it matters and what to paste below', () => {
  const advice = { level: 'warning', why: 'Karten sind schmal.', paste: 'lead: >-\n  Kürzer.' } as const;
  expect(formatProblem(aProblem(advice)).split('\n')).toEqual([
    'content/regionen/aachen.mdx:3:1  Warnung  Kurztext (`lead`): 182 Zeichen, höchstens 160. Bitte kürzen.',
    '    Warum: Karten sind schmal.',
    '    Einfügen: lead: >-',
    '                Kürzer.',
  ]);
});

it('prints no empty field where the whole file is meant', () => {
  expect(formatProblem(aProblem({ field: '', line: 1, message: 'Die Datei ist leer.' }))).toBe(
    'content/regionen/aachen.mdx:1:1  Fehler  Die Datei ist leer.',
  );
});

it('sorts by file, then by line as a number, then by sentence', () => {
  const problems = [
    aProblem({ line: 10 }),
    aProblem({ file: 'content/fakten/x.yaml', line: 99 }),
    aProblem({ line: 9, message: 'B' }),
    aProblem({ line: 9, message: 'A' }),
  ];
  expect(problems.sort(byPlace).map(({ line, message }) => `${line} ${message.slice(0, 1)}`)).toEqual([
    '99 1',
    '9 A',
    '9 B',
    '10 1',
  ]);
});
