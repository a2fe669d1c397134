/** What of all problems is worth telling: no echoes, and no flood. */
import { isError, type LocatedProblem, type Problem } from '#catalogue/problems.ts';
import { countOf } from '#language/de/format.ts';
import type { ContentFile } from './content-file.ts';
import { ofFile } from './file-check.ts';

/** So many problems of one file are shown; a slip with thousands of echoes hides all others. */
const mostOfFile = 100;

/** @param problems sorted by file */
export function withoutFlood(problems: readonly LocatedProblem[]): LocatedProblem[] {
  const ofFiles = Map.groupBy(problems, ({ file }) => file);
  return [...ofFiles.values()].flatMap((all) => {
    const [next, ...others] = all.slice(mostOfFile);
    if (!next) return all;
    const count = countOf(others.length + 1, 'weitere Meldung', 'weitere Meldungen');
    const { file, line, column } = next;
    // Errors that are not shown must still stop the build.
    const level = [next, ...others].some(isError) ? undefined : next.level;
    const message = `Dazu kommen ${count} in dieser Datei. Bitte erst die anderen beheben.`;
    return [...all.slice(0, mostOfFile), ofFile(file, message, { line, column, level })];
  });
}

/** @returns whether a problem lies in a field that is reported already */
export function createInside(reported: readonly LocatedProblem[]): (problem: Problem) => boolean {
  const keyOf = (file: string, path: Problem['path']) => JSON.stringify([file, ...path]);
  const told = new Set(
    reported.flatMap((problem) => {
      const { file, field, path } = problem;
      if (!isError(problem) || field === '' || path[0] === 'body') return [];
      // „500.000 Euro“ has two slips and one cause: a value that is no number, and so a unit without one.
      const unit = path.at(-1) === 'value' ? [keyOf(file, [...path.slice(0, -1), 'unit'])] : [];
      return [keyOf(file, path), ...unit];
    }),
  );
  return ({ file, path }) =>
    path.some((_, depth) => told.has(keyOf(file, path.slice(0, depth + 1)))) || told.has(keyOf(file, []));
}

/** @returns whether a problem only says that something is missing which stands in a file that cannot be read */
export function createUnreadable(files: readonly ContentFile[]): (problem: Pick<Problem, 'missing'>) => boolean {
  const names = new Set(
    files.flatMap(({ collection, id, syntax }) =>
      syntax.length === 0 ? [] : [`${collection}/${collection === 'fakten' ? id.split('/').at(-1)! : id}`],
    ),
  );
  return ({ missing }) => {
    if (!missing) return false;
    const { collection, id } = missing;
    return names.has(`${collection}/${collection === 'fakten' ? id.split('--')[0]! : id}`);
  };
}
