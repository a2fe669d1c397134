/** Reads `content/` as it lies on disk, with the line of every field, for the check. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { Problem } from '#catalogue/problems.ts';
import { pictureFile } from '#schema/gallery.ts';
import { collections, singleFiles, type CollectionName, type SingleFile } from '#schema/collections.ts';
import { controlCharactersIn, withoutControlCharacters } from './control-characters.ts';

/** From 1; columns count as editors do, in UTF-16. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ContentFile {
  readonly collection: CollectionName | SingleFile;
  readonly id: string;
  /** Path as printed, with slashes: `content/projekte/x.mdx`. */
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
  /** What makes the file unreadable: mistakes of YAML itself, control characters. */
  readonly syntax: ReadonlyArray<Place & Pick<Problem, 'message' | 'why' | 'paste'>>;
  /** The line (from 1) of a field; of its nearest parent where the field is missing. `['body', n]` is a line of the prose. */
  lineOf(path: ReadonlyArray<string | number>): number;
  /** Line and column (from 1) of a field, or of the place `at` in its text; see `Problem`. */
  placeOf(path: ReadonlyArray<string | number>, at?: number): Place;
}

/** A file in a place where no collection reads it. */
export interface StrayFile {
  readonly file: string;
  readonly message: string;
}

/** @returns undefined when the file does not begin with a head between two lines `---` */
function splitFrontmatter(text: string): { yaml: string; body: string; bodyLine: number } | undefined {
  const [head, yaml = ''] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  return head === undefined ? undefined : { yaml, body: text.slice(head.length), bodyLine: head.split('\n').length };
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

/** Where the character `at` of a text stands in the file; breaks and marks of quotation make the two differ. */
function offsetInScalar(yaml: string, { range, value }: Scalar, at: number): number {
  const [start, end] = range!;
  const written = yaml.slice(start, end);
  const text = String(value);
  // Words are written as they are read; only the space between them may be a break with an indent.
  const before = text.slice(0, at).match(/\S+/g) ?? [];
  let offset = 0;
  for (const word of before) {
    const found = written.indexOf(word, offset);
    if (found === -1) return start;
    offset = found + word.length;
  }
  const next = /^\s*(\S+)/.exec(text.slice(at))?.[1];
  const found = next === undefined ? -1 : written.indexOf(next, offset);
  return start + (found === -1 ? offset : found);
}

/** @param line of the prose, from 0; @param at offset from its beginning */
function placeInProse(body: string, bodyLine: number, line: number, at: number): Place {
  let start = 0;
  for (let index = 0; index < line; index++) start = body.indexOf('\n', start) + 1 || body.length;
  const lines = body.slice(start, start + at).split('\n');
  return { line: bodyLine + line + lines.length - 1, column: lines.at(-1)!.length + 1 };
}

const syntaxMessages: Readonly<Record<string, string>> = {
  BAD_ALIAS:
    'Der Text enthält ein Sonderzeichen von YAML (* oder &). Bitte den ganzen Text in Anführungszeichen setzen.',
  DUPLICATE_KEY: 'Dieses Feld steht zweimal. Bitte eines streichen.',
  BAD_INDENT: 'Die Einrückung stimmt nicht. Bitte mit den Zeilen davor vergleichen.',
  TAB_AS_INDENT: 'Hier ist mit einem Tabulator eingerückt. Bitte Leerzeichen verwenden.',
  MISSING_CHAR: 'Hier ist ein Anführungszeichen oder eine Klammer offen geblieben. Bitte schließen.',
  BLOCK_AS_IMPLICIT_KEY: 'Ein Doppelpunkt im Text? Bitte den ganzen Text in Anführungszeichen setzen.',
  MULTILINE_IMPLICIT_KEY: 'Nach dem Feldnamen fehlt ein Doppelpunkt mit Leerzeichen dahinter. Bitte ergänzen.',
  CONTROL_CHARACTER: 'Der Text enthält ein Steuerzeichen, mit Rückstrich geschrieben. Bitte streichen.',
  MULTIPLE_DOCS: 'Diese Zeile aus drei Strichen gehört nicht in die Datei. Bitte streichen.',
};
const otherSyntaxMessage =
  'Diese Zeile lässt sich nicht lesen. Oft hilft es, den ganzen Text in Anführungszeichen zu setzen.';

/** One slip makes YAML stumble many times over: the first place is the one to mend, a tabulator above all. */
function withoutEchoes(errors: readonly YAMLError[]): YAMLError[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const other = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const first = other.find(({ code }) => code === 'TAB_AS_INDENT') ?? other[0];
  return first ? [...twice, first] : twice;
}

/** YAML's own mistakes, with their offset. */
function syntaxErrors(document: Document): Array<{ offset: number; code: string }> {
  const found = withoutEchoes([...document.errors, ...document.warnings]).map(({ code, pos }) => ({
    offset: pos[0],
    code: code as string,
  }));
  visit(document, {
    Alias: (_, { range }) => {
      found.push({ offset: range?.[0] ?? 0, code: 'BAD_ALIAS' });
    },
    Scalar: (_, { anchor, range, type, value }) => {
      if (controlCharactersIn(String(value)).length > 0) {
        found.push({ offset: range?.[0] ?? 0, code: 'CONTROL_CHARACTER' });
      }
      if (anchor !== undefined) found.push({ offset: range?.[0] ?? 0, code: 'BAD_ALIAS' });
      // YAML misses the closing mark only where the text ends; editors look where it opened.
      const open = found.find(
        ({ code, offset }) => code === 'MISSING_CHAR' && range && range[0] < offset && offset <= range[2],
      );
      if (open && type?.startsWith('QUOTE')) open.offset = range?.[0] ?? open.offset;
    },
  });
  return found;
}

export function parseContentFile(
  collection: ContentFile['collection'],
  id: string,
  file: string,
  written: string,
): ContentFile {
  const text = withoutControlCharacters(written);
  const isProse = file.endsWith('.mdx');
  const split = isProse ? splitFrontmatter(text) : { yaml: text, body: '', bodyLine: 1 };
  const { yaml, body, bodyLine } = split ?? { yaml: '', body: text, bodyLine: 1 };
  const yamlLine = isProse ? 2 : 1;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + yamlLine - 1;
  const control = controlCharactersIn(written).map(({ line, column, message }) => ({
    line: line + 1,
    column,
    message,
  }));
  const yamlErrors = split
    ? syntaxErrors(document).map(({ offset, code }) => ({
        line: lineAt(offset),
        column: lines.linePos(offset).col,
        message: syntaxMessages[code] ?? otherSyntaxMessage,
      }))
    : [
        {
          line: 1,
          column: 1,
          message:
            'Der Kopf fehlt oder ist offen: Die Felder stehen am Anfang der Datei zwischen zwei Zeilen ---. Bitte ergänzen.',
        },
      ];
  const syntax = [...control, ...yamlErrors];
  const placeAt = (offset: number): Place => ({ line: lineAt(offset), column: lines.linePos(offset).col });
  function placeOf(fieldPath: ReadonlyArray<string | number>, at?: number): Place {
    if (fieldPath[0] === 'body') return placeInProse(body, bodyLine, Number(fieldPath[1] ?? 0), at ?? 0);
    if (at !== undefined) {
      const scalar = document.getIn(fieldPath, true);
      if (isScalar(scalar) && scalar.range) return placeAt(offsetInScalar(yaml, scalar, at));
    }
    const offset = nodeAt(document, fieldPath)?.range?.[0];
    return offset === undefined ? { line: 1, column: 1 } : placeAt(offset);
  }
  return {
    collection,
    id,
    file,
    body,
    syntax,
    data: syntax.length > 0 ? undefined : (document.toJS() ?? {}),
    lineOf: (fieldPath) => placeOf(fieldPath).line,
    placeOf,
  };
}

export interface Content {
  readonly files: ContentFile[];
  readonly strays: StrayFile[];
  /** Names of the files below `content/bilder/`. */
  readonly pictures: ReadonlySet<string>;
}

/** Reads all content below `root/content`, sorted by path. */
export async function readContent(root: string): Promise<Content> {
  const files: ContentFile[] = [];
  const strays: StrayFile[] = [];
  const pictures = new Set<string>();
  const names = await readdir(path.join(root, 'content'), { recursive: true, withFileTypes: true });
  const found = names
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(path.join(root, 'content'), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
  for (const name of found) {
    const file = `content/${name}`;
    if (name === 'README.md' || /(^|\/)\./.test(name)) continue;
    const text = () => readFile(path.join(root, 'content', name), 'utf8');
    const single = name.replace(/\.yaml$/, '');
    if (name.endsWith('.yaml') && Object.hasOwn(singleFiles, single)) {
      files.push(parseContentFile(single as SingleFile, single, file, await text()));
      continue;
    }
    const [folder = '', ...rest] = name.split('/');
    if (folder === 'bilder') {
      const picture = rest.join('/');
      if (pictureFile.test(picture)) pictures.add(picture);
      else {
        strays.push({
          file,
          message:
            'Ein Bild heißt mit kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen und endet auf .avif, .jpg, .png oder .webp. Bitte umbenennen.',
        });
      }
      continue;
    }
    const definition = Object.hasOwn(collections, folder) ? collections[folder as CollectionName] : undefined;
    const extension = path.posix.extname(name).slice(1);
    if (!definition) {
      strays.push({
        file,
        message: `Diese Datei wird nicht gelesen. Bitte in einen dieser Ordner legen: ${Object.keys(collections).join(', ')}.`,
      });
      continue;
    }
    if (extension !== definition.extension) {
      strays.push({
        file,
        message: `Unter content/${folder}/ liegen nur Dateien mit der Endung .${definition.extension}. Bitte umbenennen oder anderswo ablegen.`,
      });
      continue;
    }
    if (folder !== 'fakten' && rest.length > 1) {
      strays.push({
        file,
        message: `Unter content/${folder}/ gibt es keine weiteren Ordner. Bitte die Datei eine Ebene höher legen.`,
      });
      continue;
    }
    files.push(
      parseContentFile(folder as CollectionName, rest.join('/').slice(0, -extension.length - 1), file, await text()),
    );
  }
  return { files, strays, pictures };
}
