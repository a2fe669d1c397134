/** A question to an editor: made from a field of the schema, so that it asks and refuses what the check does. */
import { factIdsIn } from '#catalogue/fact-text.ts';
import { factTextLimits } from '#schema/fields.ts';
import type { CollectionName } from '#schema/collections.ts';
import { collections } from '#schema/collections.ts';
import { bareFigures } from '../figures.ts';
import { didYouMean } from '../nearest.ts';
import type { SchemaNode } from '../schema-tree.ts';
import type { Choice, Existing } from './existing.ts';
import { freeId, slug } from './slug.ts';

/** Answers as they go into a file, by field. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Question {
  /** The field as it stands in the file, `leadOrganisation`. */
  readonly key: string;
  /** Its German name, „Träger“. */
  readonly label: string;
  readonly help?: string | undefined;
  readonly required: boolean;
  /** Several answers. */
  readonly list: boolean;
  /** What exists, or the words that the schema allows. */
  choices?(existing: Existing, answers: Answers): readonly Choice[];
  /** Whether other words than those of the choices go as well. */
  readonly open?: boolean;
  /** Whether what is missing among the choices can be made on the way. */
  readonly makesNew?: boolean;
  /** What is meant where nobody says anything else. */
  suggest?(existing: Existing, answers: Answers): string | readonly string[] | undefined;
  /** Where the question makes no sense it is not asked. */
  when?(answers: Answers): boolean;
  /** One answer as typed → as it goes into the file. */
  read(typed: string, answers: Answers, existing: Existing): unknown;
  /** @returns a German sentence when the answer does not go */
  check(value: unknown, existing: Existing, answers: Answers): string | undefined;
}

/** What a schema field shows of itself. */
interface FieldNode extends SchemaNode {
  readonly options?: readonly string[];
  meta?(): { title?: string; description?: string } | undefined;
  safeParse(value: unknown): { success: boolean; error?: { issues: ReadonlyArray<{ message: string }> } };
}

const innermost = (node: FieldNode): FieldNode => {
  let current = node;
  while (!current.options && !current.element && !current.shape && (current.unwrap ?? current.out)) {
    current = (current.unwrap ? current.unwrap() : current.out) as FieldNode;
  }
  return current;
};

/** A Zod object; what its fields are is looked up by name. */
export interface ObjectSchema {
  readonly shape: object;
}

/** „Meinten Sie …?“ where something near is there. */
export function meant(typed: string, choices: readonly Choice[]): string {
  const near = didYouMean(
    typed,
    choices.map(({ value }) => value),
  );
  return near === undefined ? 'Bitte die Schreibweise prüfen.' : `Meinten Sie „${near}“?`;
}

/** The field of an object with refinements around it or not. */
const fieldOf = ({ shape }: ObjectSchema, key: string): FieldNode => {
  const field = (shape as Readonly<Record<string, FieldNode>>)[key];
  if (!field) throw new Error(`Das Schema hat kein Feld „${key}“.`);
  return field;
};

/** How an option names a field: „Geprüft am“ → `geprueft-am`. The field's own name goes as well. */
export const flagOf = ({ label }: Pick<Question, 'label'>): string => slug(label, 9);

/** A text in which facts may stand: no bare figures, no facts that are not there, not too long. */
function factTextProblem(key: string, value: unknown, existing: Existing): string | undefined {
  if (typeof value !== 'string' || !Object.hasOwn(factTextLimits, key)) return undefined;
  const [figure] = bareFigures(value, 'field');
  if (figure) return figure.message;
  const unknown = factIdsIn(value).find((id) => !existing.has('fakten', id));
  if (unknown !== undefined)
    return `Den Fakt „${unknown}“ gibt es nicht. ${meant(unknown, existing.choices('fakten'))}`;
  const most = factTextLimits[key as keyof typeof factTextLimits];
  return value.length > most && !value.includes('[[')
    ? `${value.length} Zeichen, höchstens ${most}. Bitte kürzen.`
    : undefined;
}

type More = Partial<Omit<Question, 'key' | 'check'>> & {
  /** The folder in which the answer names an entry. */
  readonly refersTo?: CollectionName;
  /** German words for the schema's own. */
  readonly words?: Readonly<Record<string, string>>;
  /** What the schema does not know. */
  also?(value: unknown, existing: Existing, answers: Answers): string | undefined;
};

/** The question for one field of a schema. */
export function ask(schema: ObjectSchema, key: string, { refersTo, words, also, ...more }: More = {}): Question {
  const field = fieldOf(schema, key);
  const core = innermost(field);
  const list = core.element !== undefined;
  const options = (list ? innermost(core.element as FieldNode) : core).options;
  const { title = key, description } = field.meta?.() ?? {};
  const named = options?.map((value): Choice => ({
    value,
    name: words?.[value] ? `${words[value]} (${value})` : value,
  }));
  const choices = refersTo ? (existing: Existing) => existing.choices(refersTo) : named && (() => named);
  return {
    key,
    label: title,
    help: description,
    required: !field.safeParse(undefined).success,
    list,
    ...(choices && { choices }),
    read: (typed) => typed.trim(),
    ...more,
    check(value, existing, answers) {
      const [issue] = field.safeParse(value).error?.issues ?? [];
      if (issue) return issue.message;
      const unknown = refersTo && [value].flat().find((id) => id !== undefined && !existing.has(refersTo, String(id)));
      if (unknown !== undefined) {
        const [article, noun] = collections[refersTo!].nouns;
        return `${article} ${noun} „${String(unknown)}“ gibt es nicht. ${meant(String(unknown), existing.choices(refersTo!))}`;
      }
      return factTextProblem(key, value, existing) ?? also?.(value, existing, answers);
    },
  };
}

/** The question for the name of the file, which becomes part of the address. */
export function askId(
  collection: CollectionName,
  schema: { safeParse: FieldNode['safeParse'] },
  from: (answers: Answers) => string,
  isTaken: (existing: Existing, id: string) => boolean = (existing, id) => existing.has(collection, id),
): Question {
  const [, noun] = collections[collection].nouns;
  return {
    key: 'id',
    label: 'Kennung',
    help: 'Name der Datei und Teil der Adresse; bleibt für immer.',
    required: true,
    list: false,
    read: (typed) => typed.trim(),
    suggest: (existing, answers) => {
      const wanted = from(answers);
      return wanted === '' ? undefined : freeId(wanted, (id) => isTaken(existing, id));
    },
    check(value, existing) {
      const [issue] = schema.safeParse(value).error?.issues ?? [];
      if (issue) return issue.message;
      return isTaken(existing, String(value))
        ? `${noun} „${String(value)}“ gibt es schon. Bitte eine andere Kennung wählen.`
        : undefined;
    },
  };
}
