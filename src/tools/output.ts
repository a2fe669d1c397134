/** What the check found, for people on a terminal and for machines. */
import { styleText } from 'node:util';
import { adviceIn, levelOf, levelWords, sentenceOf, type Level, type LocatedProblem } from '#catalogue/problems.ts';
import { countOf } from '#language/de/format.ts';

type Problems = readonly LocatedProblem[];

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

const nouns: Readonly<Record<Level, readonly [one: string, many: string]>> = {
  error: ['Fehler', 'Fehler'],
  warning: ['Warnung', 'Warnungen'],
  hint: ['Hinweis', 'Hinweise'],
};

const levels = Object.keys(nouns) as Level[];

/** „2 Fehler, 1 Warnung“; empty where there is nothing. */
export const countsOf = (problems: Problems): string =>
  levels
    .map((level) => [problems.filter((problem) => levelOf(problem) === level).length, ...nouns[level]] as const)
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => countOf(count, one, many))
    .join(', ');

/** One problem with its place, its level and its sentence in colours, as `formatProblem` writes it without. */
function coloured(problem: LocatedProblem): string {
  const { file, line, column } = problem;
  const level = levelOf(problem);
  const place = styleText('bold', `${file}:${line}:${column}`, { validateStream: false });
  const word = styleText(colours[level], levelWords[level], { validateStream: false });
  const advice = adviceIn(problem).map((words) => styleText('dim', words, { validateStream: false }));
  return [`${place}  ${word}  ${sentenceOf(problem)}`, ...advice].join('\n');
}

/** @param inColour only where somebody looks at a terminal */
export const asText = (problems: Problems, format: (problem: LocatedProblem) => string, inColour: boolean): string =>
  problems.map(inColour ? coloured : format).join('\n');

/** For scripts: one object a problem, with the words of the text. */
export function asJson(problems: Problems): string {
  const rows = problems.map((problem) => {
    const { file, line, column, field, path, message, why, paste } = problem;
    return { level: levelOf(problem), file, line, column, field, path, message, why, paste };
  });
  return JSON.stringify(rows, undefined, 2);
}

/** SARIF (OASIS, Static Analysis Results Interchange Format 2.1.0), which forges show at the lines of a merge request. */
export function asSarif(problems: Problems): string {
  const sarifLevels = { error: 'error', warning: 'warning', hint: 'note' } as const;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Prüfung der Inhalte',
            language: 'de-DE',
            rules: levels.map((level) => ({
              id: level,
              name: levelWords[level],
              shortDescription: { text: levelWords[level] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => ({
          ruleId: levelOf(problem),
          ruleIndex: levels.indexOf(levelOf(problem)),
          level: sarifLevels[levelOf(problem)],
          message: { text: [sentenceOf(problem), ...adviceIn(problem).map((words) => words.trim())].join('\n') },
          locations: [
            {
              physicalLocation: {
                // A folder is no file; what it lacks is told of the folder.
                artifactLocation: { uri: encodeURI(problem.file), uriBaseId: '%SRCROOT%' },
                region: { startLine: problem.line, startColumn: problem.column },
              },
            },
          ],
        })),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}
