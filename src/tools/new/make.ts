/** Turns answers into files that pass the check, and asks again where they do not. */
import { formatProblem, type LocatedProblem } from '#catalogue/problems.ts';
import { sourcesIn } from './bibliography.ts';
import { growing, type Existing } from './existing.ts';
import { askAgain, interview, type Asker, type Complaint, type Given } from './interview.ts';
import type { Content } from '../files.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds/index.ts';
import { flagOf, type Answers } from './question.ts';
import { newErrors, textIn } from './save.ts';
import type { Written } from './writing.ts';

export interface Made {
  readonly answers: Answers;
  readonly written: readonly Written[];
}

/** @throws Error in German that names every option that is missing or does not go */
function refuse(kind: Kind, complaints: readonly Complaint[], of = ''): never {
  const lines = complaints.map(({ key, message }) => {
    const question = kind.questions.find((each) => each.key === key)!;
    return `  --${flagOf(question)} (${question.label}): ${message}`;
  });
  throw new Error(`Es ist nichts geschrieben${of}. Bitte angeben:\n${lines.join('\n')}`);
}

/** What the check says of files that would break the content. */
export const notPassed = (problems: readonly LocatedProblem[]): string =>
  `So besteht die Prüfung nicht; es ist nichts geschrieben.\n${problems.map(formatProblem).join('\n')}`;

/** Asks until the check has nothing against the whole content with the new files in it. */
export async function makeOne(
  root: string,
  content: Content,
  kind: Kind,
  known: Existing,
  given: Given,
  asker?: Asker,
): Promise<Made> {
  const existing = growing(known);
  const alongside: Written[] = [];
  // A source that is missing comes to be while its fact is asked for.
  const makeSource = async (): Promise<string> => {
    const { answers } = await interview(kinds['quelle']!, existing, {}, asker);
    alongside.push(...kinds['quelle']!.write(answers, existing, textIn(root)));
    existing.add('quellen', String(answers['id']), answers);
    return String(answers['id']);
  };
  const { answers: first, complaints } = await interview(kind, existing, given, asker, makeSource);
  if (complaints.length > 0) refuse(kind, complaints);
  let answers = first;
  for (;;) {
    const written = [...alongside, ...kind.write(answers, existing, textIn(root))];
    asker?.say('Einen Moment, alles wird geprüft …');
    const problems = await newErrors(content, written, known.today);
    if (problems.length === 0) return { answers, written };
    if (!asker) throw new Error(notPassed(problems));
    asker.say(`So besteht die Prüfung nicht:\n${problems.map(formatProblem).join('\n')}`);
    const paths = problems.flatMap(({ path }) => path.map(String));
    const keys = kind.questions.map(({ key }) => key).filter((key) => paths.includes(key));
    const again = keys.length > 0 ? keys : await keysToChange(kind, asker);
    answers = await askAgain(kind, again, answers, existing, asker, makeSource);
  }
}

/** Where the check does not say which answer it was, the editor does. */
const keysToChange = ({ questions }: Kind, asker: Asker): Promise<readonly string[]> =>
  asker.many(
    { label: 'Welche Angaben ändern?', required: true },
    questions.map(({ key, label }) => ({ value: key, name: `${label} (${key})` })),
  );

/** Every source of the file or none; those whose address is known already are told. */
export async function makeSources(
  root: string,
  content: Content,
  known: Existing,
  text: string,
  given: Given,
  asker?: Asker,
): Promise<Made[]> {
  const kind = kinds['quelle']!;
  const existing = growing(known);
  const made: Made[] = [];
  for (const [index, item] of (await sourcesIn(text)).entries()) {
    const title = item['title']?.[0] ?? `${index + 1}. Quelle`;
    const same = item['url'] && existing.entryWith('quellen', 'url', item['url'][0]);
    if (same) {
      console.log(`Schon da: „${title}“ (content/quellen/${same}.yaml).`);
      continue;
    }
    asker?.say(title);
    const { answers, complaints } = await interview(kind, existing, { ...item, ...given }, asker);
    if (complaints.length > 0) refuse(kind, complaints, `: Zu „${title}“ fehlt etwas`);
    existing.add('quellen', String(answers['id']), answers);
    made.push({ answers, written: kind.write(answers, existing, textIn(root)) });
  }
  const written = made.flatMap((each) => each.written);
  const problems = written.length > 0 ? await newErrors(content, written, known.today) : [];
  if (problems.length > 0) throw new Error(notPassed(problems));
  return made;
}
