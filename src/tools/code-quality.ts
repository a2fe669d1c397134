/**
 * `node src/tools/code-quality.ts DATEI`: SARIF as GitLab's Code Quality report, which its merge requests show at the lines.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

interface Sarif {
  readonly runs: ReadonlyArray<{
    readonly results: ReadonlyArray<{
      readonly ruleId: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: ReadonlyArray<{
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: { readonly startLine: number };
        };
      }>;
    }>;
  }>;
}

const severities: Readonly<Record<string, string>> = { error: 'critical', warning: 'minor', note: 'info' };

/** The same finding has the same fingerprint wherever its line moves; the second like it has another. */
export function codeQuality({ runs }: Sarif): object[] {
  const seen = new Map<string, number>();
  return runs
    .flatMap(({ results }) => results)
    .map(({ ruleId, level, message, locations }) => {
      const { artifactLocation, region } = locations[0]!.physicalLocation;
      const file = decodeURI(artifactLocation.uri);
      const finding = JSON.stringify([file, ruleId, message.text]);
      const count = (seen.get(finding) ?? 0) + 1;
      seen.set(finding, count);
      return {
        description: message.text,
        check_name: ruleId,
        fingerprint: createHash('sha256').update(`${finding}${count}`).digest('hex'),
        severity: severities[level] ?? 'info',
        location: { path: file, lines: { begin: region?.startLine ?? 1 } },
      };
    });
}

const [file] = process.argv.slice(2);
if (import.meta.main && file !== undefined) {
  const sarif = JSON.parse(await readFile(file, 'utf8')) as Sarif;
  console.log(JSON.stringify(codeQuality(sarif), undefined, 2));
}
