/** Reads `content/` as it lies on disk, with the line of every field, for the check. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { collections, type CollectionName } from '#schema/index.ts';

export interface ContentFile {
  readonly collection: CollectionName | 'betreiber';
  readonly id: string;
  /** Path as printed, with slashes: `content/projekte/x.mdx`. */
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
  /** Mistakes of YAML itself. */
  readonly syntax: ReadonlyArray<{ line: number; message: string }>;
  /** The line (from 1) of a field; of its nearest parent where the field is missing. `['body', n]` is a line of the prose. */
  lineOf(path: ReadonlyArray<string | number>): number;
}

/** A file in a place where no collection reads it. */
export interface StrayFile {
  readonly file: string;
}

function splitFrontmatter(text: string): { yaml: string; body: string; yamlLine: number; bodyLine: number } {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) return { yaml: '', body: text, yamlLine: 1, bodyLine: 1 };
  const head = match[0];
  return { yaml: match[1] ?? '', body: text.slice(head.length), yamlLine: 2, bodyLine: head.split('\n').length };
}

function nodeAt(document: Document, fieldPath: ReadonlyArray<string | number>): Node | null {
  let node = document.contents as Node | null;
  let nearest = node;
  for (const step of fieldPath) {
    let next: Node | null = null;
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as { value?: unknown }).value) === String(step));
      if (!pair) break;
      // The key's line is where an editor looks, also when the value is a list below it.
      nearest = pair.key as Node;
      next = pair.value as Node | null;
    } else if (isSeq(node)) {
      next = (node.items[Number(step)] as Node | undefined) ?? null;
      if (next) nearest = next;
    }
    if (!next) break;
    node = next;
  }
  return nearest;
}

const syntaxMessages: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Dieses Feld steht zweimal. Bitte eines streichen.',
  BAD_INDENT: 'Die Einrückung stimmt nicht. Bitte mit den Zeilen davor vergleichen.',
  TAB_AS_INDENT: 'Hier ist mit einem Tabulator eingerückt. Bitte Leerzeichen verwenden.',
  MISSING_CHAR: 'Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen oder eine Klammer.',
  BLOCK_AS_IMPLICIT_KEY: 'Ein Doppelpunkt im Text? Bitte den ganzen Text in Anführungszeichen setzen.',
  MULTILINE_IMPLICIT_KEY: 'Nach dem Feldnamen fehlt ein Doppelpunkt.',
};

export function parseContentFile(collection: ContentFile['collection'], id: string, file: string, text: string): ContentFile {
  const isProse = file.endsWith('.mdx');
  const { yaml, body, yamlLine, bodyLine } = isProse
    ? splitFrontmatter(text)
    : { yaml: text, body: '', yamlLine: 1, bodyLine: 1 };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + yamlLine - 1;
  const syntax = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    message: `${syntaxMessages[error.code] ?? 'Diese Zeile ist kein gültiges YAML.'} (${error.code})`,
  }));
  return {
    collection,
    id,
    file,
    body,
    syntax,
    data: syntax.length > 0 ? undefined : (document.toJS() ?? {}),
    lineOf(fieldPath) {
      if (fieldPath[0] === 'body') return bodyLine + Number(fieldPath[1]);
      const offset = nodeAt(document, fieldPath)?.range?.[0];
      return offset === undefined ? 1 : lineAt(offset);
    },
  };
}

/** Reads all content below `root/content`, sorted by path. */
export async function readContent(root: string): Promise<{ files: ContentFile[]; strays: StrayFile[] }> {
  const files: ContentFile[] = [];
  const strays: StrayFile[] = [];
  const names = await readdir(path.join(root, 'content'), { recursive: true, withFileTypes: true });
  const found = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(root, 'content'), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  for (const name of found) {
    const file = `content/${name}`;
    if (name === 'README.md' || /(^|\/)\./.test(name)) continue;
    const text = () => readFile(path.join(root, 'content', name), 'utf8');
    if (name === 'betreiber.yaml') {
      files.push(parseContentFile('betreiber', 'betreiber', file, await text()));
      continue;
    }
    const [folder = '', ...rest] = name.split('/');
    const definition = Object.hasOwn(collections, folder) ? collections[folder as CollectionName] : undefined;
    const extension = path.posix.extname(name).slice(1);
    if (!definition || extension !== definition.extension) {
      strays.push({ file });
      continue;
    }
    files.push(parseContentFile(folder as CollectionName, rest.join('/').slice(0, -extension.length - 1), file, await text()));
  }
  return { files, strays };
}
