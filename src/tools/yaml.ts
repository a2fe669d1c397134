/** The one reader of YAML: for the check, the build and the preview. */
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '#catalogue/problems.ts';
import { controlCharactersIn } from './control-characters.ts';
import { explain, messages } from './yaml-slips.ts';

/** A slip of writing, with its offset in the text. */
export interface Slip extends Pick<Problem, 'message' | 'why' | 'paste' | 'level'> {
  readonly at: number;
}

type Path = ReadonlyArray<string | number>;

export interface YamlSource {
  /** Undefined where slips make it unreadable. */
  readonly data: unknown;
  readonly slips: readonly Slip[];
  /** Where a field stands, or its nearest parent; with `at`, where that place of its text stands. */
  offsetOf(path: Path, at?: number): number | undefined;
}

/** Deeper than any field lies; a reader that calls itself would run out of stack. */
const deepest = 60;

/** One slip makes YAML stumble many times over: the first place is the one to mend, a tabulator above all. */
const firstOf = (errors: readonly YAMLError[]): YAMLError | undefined =>
  errors.find(({ code }) => code === 'TAB_AS_INDENT') ?? errors[0];

/** Pairs by key; a map with thousands of keys is searched once. */
function createFinder() {
  const known = new WeakMap<YAMLMap, Map<string, Pair<Node, Node | null>>>();
  return (map: YAMLMap, step: string | number) => {
    let pairs = known.get(map);
    if (!pairs) {
      const all = (map.items as Array<Pair<Node, Node | null>>).map((pair) => [keyOf(pair), pair] as const);
      // Of a key that stands twice the first counts.
      known.set(map, (pairs = new Map(all.toReversed())));
    }
    return pairs.get(String(step));
  };
}

const keyOf = ({ key }: Pair<unknown, unknown>): string =>
  String(isScalar(key) ? (key.value ?? '') : ((key as Node | null)?.toString() ?? ''));

/** Where the character `at` of a text stands in the file; breaks and marks of quotation make the two differ. */
function offsetInScalar(written: string, { range, value }: Scalar, at: number): number {
  const [start, end] = range!;
  const text = String(value);
  // Words are written as they are read; only the space between them may be a break with an indent.
  let offset = start;
  for (const [word] of text.slice(0, at).matchAll(/\S+/g)) {
    const found = written.indexOf(word, offset);
    if (found === -1 || found >= end) return start;
    offset = found + word.length;
  }
  if (/\S/.test(text.charAt(at - 1)) || !/\S/.test(text.charAt(at))) return offset;
  const next = /\S+/.exec(text.slice(at, at + 200))?.[0] ?? '';
  const found = written.indexOf(next, offset);
  return found === -1 || found >= end ? offset : found;
}

/** Slips that YAML takes for something else than what was meant. */
function silentSlips(document: Document): Slip[] {
  const found: Slip[] = [];
  visit(document, {
    Alias: (_, { range }) => void found.push({ at: range?.[0] ?? 0, message: messages.sign }),
    Map: (_, { items }) => {
      const keys = new Set<string>();
      for (const pair of items) {
        const key = keyOf(pair);
        if (keys.has(key)) found.push({ at: (pair.key as Node).range?.[0] ?? 0, message: messages.twice });
        keys.add(key);
      }
    },
    Scalar: (_, { anchor, comment, range, value }) => {
      const at = range?.[0] ?? 0;
      if (typeof value === 'string' && controlCharactersIn(value).length > 0) {
        found.push({ at, message: messages.control });
      }
      if (anchor !== undefined) found.push({ at, message: messages.sign });
      if (typeof value === 'string' && comment && /^\S/.test(comment)) {
        const words = /^\S*/.exec(comment)?.[0] ?? '';
        found.push({
          at: range?.[1] ?? at,
          message: `Ab „#${words}“ liest die Technik eine Anmerkung; übrig bleibt „${value}“. Bitte den ganzen Text in Anführungszeichen setzen.`,
        });
      }
    },
  });
  return found;
}

function nestingOf(text: string): number {
  // Most texts have neither so many brackets nor such an indent; to count takes longer than to look.
  if (!/^(?:[-?:] +| ){60}/m.test(text) && (text.match(/[[{]/g)?.length ?? 0) < deepest) return 0;
  let depth = 0;
  let most = 0;
  for (const line of text.split('\n')) {
    // Marks in quoted or running text count too; nobody writes sixty of them.
    const [start = ''] = /^(?:[-?:] +| )*/.exec(line) ?? [];
    most = Math.max(most, start.replaceAll(' ', '').length, start.length / 2);
    for (const [sign] of line.matchAll(/[[{\]}]/g)) {
      depth = Math.max(0, depth + (/[[{]/.test(sign) ? 1 : -1));
      most = Math.max(most, depth);
    }
  }
  return most;
}

/** Where the fields of a text stand. */
function createOffsets(text: string): YamlSource['offsetOf'] {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const pairIn = createFinder();

  return (path, at) => {
    let node = document.contents as Node | null;
    let nearest = node?.range?.[0];
    for (const step of path) {
      let next: Node | null = null;
      if (isMap(node)) {
        const pair = pairIn(node, step);
        if (!pair) return nearest;
        // The key's line is where an editor looks, also when the value is a list below it.
        nearest = pair.key.range?.[0] ?? nearest;
        next = pair.value;
      } else if (isSeq(node)) {
        next = (node.items[Number(step)] as Node | undefined) ?? null;
        if (next) nearest = next.range?.[0] ?? nearest;
      }
      if (!next) return nearest;
      node = next;
    }
    return at !== undefined && isScalar(node) && node.range ? offsetInScalar(text, node, at) : nearest;
  };
}

/** @param text YAML with `\n` or `\r\n` */
export function readYaml(text: string): YamlSource {
  if (nestingOf(text) > deepest) {
    const message = 'Die Felder sind tiefer verschachtelt, als es vorkommt. Bitte mit einer anderen Datei vergleichen.';
    return { data: undefined, slips: [{ at: 0, message }], offsetOf: () => undefined };
  }
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const first = firstOf([...document.errors, ...document.warnings]);
  const slips = [...silentSlips(document), ...(first ? [explain(text, first, document)] : [])];
  if (slips.length === 0 && document.contents !== null && !isMap(document.contents) && !isSeq(document.contents)) {
    slips.push(explain(text, { code: 'NO_MAP', pos: [document.contents.range?.[0] ?? 0, 0] }, document));
  }
  // Thousands of files are read and few looked up: their trees are made again where a place is asked for.
  let find: YamlSource['offsetOf'] | undefined;
  const offsetOf: YamlSource['offsetOf'] = (path, at) => (find ??= createOffsets(text))(path, at);
  return { data: slips.length > 0 ? undefined : (document.toJS() ?? {}), slips, offsetOf };
}
