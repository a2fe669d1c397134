/** What editors did where YAML stumbles: one German sentence for each slip, with the line to paste where it is known. */
import { isMap, visit, type Document, type Scalar, type YAMLError } from 'yaml';
import { collections, singleFiles } from '#schema/collections.ts';
import { Lines } from './lines.ts';
import { keysWithin, type SchemaNode } from './schema-tree.ts';
import type { Slip } from './yaml.ts';

export const messages = {
  sign: 'Der Text enthält ein Sonderzeichen von YAML (* oder &). Bitte den ganzen Text in Anführungszeichen setzen.',
  start: 'Ein Text darf nicht mit diesem Zeichen beginnen. Bitte den ganzen Text in Anführungszeichen setzen.',
  twice: 'Dieses Feld steht zweimal. Bitte eines streichen.',
  indent: 'Die Einrückung stimmt nicht. Bitte mit den Zeilen davor vergleichen.',
  tab: 'Hier ist mit einem Tabulator eingerückt. Bitte Leerzeichen verwenden.',
  open: 'Hier ist ein Anführungszeichen oder eine Klammer offen geblieben. Bitte schließen.',
  colon: 'Ein Doppelpunkt im Text? Bitte den ganzen Text in Anführungszeichen setzen.',
  noColon: 'Nach dem Feldnamen fehlt ein Doppelpunkt mit Leerzeichen dahinter. Bitte ergänzen.',
  afterQuote: 'Nach dem schließenden Anführungszeichen steht noch Text. Bitte den ganzen Text in einfache setzen.',
  control: 'Der Text enthält ein Steuerzeichen, mit Rückstrich geschrieben. Bitte streichen.',
  documents: 'Diese Zeile gehört nicht in die Datei. Bitte streichen.',
  backslash:
    'Ein Rückstrich (\\) hat in "…" eine eigene Bedeutung. Bitte den Text in einfache Anführungszeichen setzen.',
  other: 'Diese Zeile lässt sich nicht lesen. Oft hilft es, den ganzen Text in Anführungszeichen zu setzen.',
} as const;

let knownKeys: ReadonlySet<string> | undefined;
/** Every field name that any content file may hold. */
function isKey(word: string): boolean {
  knownKeys ??= new Set(
    [...Object.values(collections).map(({ schema }) => schema), ...Object.values(singleFiles)].flatMap((schema) =>
      keysWithin(schema as unknown as SchemaNode),
    ),
  );
  return knownKeys.has(word);
}

/** A text as YAML writes it on one line. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const field = /^(\s*(?:- +)*)([\p{L}_][\w-]*): +(.*)$/u;
const indentOf = (line: string): number => /^ */.exec(line)![0].length;
/** Where the words of a line begin, after the mark of a list. */
const columnOf = (line: string): number => /^ *(?:- +)*/.exec(line)![0].length;

/** The line with its text in quotation marks; undefined where it is no field with a text. */
function withQuotes(line: string): string | undefined {
  const [, start, key, text] = field.exec(line) ?? [];
  if (text === undefined || text === '') return undefined;
  // Marks that closed too early are part of the text, but an apostrophe in single ones.
  const [, inner = text.trim()] = /^'(.*)'$/.exec(text.trim()) ?? [];
  return `${start}${key}: ${quoted(inner)}`.trim();
}

/** A space that is missing after `title:` or `-`. */
function missingSpace(line: string): Omit<Slip, 'at'> | undefined {
  const [, start = '', key = '', text = ''] = /^(\s*(?:- +)*)(\w+):([^\s/].*)$/.exec(line) ?? [];
  if (key !== '' && isKey(key)) {
    const paste = `${key}: ${/: |\s#|^['"[{]/.test(text) ? quoted(text) : text}`;
    return { message: `Nach „${start.trim()}${key}:“ fehlt ein Leerzeichen. Bitte einfügen.`, paste };
  }
  const [, , item] = /^(\s*)-([^\s-].*)$/.exec(line) ?? [];
  if (item !== undefined && (/^\w+:( |$)/.test(item) || !/:\s/.test(item))) {
    return { message: 'Nach dem Strich fehlt ein Leerzeichen. Bitte einfügen.', paste: `- ${item}` };
  }
  return undefined;
}

/** A field name without its colon: „title Labor“, „title; Labor“, „title= Labor“. */
function missingColon(line: string): Omit<Slip, 'at'> | undefined {
  const [, key = '', rest = ''] = /^\s*(?:- +)*(\w+)(?:\s*[;=]|\s)\s*(.*)$/.exec(line) ?? [];
  if (!isKey(key)) return undefined;
  return { message: `Nach „${key}“ fehlt ein Doppelpunkt. Bitte ergänzen.`, paste: `${key}: ${rest}` };
}

/** The indent that a line should have: the nearest of those before it. */
function wrongIndent(lines: Lines, number: number): Omit<Slip, 'at'> | undefined {
  const line = lines.textOf(number);
  const actual = indentOf(line);
  const usual = new Set<number>();
  for (let before = number - 1; before >= Math.max(1, number - 60); before--) {
    const text = lines.textOf(before);
    if (text.trim() === '' || text.trim().startsWith('#')) continue;
    usual.add(indentOf(text)).add(columnOf(text));
    if (indentOf(text) === 0) break;
  }
  if (usual.has(actual) && columnOf(line) === actual) {
    // It stands where another level begins, and yet does not belong there: one level deeper was meant.
    usual.delete(actual);
  }
  const [wanted] = [...usual].sort((a, b) => Math.abs(a - actual) - Math.abs(b - actual) || b - a);
  if (wanted === undefined || wanted === actual) return undefined;
  const verbs = [actual, wanted].map((spaces) => (spaces > 1 ? ['stehen', 'werden'] : ['steht', 'wird']));
  const counts = [actual, wanted].map((spaces) => (spaces > 1 ? String(spaces) : (['kein', 'ein'][spaces] ?? '')));
  const way = actual < wanted ? 'zu wenig' : 'zu weit';
  return {
    message: `Diese Zeile ist ${way} eingerückt: Davor ${verbs[0]![0]} ${counts[0]} Leerzeichen, gebraucht ${verbs[1]![1]} ${counts[1]}. Bitte ändern.`,
    paste: `${' '.repeat(wanted)}${line.trim()}`,
  };
}

/** The indent that a line has when it goes on from the one before. */
function usualIndent(lines: Lines, number: number): number {
  let before = number - 1;
  while (before > 0 && lines.textOf(before).trim() === '') before--;
  if (before === 0) return 0;
  const text = lines.textOf(before);
  return columnOf(text) + (/:\s*(?:[>|][-+]?)?$/.test(text) ? 2 : 0);
}

/** The quoted text that ends just before a place, or that holds it. */
function quotedBefore(document: Document, at: number): Scalar | undefined {
  let last: Scalar | undefined;
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.type?.startsWith('QUOTE') && scalar.range && scalar.range[0] < at && at - scalar.range[1] <= 2)
        last = scalar;
    },
  });
  return last;
}

/** Where the last bracket opened that nothing closes before `at`. */
function openBracket(text: string, at: number): number | undefined {
  let closed = 0;
  for (let index = at - 1; index >= Math.max(0, at - 4000); index--) {
    const sign = text.charAt(index);
    if (/[\]}]/.test(sign)) closed++;
    else if (/[[{]/.test(sign) && closed-- === 0) return index;
  }
  return undefined;
}

interface Stumble extends Pick<YAMLError, 'pos'> {
  readonly code: string;
  readonly message?: string;
}

/** @param error the first place where YAML stumbled over `text` */
export function explain(text: string, { code, pos, message = '' }: Stumble, document: Document): Slip {
  const [at] = pos;
  const lines = new Lines(text);
  const { line: number } = lines.placeAt(at);
  const line = lines.textOf(number);
  const here = (slip: Omit<Slip, 'at'>, place = lines.startOf(number) + indentOf(line)): Slip => ({
    at: place,
    ...slip,
  });

  if (/^ *\t/.test(line) && (code === 'TAB_AS_INDENT' || line.trim() !== '')) {
    const paste = `${' '.repeat(usualIndent(lines, number))}${line.trim()}`;
    return here({ message: messages.tab, paste }, lines.startOf(number));
  }
  if (code === 'TAB_AS_INDENT') return here({ message: messages.tab });
  if (code === 'MULTIPLE_DOCS' || code === 'BAD_DIRECTIVE') return here({ message: messages.documents });
  if (code === 'BAD_DQ_ESCAPE') return here({ message: messages.backslash, paste: pasted(line, '"') }, at);
  if (code === 'BAD_SCALAR_START' || code === 'TAG_RESOLVE_FAILED') {
    return here({ message: messages.start, paste: withQuotes(line) }, at);
  }

  const before = quotedBefore(document, at);
  if (code === 'MISSING_CHAR' && /quote/.test(message)) {
    return here({ message: messages.open }, before?.range?.[0] ?? at);
  }
  if (code === 'UNEXPECTED_TOKEN' && before?.range) {
    const isLong = text.slice(before.range[0], before.range[1]).includes('\n');
    if (isLong) return here({ message: messages.open }, before.range[0]);
    return here({ message: messages.afterQuote, paste: withQuotes(line) }, at);
  }
  if (message.startsWith('Flow')) {
    const bracket = openBracket(text, at);
    if (bracket !== undefined) return here({ message: messages.open }, bracket);
  }

  const space = missingSpace(line) ?? missingColon(line);
  if (space) return here(space);
  const above = lines.textOf(number - 1);
  if (code === 'MULTILINE_IMPLICIT_KEY' && /: *[>|][-+]?\d? *$/.test(above)) {
    const slip = 'Der Text unter einer Zeile mit >- oder | ist eingerückt. Bitte zwei Leerzeichen davor setzen.';
    return here({ message: slip, paste: `${' '.repeat(indentOf(above) + 2)}${line.trim()}` });
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'NO_MAP') {
    const [, , , value = ''] = field.exec(line) ?? [];
    if (/:(?:\s|$)/.test(value)) {
      return here({ message: messages.colon, paste: withQuotes(line) }, at);
    }
    const below = lines.textOf(number + 1);
    const slip = missingSpace(below) ?? (indentOf(below) > columnOf(line) ? wrongIndent(lines, number + 1) : undefined);
    if (slip) return { at: lines.startOf(number + 1) + indentOf(below), ...slip };
  }
  if (code === 'BAD_INDENT' || /Sequence item without|same column/.test(message)) {
    return here(wrongIndent(lines, number) ?? { message: messages.indent });
  }
  if (/^\s*- /.test(line) && isMap(document.contents)) {
    const slip = wrongIndent(lines, number);
    if (slip && number > 1 && !/: *$/.test(above)) return here(slip);
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'NO_MAP') return here({ message: messages.noColon });
  if (code === 'MISSING_CHAR') return here({ message: messages.noColon });
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return here({ message: messages.colon, paste: withQuotes(line) }, at);
  return here({ message: messages.other, paste: withQuotes(line) }, at);
}

/** A text in double marks, in single ones. */
function pasted(line: string, mark: string): string | undefined {
  const [, start = '', key, text = ''] = field.exec(line) ?? [];
  if (key === undefined || !text.startsWith(mark)) return undefined;
  return `${start}${key}: ${quoted(text.trim().slice(1).replace(/"$/, ''))}`.trim();
}
