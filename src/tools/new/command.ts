/** What an editor has typed behind `npm run neu --`. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../nearest.ts';
import type { Given } from './interview.ts';
import type { Kind } from './kind.ts';
import { flagOf } from './question.ts';

/** @returns for every option the field that it answers: `traeger` and `leadOrganisation` → `leadOrganisation` */
const optionsOf = ({ questions }: Pick<Kind, 'questions'>): ReadonlyMap<string, string> =>
  new Map(
    questions.flatMap(
      (question) =>
        [
          [question.key, question.key],
          [flagOf(question), question.key],
        ] as const,
    ),
  );

/**
 * Options → what was typed for each field.
 *
 * @param more options that are no answers, such as `bibtex`
 * @throws Error in German for one that does not exist or has no value
 */
export function givenIn(
  args: readonly string[],
  kind: Pick<Kind, 'questions'>,
  more: readonly string[] = [],
): { given: Given; other: Readonly<Record<string, string>>; rest: readonly string[] } {
  const keys = optionsOf(kind);
  const options = Object.fromEntries(
    [...keys.keys(), ...more].map((name) => [name, { type: 'string', multiple: true }] as const),
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, string[]> = {};
  const other: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!keys.has(name) && !more.includes(name)) {
      const meant = didYouMean(name, [...keys.keys(), ...more]);
      const all = [...keys.keys()].map((each) => `--${each}`).join(', ');
      throw new Error(
        `Die Angabe ${rawName} gibt es hier nicht. ${meant === undefined ? `Möglich sind: ${all}.` : `Meinten Sie --${meant}?`}`,
      );
    }
    if (value === undefined) throw new Error(`Hinter ${rawName} fehlt, was gemeint ist: ${rawName} "…"`);
    const key = keys.get(name);
    if (key === undefined) other[name] = value;
    else (given[key] ??= []).push(value);
  }
  return { given, other, rest: positionals };
}
