/** What is there already: the choices of a question, and what an answer may not repeat. */
import type { CollectionName } from '#schema/collections.ts';
import type { ContentFile } from '../files.ts';

/** One possible answer: what is written into the file, and how an editor finds it. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
}

type Fields = Readonly<Record<string, unknown>>;

export interface Existing {
  /** `2026-11-30` */
  readonly today: string;
  /** Whether an entry, or a fact, has this id. */
  has(collection: CollectionName, id: string): boolean;
  /** Entries of a folder by title, facts by what they say. */
  choices(collection: CollectionName): readonly Choice[];
  /** Facts of a kind: `date`. */
  factsOf(kind: string): readonly Choice[];
  /** The fields of an entry; undefined where it cannot be read or is not there. */
  fieldsOf(collection: CollectionName, id: string): Fields | undefined;
  /** Names of files below `content/fakten/`, without ending: `projekte/oecherlab`. */
  readonly factFiles: readonly string[];
  /** Values that a field has in the entries of a folder, each once, in order of the alphabet. */
  valuesOf(collection: CollectionName, field: string): readonly string[];
  /** The entry of a folder whose field holds this value already. */
  entryWith(collection: CollectionName, field: string, value: unknown): string | undefined;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const factsIn = ({ data }: ContentFile): Fields[] => {
  const { facts } = (data ?? {}) as { facts?: unknown };
  return Array.isArray(facts) ? facts.filter((fact) => typeof fact === 'object' && fact !== null) : [];
};

/** @param files all content, also with mistakes in it: what can be read counts */
export function existingIn(files: readonly ContentFile[], today: string): Existing {
  const of = (collection: CollectionName) => files.filter((file) => file.collection === collection);
  const facts = of('fakten')
    .flatMap(factsIn)
    .map(({ id, label, statement, kind }) => ({
      value: text(id),
      name: `${text(id)}  ${text(label)}`,
      description: text(statement),
      kind,
    }));
  const fields = ({ data }: ContentFile) => (data ?? {}) as Fields;
  const choices = (collection: CollectionName): readonly Choice[] =>
    collection === 'fakten'
      ? facts
      : of(collection).map((file) => {
          const { title, name, term, publisher } = fields(file);
          const words = [text(title) || text(name) || text(term), text(publisher)].filter((each) => each !== '');
          return { value: file.id, name: `${words.join(', ')} (${file.id})` };
        });
  const known = new Map<CollectionName, ReadonlySet<string>>();
  const idsOf = (collection: CollectionName) => {
    const ids = known.get(collection) ?? new Set(choices(collection).map(({ value }) => value));
    known.set(collection, ids);
    return ids;
  };
  return {
    today,
    has: (collection, id) => idsOf(collection).has(id),
    choices,
    factsOf: (kind) => facts.filter((fact) => fact.kind === kind),
    fieldsOf: (collection, id) => {
      const file = of(collection).find((each) => each.id === id);
      return file?.data === undefined ? undefined : fields(file);
    },
    factFiles: of('fakten').map(({ id }) => id),
    valuesOf: (collection, field) =>
      [...new Set(of(collection).map((file) => text(fields(file)[field])))]
        .filter((value) => value !== '')
        .sort((a, b) => a.localeCompare(b, 'de')),
    entryWith: (collection, field, value) => of(collection).find((file) => fields(file)[field] === value)?.id,
  };
}

/** What is there and what has just come to be, though it is not written yet. */
export interface Growing extends Existing {
  add(collection: CollectionName, id: string, fields: Fields): void;
}

export function growing(existing: Existing): Growing {
  const added = new Map<string, Fields>();
  const keyOf = (collection: CollectionName, id: string) => `${collection}/${id}`;
  const of = (collection: CollectionName) =>
    [...added].flatMap(([key, fields]) => {
      const prefix = keyOf(collection, '');
      return key.startsWith(prefix) ? [{ id: key.slice(prefix.length), fields }] : [];
    });
  return {
    ...existing,
    add: (collection, id, fields) => void added.set(keyOf(collection, id), fields),
    has: (collection, id) => added.has(keyOf(collection, id)) || existing.has(collection, id),
    choices: (collection) => [
      ...of(collection).map(({ id, fields }) => ({ value: id, name: `${text(fields['title'])} (${id})` })),
      ...existing.choices(collection),
    ],
    fieldsOf: (collection, id) => added.get(keyOf(collection, id)) ?? existing.fieldsOf(collection, id),
    entryWith: (collection, field, value) =>
      of(collection).find(({ fields }) => fields[field] === value)?.id ?? existing.entryWith(collection, field, value),
  };
}
