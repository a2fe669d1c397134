import { expect, it } from 'vitest';
import { codeQuality } from '#tools/code-quality.ts';

const result = (startLine: number, level = 'error') => ({
  ruleId: level,
  level,
  message: { text: 'Dieses Feld fehlt.' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'content/a%20b.mdx' }, region: { startLine } } }],
});
const reportOf = (...results: Array<ReturnType<typeof result>>) =>
  codeQuality({ runs: [{ results }] }) as Array<{ fingerprint: string }>;

it('findings of the check stand at their lines in GitLab', () => {
  expect(reportOf(result(7), result(9, 'note'))).toMatchObject([
    {
      description: 'Dieses Feld fehlt.',
      severity: 'critical',
      location: { path: 'content/a b.mdx', lines: { begin: 7 } },
    },
    { severity: 'info', location: { lines: { begin: 9 } } },
  ]);
});

it('a finding is the same when its line moves, and another when it stands there twice', () => {
  const [first] = reportOf(result(7));
  const [moved, second] = reportOf(result(8), result(9));
  expect(moved?.fingerprint).toBe(first?.fingerprint);
  expect(second?.fingerprint).not.toBe(first?.fingerprint);
});
