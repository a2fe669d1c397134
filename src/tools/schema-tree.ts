/** Walks a Zod schema beside the data it describes. */

type Path = ReadonlyArray<string | number>;

/** What this module uses of a Zod schema. */
export interface SchemaNode {
  safeParse(value: unknown): { success: boolean; data?: unknown };
  meta?(): { title?: string } | undefined;
  shape?: Record<string, SchemaNode>;
  element?: SchemaNode;
  unwrap?(): SchemaNode;
  out?: SchemaNode;
  options?: readonly unknown[];
  type?: string;
}

/** The schema inside defaults, options and preprocessing. */
function inner(node: SchemaNode | undefined): SchemaNode | undefined {
  let current = node;
  while (current && !current.shape && !current.element && (current.unwrap || current.out)) {
    current = current.unwrap ? current.unwrap() : current.out;
  }
  return current;
}

const child = (node: SchemaNode | undefined, step: string | number): SchemaNode | undefined =>
  typeof step === 'number' ? inner(node)?.element : inner(node)?.shape?.[step];

const valueIn = (value: unknown, step: string | number): unknown =>
  (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];

/**
 * A field as people say and type it: „Quellen › Fundstelle (`sources.locator`)“. In lists an entry is named by its id; „Fakten“
 * goes without saying.
 */
export function fieldName(schema: SchemaNode, path: Path, data: unknown): string {
  const steps = path[0] === 'facts' && typeof path[1] === 'number' ? 1 : 0;
  const names: string[] = [];
  let node: SchemaNode | undefined = schema;
  let value = data;
  for (const [index, step] of path.entries()) {
    node = child(node, step);
    value = valueIn(value, step);
    const name = typeof step === 'number' ? valueIn(value, 'id') : node?.meta?.()?.title;
    if (typeof name === 'string' && index >= steps) names.push(name);
  }
  const typed = path.slice(steps).filter((step) => typeof step === 'string');
  return [names.join(' › '), typed.length > 0 && `(\`${typed.join('.')}\`)`].filter(Boolean).join(' ');
}

/** The schema of a field. */
export const nodeAt = (schema: SchemaNode, path: Path): SchemaNode | undefined =>
  path.reduce<SchemaNode | undefined>(child, schema);

export const valueAt = (data: unknown, path: Path): unknown => path.reduce(valueIn, data);

/** The keys that the schema allows at a place. */
export function knownKeys(schema: SchemaNode, path: Path): string[] {
  return Object.keys(inner(nodeAt(schema, path))?.shape ?? {});
}

/** The words of which a field holds one; undefined for other fields. */
export function optionsOf(node: SchemaNode | undefined): readonly string[] | undefined {
  const { type, options } = inner(node) ?? {};
  return type === 'enum' ? (options as readonly string[]) : undefined;
}

/** What a field holds. */
export function shapeOf(node: SchemaNode | undefined): 'list' | 'fields' | 'number' | 'boolean' | 'text' {
  const { shape, element, type } = inner(node) ?? {};
  if (shape) return 'fields';
  if (element) return 'list';
  return type === 'number' || type === 'boolean' ? type : 'text';
}

/**
 * What can be kept of data with mistakes: its good parts parsed, bad texts as they stand, '' for the rest.
 * So one mistake in a file does not hide the others, nor report everything that points at the file.
 */
export function salvage(schema: SchemaNode, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { shape, element } = inner(schema) ?? {};
  if (shape)
    return Object.fromEntries(Object.entries(shape).map(([key, node]) => [key, salvage(node, valueIn(value, key))]));
  if (element) return Array.isArray(value) ? value.map((item) => salvage(element, item)) : [];
  return typeof value === 'string' ? value : '';
}

/** Every key that the schema allows at any depth. */
export function keysWithin(schema: SchemaNode): string[] {
  const { shape = {}, element } = inner(schema) ?? {};
  const below = [...Object.values(shape), ...(element ? [element] : [])];
  return [...Object.keys(shape), ...below.flatMap(keysWithin)];
}
