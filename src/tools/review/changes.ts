/** What a change of the content means to its readers: facts, pages, and what the check says of it. */
import type { LocatedProblem } from '#catalogue/problems.ts';
import { collections, singleFiles, type CollectionName, type SingleFile } from '#schema/collections.ts';
import { factSchema } from '#schema/fact.ts';
import { createRoutes } from '#site/routes.ts';
import { fieldName, type SchemaNode } from '../schema-tree.ts';
import { shownFields, wordsOf } from './shown.ts';
import type { Snapshot, Use, WrittenFact, WrittenRecord } from './snapshot.ts';

/** A field, in words that reviewers read; `undefined` where there was or is none. */
export interface FieldChange {
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface FactChange {
  readonly id: string;
  readonly file: string;
  readonly label: string;
  readonly address: string;
  readonly kind: 'new' | 'changed' | 'removed';
  readonly fields: readonly FieldChange[];
  /** What it rests on now; before, where it is gone. */
  readonly sources: string;
  readonly uses: readonly Use[];
  /** Where readers of a page that is gone are led. */
  readonly redirect: string | undefined;
}

export interface RecordChange {
  readonly file: string;
  readonly title: string;
  /** Where it had or has a page. */
  readonly address: string | undefined;
  readonly kind: 'new' | 'changed' | 'removed';
  readonly fields: readonly FieldChange[];
  readonly redirect: string | undefined;
  /** Why it is withdrawn now and was not before. */
  readonly withdrawn: string | undefined;
}

export interface Changes {
  readonly facts: readonly FactChange[];
  readonly records: readonly RecordChange[];
  /** What the check says now and did not say before. */
  readonly problems: readonly LocatedProblem[];
  /** How much it says that it said before. */
  readonly known: number;
}

const routes = createRoutes();

const schemaOf = (file: string): SchemaNode | undefined => {
  const [, folder = ''] = file.split('/');
  const single = folder.replace(/\.yaml$/, '');
  if (Object.hasOwn(singleFiles, single)) return singleFiles[single as SingleFile] as SchemaNode;
  return collections[folder as CollectionName]?.schema as SchemaNode | undefined;
};

type Shown = ReadonlyMap<string, string>;

/** Fields that differ, in the order of the newer text. */
function differences(before: Shown, after: Shown, labelOf: (key: string) => string): FieldChange[] {
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => ({ label: labelOf(key), before: before.get(key), after: after.get(key) }));
}

const kindOf = (was: unknown, is: unknown): FactChange['kind'] => {
  if (was === undefined) return 'new';
  return is === undefined ? 'removed' : 'changed';
};

const none: Shown = new Map();

/** Everything that is in one of two maps, in the order of the ids. */
const keysOf = (before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort();

function factChange(id: string, was: WrittenFact | undefined, is: WrittenFact | undefined, uses: readonly Use[]) {
  const fact = (is ?? was)!;
  const labelOf = (key: string) => (key === 'value' ? 'Wert' : fieldName(factSchema as SchemaNode, [key], {}) || key);
  const [before, after] = [was, is].map((each) => (each ? shownFields(each.data) : none)) as [Shown, Shown];
  const fields = differences(before, after, labelOf);
  if (fields.length === 0) return [];
  const change: FactChange = {
    id,
    file: fact.file,
    label: typeof fact.data['label'] === 'string' ? fact.data['label'] : id,
    address: routes.factPage(id),
    kind: kindOf(was, is),
    fields,
    sources: (is ? after : before).get('sources') ?? '',
    uses,
    redirect: undefined,
  };
  return [change];
}

/** What a file says, by key; its prose under `body`. */
const recordFields = ({ data, body }: WrittenRecord): Shown =>
  new Map([...shownFields(data), ...(body.trim() === '' ? [] : [['body', body.trim()] as const])]);

function recordChange(file: string, was: WrittenRecord | undefined, is: WrittenRecord | undefined): RecordChange[] {
  const fields = differences(was ? recordFields(was) : none, is ? recordFields(is) : none, (key) =>
    key === 'body' ? 'Text' : fieldName(schemaOf(file) as SchemaNode, [key], {}) || key,
  ).map((field) => (field.label === 'Text' ? { ...field, ...wordsOf(field.before, field.after) } : field));
  if (fields.length === 0) return [];
  // A page that was a draft is new to readers.
  const isPublished = was?.address !== undefined || is?.address !== undefined;
  const kind = isPublished ? kindOf(was?.address, is?.address) : kindOf(was, is);
  const withdrawn = was?.withdrawn === undefined ? is?.withdrawn : undefined;
  return [
    {
      file,
      title: (is ?? was)!.title,
      address: is?.address ?? was?.address,
      kind,
      fields,
      redirect: undefined,
      withdrawn,
    },
  ];
}

/** A problem that moved to another line is the same. */
const sameProblem = ({ file, message, field }: LocatedProblem): string => JSON.stringify([file, field, message]);

/** Where old addresses lead; entries with mistakes are left out. */
function redirectsOf({ records }: Snapshot): Map<string, string> {
  const list = records.get('content/umleitungen.yaml')?.data['umleitungen'];
  const pairs = (Array.isArray(list) ? list : []) as ReadonlyArray<{ alt?: unknown; neu?: unknown } | null>;
  return new Map(pairs.flatMap((pair) => (pair ? [[String(pair.alt), String(pair.neu)] as const] : [])));
}

/** What changed between two states of the content. */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const redirects = redirectsOf(after);
  const led = <T extends FactChange | RecordChange>(change: T): T =>
    change.kind === 'removed' ? { ...change, redirect: redirects.get(change.address ?? '') } : change;
  const known = new Set(before.problems.map(sameProblem));
  const problems = after.problems.filter((problem) => !known.has(sameProblem(problem)));
  return {
    facts: keysOf(before.facts, after.facts).flatMap((id) => {
      const is = after.facts.get(id);
      return factChange(id, before.facts.get(id), is, (is ? after : before).uses.get(id) ?? []).map(led);
    }),
    records: keysOf(before.records, after.records).flatMap((file) =>
      recordChange(file, before.records.get(file), after.records.get(file)).map(led),
    ),
    problems,
    known: after.problems.length - problems.length,
  };
}

/** Addresses of pages that look different, the changed ones first, then those that show a changed fact. */
export function changedPages({ facts, records }: Changes): string[] {
  const own = records.filter(({ kind }) => kind !== 'removed').map(({ address }) => address);
  const factPages = facts.filter(({ kind }) => kind !== 'removed').map(({ address }) => address);
  const users = facts.flatMap(({ uses }) => uses.map(({ address }) => address));
  // A term has no page but a place on one.
  const pages = [...own, ...users, ...factPages].flatMap((address) => address?.replace(/#.*/, '') ?? []);
  return [...new Set(pages)];
}
