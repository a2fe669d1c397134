import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { formatProblem, type LocatedProblem } from '#catalogue/problems.ts';
import { asJson, asSarif, asText, countsOf } from '#tools/output.ts';

const problem: LocatedProblem = {
  file: 'content/quellen/land 2019.yaml',
  line: 3,
  column: 7,
  field: 'Art (`kind`)',
  path: ['kind'],
  message: '„amt“ geht hier nicht.',
  why: 'Danach wird gefiltert.',
  paste: 'kind: behoerde',
};
const problems = [problem, { ...problem, level: 'warning' as const }, { ...problem, level: 'hint' as const }];

it('counts each level in its own words, and says nothing of those that are not there', () => {
  expect(countsOf([...problems, problem])).toBe('2\u00a0Fehler, 1\u00a0Warnung, 1\u00a0Hinweis');
  expect(countsOf([{ ...problem, level: 'hint' }])).toBe('1\u00a0Hinweis');
});

it('is the same text with colours and without', () => {
  const plain = asText(problems, formatProblem, false);
  const coloured = asText(problems, formatProblem, true);
  expect(coloured).not.toBe(plain);
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});

it('gives scripts the level, the place and the advice of each problem', () => {
  expect(JSON.parse(asJson(problems))[1]).toMatchObject({
    level: 'warning',
    file: 'content/quellen/land 2019.yaml',
    line: 3,
    column: 7,
    paste: 'kind: behoerde',
  });
});

it('gives forges SARIF with its levels, its rules and addresses that are whole', () => {
  const [run] = JSON.parse(asSarif(problems)).runs;
  expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']);
  for (const { ruleId, ruleIndex, locations, message } of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'content/quellen/land%202019.yaml' },
      region: { startLine: 3, startColumn: 7 },
    });
    expect(message.text).toBe(
      'Art (`kind`): „amt“ geht hier nicht.\nWarum: Danach wird gefiltert.\nEinfügen: kind: behoerde',
    );
  }
});
