/** One content file: its fields, its prose, and where in it everything stands. */
import type { CollectionName, SingleFile } from '#schema/collections.ts';
import { controlCharactersIn, withoutControlCharacters } from './control-characters.ts';
import { Lines, type Place } from './lines.ts';
import { mergeMarksIn } from './merge-marks.ts';
import { readYaml, type Slip } from './yaml.ts';

export interface ContentFile {
  readonly collection: CollectionName | SingleFile;
  readonly id: string;
  /** Path as printed, with slashes: `content/projekte/x.mdx`. */
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
  /** What makes the file unreadable: slips of writing, control characters, what a merge left behind. */
  readonly syntax: ReadonlyArray<Place & Omit<Slip, 'at'>>;
  /** The text of a line (from 1). */
  textOf(line: number): string;
  /** The line (from 1) of a field; of its nearest parent where the field is missing. `['body', n]` is a line of the prose. */
  lineOf(path: ReadonlyArray<string | number>): number;
  /** Line and column (from 1) of a field, or of the place `at` in its text; see `Problem`. */
  placeOf(path: ReadonlyArray<string | number>, at?: number): Place;
}

interface Split {
  readonly yaml: string;
  /** Offset of the fields and of the prose in the text. */
  readonly yamlAt: number;
  readonly bodyAt: number;
  readonly slip?: Slip;
}

const head = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** Where the fields of a page end and its prose begins. */
export function splitHead(text: string): Split {
  const [whole, yaml] = head.exec(text) ?? [];
  if (whole !== undefined && yaml !== undefined) return { yaml, yamlAt: whole.indexOf('\n') + 1, bodyAt: whole.length };
  const none = { yaml: '', yamlAt: 0, bodyAt: 0 };
  const [first = ''] = text.split('\n', 1);
  if (!/^---\s*$/.test(first)) {
    const isAlmost =
      /^\s*[-–—]{1,}\s*$/.test(first) || (first.trim() === '' && /^\s*---\s*$/m.test(text.slice(0, 400)));
    const message = isAlmost
      ? 'Der Kopf beginnt nicht richtig: Die erste Zeile der Datei ist genau ---. Bitte berichtigen.'
      : 'Der Kopf fehlt: Die Felder stehen am Anfang der Datei zwischen zwei Zeilen ---. Bitte ergänzen.';
    return { ...none, slip: { at: 0, message, paste: '---' } };
  }
  return { ...none, slip: { at: endOfFields(text), message: openHead, paste: '---' } };
}

const openHead = 'Der Kopf ist nicht geschlossen: Nach den Feldern fehlt eine Zeile ---. Bitte hier einfügen.';

/** Where the closing line of a head should stand: before the first line that is no field. */
function endOfFields(text: string): number {
  const lines = new Lines(text);
  for (let line = 2; line <= lines.count; line++) {
    const words = lines.textOf(line);
    if (/^\s*[-–—]{2,}\s*$/.test(words)) return lines.startOf(line);
    if (words === '' || /^(?:\s|- |-$|#)|^[\w-]+:(?:\s|$)/.test(words)) continue;
    // The blank lines between fields and prose go to the prose.
    let first = line;
    while (first > 2 && lines.textOf(first - 1).trim() === '') first--;
    return lines.startOf(first);
  }
  return text.length;
}

/** More than anybody reads. Whoever sends such a file in has slipped, or wants to keep the check busy. */
const most = { characters: 500_000, inLine: 10_000 };

/** A text or a line of it that is too long for anything. */
function tooLong(lines: Lines): Slip | undefined {
  if (lines.text.length > most.characters) {
    return {
      at: 0,
      message: `Die Datei hat ${lines.text.length} Zeichen, höchstens ${most.characters}. Bitte aufteilen.`,
    };
  }
  for (let line = 1; line <= lines.count; line++) {
    const length = lines.startOf(line + 1) - lines.startOf(line);
    if (length <= most.inLine) continue;
    const message = `Diese Zeile hat ${length} Zeichen, höchstens ${most.inLine}. Bitte Absätze machen oder kürzen.`;
    return { at: lines.startOf(line), message };
  }
  return undefined;
}

export function parseContentFile(
  collection: ContentFile['collection'],
  id: string,
  file: string,
  written: string,
): ContentFile {
  const visible = withoutControlCharacters(written);
  const offset = visible.startsWith('\uFEFF') ? 1 : 0;
  const text = visible.slice(offset);
  const lines = new Lines(text);
  const long = tooLong(lines);
  const spoilt = long ? [long] : mergeMarksIn(text);
  const { yaml, yamlAt, bodyAt, slip } = file.endsWith('.mdx')
    ? splitHead(text)
    : { yaml: text, yamlAt: 0, bodyAt: text.length };
  const source = readYaml(spoilt.length > 0 || slip ? '' : yaml);
  const slips: Slip[] = spoilt.length > 0 ? spoilt : [...(slip ? [slip] : []), ...within(source.slips, yamlAt)];
  const control = (long ? [] : controlCharactersIn(written)).map(({ at, message }) => ({
    at: Math.max(0, at - offset),
    message,
  }));
  const syntax = [...control, ...slips].map(({ at, ...rest }) => ({ ...rest, ...lines.placeAt(at) }));
  const bodyLine = lines.placeAt(bodyAt).line;

  function placeOf(path: ReadonlyArray<string | number>, at?: number): Place {
    if (path[0] === 'body') {
      const line = bodyLine + Number(path[1] ?? 0);
      return at === undefined ? { line, column: 1 } : lines.placeAt(lines.startOf(line) + at);
    }
    const found = source.offsetOf(path, at);
    return found === undefined ? { line: 1, column: 1 } : lines.placeAt(yamlAt + found);
  }
  return {
    collection,
    id,
    file,
    body: long ? '' : text.slice(bodyAt),
    syntax,
    data: syntax.length > 0 ? undefined : source.data,
    textOf: (line) => lines.textOf(line),
    lineOf: (path) => placeOf(path).line,
    placeOf,
  };
}

const within = (slips: readonly Slip[], start: number): Slip[] =>
  slips.map((slip) => ({ ...slip, at: slip.at + start }));

/** A file of which nothing can be read, so that what it holds is not missing everywhere. */
export function spoiltFile(
  collection: ContentFile['collection'],
  id: string,
  file: string,
  { at, ...slip }: Slip,
  text = '',
): ContentFile {
  const empty = parseContentFile(collection, id, file, '');
  return { ...empty, data: undefined, body: '', syntax: [{ ...slip, ...new Lines(text).placeAt(at) }] };
}
