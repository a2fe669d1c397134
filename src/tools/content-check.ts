/** Checks all content and reports every mistake at once. */
import { buildCatalogue, type ContentEntries } from '#catalogue/build.ts';
import { missingOperatorData } from '#catalogue/operator.ts';
import { byPlace, type LocatedProblem, type Problem } from '#catalogue/problems.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { collections, operatorSchema } from '#schema/index.ts';
import type { OperatorData } from '#schema/page.ts';
import { readContent, type ContentFile } from './files.ts';

interface SchemaNode {
  meta?: () => { title?: string } | undefined;
  shape?: Record<string, SchemaNode>;
  element?: SchemaNode;
  unwrap?: () => SchemaNode;
  out?: SchemaNode;
  options?: SchemaNode[];
}

/** The German name of a field, from the schema's titles: `Quellen › Fundstelle`; a fact is named by its id. */
function fieldName(schema: SchemaNode, path: ReadonlyArray<string | number>, data: unknown): string {
  const names: string[] = [];
  let node: SchemaNode | undefined = schema;
  let value: unknown = data;
  for (const step of path) {
    while (node && !node.shape && !node.element && (node.unwrap || node.out)) node = node.unwrap ? node.unwrap() : node.out;
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    if (typeof step === 'number') {
      node = node?.element;
      const id = (value as { id?: unknown } | undefined)?.id;
      if (typeof id === 'string') names.push(id);
      continue;
    }
    node = node?.shape?.[step];
    const title = node?.meta?.()?.title;
    if (title) names.push(title);
  }
  // „Fakten › x--y“ says no more than „x--y“.
  return (names[0] === 'Fakten' && names.length > 1 ? names.slice(1) : names).join(' › ');
}

/** Zod's own words where the rule is not ours: an unknown or a missing field. */
function issueMessage(issue: { code: string; message: string; keys?: string[]; input?: unknown }, known: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = (issue.keys ?? []).map((key) => `„${key}“`).join(', ');
    return `${keys} ist hier kein Feld. Erlaubt sind: ${known.join(', ')}.`;
  }
  return issue.message;
}

export interface CheckOptions {
  /** A published site also needs the operator's data. */
  readonly release?: boolean;
}

/** @param root the folder that holds `content/` */
export async function checkContent(
  root: string,
  { release = false }: CheckOptions = {},
): Promise<{ catalogue: Catalogue | undefined; problems: LocatedProblem[] }> {
  const { files, strays } = await readContent(root);
  const byFile = new Map(files.map((file) => [file.file, file]));
  const problems: LocatedProblem[] = strays.map(({ file }) => ({
    file,
    line: 1,
    field: '',
    path: [],
    message: 'Diese Datei liest niemand. Bitte in den richtigen Ordner legen oder die Endung ändern (.mdx oder .yaml, siehe content/README.md).',
  }));
  const locate = (file: ContentFile, problem: Omit<Problem, 'file'>, schema: unknown): LocatedProblem => ({
    file: file.file,
    line: file.lineOf(problem.path),
    field: problem.path[0] === 'body' ? 'Text' : fieldName(schema as SchemaNode, problem.path, file.data),
    path: problem.path,
    message: problem.message,
  });
  const schemaOf = (file: ContentFile) => (file.collection === 'betreiber' ? operatorSchema : collections[file.collection].schema);

  const entries: Record<string, Array<{ id: string; data: unknown; body: string }>> = Object.fromEntries(
    Object.keys(collections).map((name) => [name, []]),
  );
  let operator: OperatorData = {};
  let complete = true;
  for (const file of files) {
    const schema = schemaOf(file);
    for (const { line, message } of file.syntax) problems.push({ file: file.file, line, field: '', path: [], message });
    if (file.syntax.length > 0) {
      complete = false;
      continue;
    }
    const parsed = schema.safeParse(file.data);
    if (parsed.success) {
      if (file.collection === 'betreiber') operator = parsed.data as OperatorData;
      else entries[file.collection]?.push({ id: file.id, data: parsed.data, body: file.body });
      continue;
    }
    complete = false;
    for (const issue of parsed.error.issues) {
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      let message = issueMessage(issue, knownFields(schema as SchemaNode, path));
      if (issue.code !== 'unrecognized_keys' && valueAt(file.data, path) === undefined) message = 'Dieses Feld fehlt. Bitte ergänzen.';
      const located = locate(file, { path, message }, schema);
      problems.push(unknownKey === undefined ? located : { ...located, line: file.lineOf([...path, unknownKey]) });
    }
  }

  // Broken files are left out of the join; what points at them would only echo the same mistake.
  const { catalogue, problems: joined } = buildCatalogue({ ...(entries as unknown as ContentEntries), betreiber: operator });
  for (const problem of joined) {
    const file = byFile.get(problem.file);
    const echo = !complete && /gibt es nicht\. Bitte die Schreibweise/.test(problem.message) && pointsAtBroken(problem.message, files, entries);
    if (file && !echo) problems.push(locate(file, problem, schemaOf(file)));
  }
  if (release) {
    const missing = missingOperatorData(operator);
    if (missing.length > 0) {
      problems.push({
        file: 'content/betreiber.yaml',
        line: 1,
        field: '',
        path: [],
        message: `Für die Veröffentlichung (SITE_RELEASE=1) fehlen: ${missing.join('; ')}. Bitte eintragen.`,
      });
    }
  }
  return { catalogue: problems.length === 0 ? catalogue : undefined, problems: problems.sort(byPlace) };
}

function valueAt(data: unknown, path: ReadonlyArray<string | number>): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);
}

function knownFields(schema: SchemaNode, path: ReadonlyArray<string | number>): string[] {
  let node: SchemaNode | undefined = schema;
  const open = () => {
    while (node && !node.shape && !node.element && (node.unwrap || node.out)) node = node.unwrap ? node.unwrap() : node.out;
  };
  open();
  for (const step of path) {
    node = typeof step === 'number' ? node?.element : node?.shape?.[step];
    open();
  }
  return Object.keys(node?.shape ?? {});
}

/** Whether the id a message names belongs to a file (or to facts of a file) that did not pass its own check. */
function pointsAtBroken(message: string, files: readonly ContentFile[], entries: Record<string, Array<{ id: string }>>): boolean {
  const id = /„([^“]*)“/.exec(message)?.[1] ?? '';
  return files.some(
    (file) =>
      file.collection !== 'betreiber' &&
      !entries[file.collection]?.some((entry) => entry.id === file.id) &&
      (file.id === id || (file.collection === 'fakten' && id.startsWith(`${file.id.split('/').at(-1)}--`))),
  );
}
