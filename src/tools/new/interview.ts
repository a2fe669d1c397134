/** Goes through the questions of a kind: takes what was given as options, asks for the rest where somebody can answer. */
import type { Choice, Existing } from './existing.ts';
import type { Kind } from './kind.ts';
import { flagOf, type Answers, type Question } from './question.ts';

/** As typed, by field. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Somebody at a terminal. Each function rejects when they stop. */
export interface Asker {
  /** @param check returns a German sentence for what does not go */
  text(question: Shown, check: (typed: string) => string | undefined): Promise<string>;
  one(question: Shown, choices: readonly Choice[], open: boolean): Promise<string>;
  many(question: Shown, choices: readonly Choice[]): Promise<readonly string[]>;
  say(text: string): void;
}

/** What of a question is shown. */
export interface Shown {
  readonly label: string;
  readonly help?: string | undefined;
  readonly required: boolean;
  readonly suggested?: string | undefined;
}

/** What one question lacks, in German. */
export interface Complaint {
  readonly key: string;
  readonly message: string;
}

/** Lists of ids come with commas, those of words with semicolons. */
const split = (typed: string, { choices, open }: Question): string[] =>
  typed
    .split(choices && open !== true ? /[,;]/ : ';')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Typed text → value; undefined for an optional question that nobody answered. */
function valueOf(question: Question, typed: readonly string[], answers: Answers, existing: Existing): unknown {
  const parts = question.list ? typed.flatMap((each) => split(each, question)) : typed.slice(-1);
  const values = parts.filter((each) => each.trim() !== '').map((each) => question.read(each, answers, existing));
  if (values.length === 0) return undefined;
  return question.list ? values : values[0];
}

const checked = (question: Question, value: unknown, answers: Answers, existing: Existing): string | undefined => {
  if (value === undefined && !question.required) return undefined;
  if (value === undefined) return 'Bitte ergänzen.';
  return question.check(value, existing, answers);
};

const suggestedFor = (question: Question, answers: Answers, existing: Existing): readonly string[] =>
  [question.suggest?.(existing, answers) ?? []].flat();

/** The choice that leads to something new. */
const another: Choice = { value: '+', name: '+ neu anlegen' };

async function askOne(
  question: Question,
  answers: Answers,
  existing: Existing,
  asker: Asker,
  makeNew?: () => Promise<string>,
): Promise<unknown> {
  const suggested = suggestedFor(question, answers, existing);
  const shown: Shown = {
    label: question.label,
    help: question.help,
    required: question.required,
    suggested: suggested.length > 0 ? suggested.join('; ') : undefined,
  };
  const problem = (typed: readonly string[]) =>
    checked(question, valueOf(question, typed, answers, existing), answers, existing);
  const canMake = makeNew !== undefined && question.makesNew === true;
  const choices = [...(canMake ? [another] : []), ...(question.choices?.(existing, answers) ?? [])];
  if (choices.length === 0) {
    const typed = await asker.text(shown, (text) => problem([text]));
    return valueOf(question, [typed], answers, existing);
  }
  for (;;) {
    const chosen = question.list
      ? await asker.many(shown, choices)
      : [await asker.one(shown, choices, question.open === true)];
    const made = canMake && chosen.includes(another.value) ? [await makeNew()] : [];
    const typed = [...chosen.filter((each) => each !== another.value || !canMake), ...made];
    const message = problem(typed);
    if (message === undefined) return valueOf(question, typed, answers, existing);
    asker.say(message);
  }
}

/**
 * All answers of a kind, in the order of its questions.
 *
 * @param given takes the place of an answer; with any of them, only what must be there is asked for
 * @param asker absent where nobody can answer: what is missing or does not go is then complained of
 * @param makeNew makes what a question misses among its choices, and returns its id
 */
export async function interview(
  kind: Pick<Kind, 'questions'>,
  existing: Existing,
  given: Given,
  asker?: Asker,
  makeNew?: () => Promise<string>,
): Promise<{ answers: Answers; complaints: readonly Complaint[] }> {
  const answers: Record<string, unknown> = {};
  const complaints: Complaint[] = [];
  const onlyNeeded = !asker || Object.keys(given).length > 0;
  for (const question of kind.questions) {
    const { key, required, when } = question;
    const typed = given[key];
    if (when && !when(answers)) {
      if (typed && complaints.length === 0)
        complaints.push({ key, message: 'Das passt nicht zu den anderen Angaben. Bitte weglassen.' });
      continue;
    }
    let value = typed && valueOf(question, typed, answers, existing);
    const problem = typed && checked(question, value, answers, existing);
    if (problem !== undefined) {
      if (asker) asker.say(`${question.label}: ${problem}`);
      else {
        complaints.push({ key, message: problem });
        continue;
      }
    }
    if (typed === undefined || problem !== undefined) {
      const suggested = onlyNeeded && problem === undefined ? suggestedFor(question, answers, existing) : [];
      value = valueOf(question, suggested, answers, existing);
      const isOpen = value === undefined && (required || !onlyNeeded || problem !== undefined);
      if (asker && isOpen) value = await askOne(question, answers, existing, asker, makeNew);
      else if (value === undefined && required)
        complaints.push({ key, message: `fehlt.${allowed(question, answers, existing)}` });
    }
    if (value !== undefined) answers[key] = value;
  }
  return { answers, complaints };
}

/** Asks again for what the check of the whole content did not like. */
export async function askAgain(
  { questions }: Pick<Kind, 'questions'>,
  keys: readonly string[],
  answers: Answers,
  existing: Existing,
  asker: Asker,
  makeNew?: () => Promise<string>,
): Promise<Answers> {
  let again: Answers = { ...answers };
  for (const question of questions) {
    if (!keys.includes(question.key)) continue;
    // What nobody answers any more must not be written: undefined is left out.
    const before = again[question.key];
    const proposed = typeof before === 'string' ? { ...question, suggest: () => before } : question;
    again = { ...again, [question.key]: await askOne(proposed, again, existing, asker, makeNew) };
  }
  return again;
}

/** The words to choose from, where they are few: „Möglich sind: …“. */
function allowed({ choices, open }: Question, answers: Answers, existing: Existing): string {
  const values = open ? [] : (choices?.(existing, answers) ?? []).map(({ value }) => value);
  return values.length === 0 || values.length > mostNamed ? '' : ` Möglich sind: ${values.join(', ')}.`;
}

const mostNamed = 24;

/** `--traeger` with what to write behind it. */
export function usageOf(question: Question, existing: Existing): string {
  const { key, label, help, required, list } = question;
  const flag = `--${flagOf(question)}`;
  const own = flag === `--${key}` ? '' : ` (auch --${key})`;
  return `  ${flag}${own}\n      ${label}${required ? '' : ', kann fehlen'}${list ? '; mehrere mit Komma oder Strichpunkt' : ''}${help ? `. ${help}` : '.'}${allowed(question, {}, existing)}`;
}
