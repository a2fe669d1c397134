/** The text of new files and of additions to those that are there. */
import { isMap, isScalar, isSeq, parseDocument, Scalar, stringify, Document, visit } from 'yaml';

/** A file to write: new, or in the place of `before`. */
export interface Written {
  /** Below the project's root, `content/projekte/bus.mdx`. */
  readonly file: string;
  readonly text: string;
  /** What must stand there now, letter by letter; absent for a new file. */
  readonly before?: string;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isEmpty));

const filled = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !isEmpty(each))
      .map(([key, each]) => [key, filled(each)]),
  );
};

/** Fields as the content writes them: nothing empty, dates and times in quotation marks, so that every reader takes them for text. */
export function yamlOf(fields: object): string {
  const document = new Document(Array.isArray(fields) ? fields.map(filled) : filled(fields));
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && /^\d{4}(?:-\d\d){1,2}$|^\d\d?:\d\d$/.test(node.value))
        node.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ lineWidth: 110, singleQuote: true, indentSeq: true });
}

/** A text file: its fields between two lines `---`, its prose below. */
export const mdxOf = (fields: object, body = ''): string =>
  `---\n${yamlOf(fields)}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Puts lines in after an offset at the end of what stands there; `text` ends with a line break afterwards. */
function insertAfter(text: string, offset: number, lines: string): string {
  const head = text.slice(0, offset).replace(/\s*$/, '\n');
  const tail = text.slice(offset).replace(/^\s*\n/, '');
  return head + lines + tail;
}

/**
 * A file of facts with one more at its end. What stands there keeps every letter.
 *
 * @throws Error in German where the file holds no list of facts
 */
export function withFact(text: string, fact: object): string {
  const facts = parseDocument(text).get('facts', true);
  if (!isSeq(facts) || facts.range === undefined || facts.range === null)
    throw new Error('Unter facts steht keine Liste. Bitte die Datei erst berichtigen: npm run check.');
  const item = yamlOf([fact]);
  if (facts.items.length === 0 || facts.flow) {
    const kept = facts.items.length === 0 ? '' : stringify(facts.toJSON(), { lineWidth: 110 });
    return `${text.slice(0, facts.range[0]).trimEnd()}\n${indent(kept + item, 2)}${text.slice(facts.range[1]).replace(/^\s*\n/, '')}`;
  }
  return insertAfter(text, facts.range[1], indent(item, columnOf(text, facts.range[0])));
}

/** Where the YAML of a content file lies in its text. */
function headOf(text: string): { start: number; end: number } {
  const [whole, opening = ''] = /^(\uFEFF?---[ \t]*\r?\n)[\s\S]*?(?<=\n)(?=---[ \t]*(?:\r?\n|$))/.exec(text) ?? [];
  return whole === undefined ? { start: 0, end: text.length } : { start: opening.length, end: whole.length };
}

/** A file of a project, region or organisation in which a role of `facts:` names a fact. What stands there keeps every letter. */
export function withRole(text: string, role: string, id: string): string {
  const { start, end } = headOf(text);
  const yaml = text.slice(start, end);
  const facts = parseDocument(yaml).get('facts', true);
  const last = isMap(facts) && !facts.flow ? facts.items.at(-1) : undefined;
  if (!last || !isScalar(last.key) || !last.key.range) {
    if (facts !== undefined) throw new Error('Unter facts stehen keine Felder. Bitte die Zeile von Hand eintragen.');
    return `${text.slice(0, start)}${yaml.trimEnd()}\nfacts:\n  ${role}: ${id}\n${text.slice(end)}`;
  }
  const column = columnOf(yaml, last.key.range[0]);
  const after = (isMap(facts) && facts.range?.[1]) || yaml.length;
  return text.slice(0, start) + insertAfter(yaml, after, `${' '.repeat(column)}${role}: ${id}\n`) + text.slice(end);
}
