/**
 * Leaves out of every finished page the style rules it cannot use. Sheets are inlined, so each byte delays the first view. Only
 * selectors go that ask for a class no element of the page has, or for an element of prose, tables and forms that is not there;
 * what a script may add is styled by a sheet of its own. Fonts go that are for characters the page has not.
 */
import postcss, { type ChildNode, type Container } from 'postcss';
import { ownCopy, type Edit, type Markup } from './markup.ts';

/**
 * A piece of a sheet: written as it is, only with the selectors whose classes and elements are on the page, or only where a
 * character of the page is meant.
 */
type Piece =
  | string
  | { readonly characters: RegExp; readonly text: string }
  | { readonly selectors: ReadonlyArray<{ readonly text: string; readonly needs: readonly string[] }>; body: string }
  | { readonly head: string; readonly inside: readonly Piece[] };

/** Elements that no script adds; all others may come yet. */
const staysAway =
  /^(?:blockquote|pre|code|table|thead|tbody|tr|t[hd]|dl|dt|dd|fieldset|figure|figcaption|img|h[3-6]|strong)$/;

/**
 * What must be on the page for the selector to match: classes as `.name` and elements, outside of brackets, which negate or
 * choose.
 */
function required(selector: string): string[] {
  let outside = selector.replace(/"[^"]*"|'[^']*'/g, '');
  for (let before = ''; before !== outside;)
    [before, outside] = [outside, outside.replace(/\([^()]*\)|\[[^\]]*\]/g, '')];
  const classes = [...outside.matchAll(/\.[\w-]+/g)].map(([name]) => name);
  const elements = [...outside.matchAll(/(?:^|[\s>+~])([a-z][a-z0-6]*)/g)].map(([, name]) => name!);
  return [...classes, ...elements.filter((name) => staysAway.test(name))];
}

const bodyOf = (node: Container): string => (node.nodes ?? []).map(String).join(';');

/** `unicode-range: U+100-17F, U+2??` (CSS Fonts 4) as a class of characters. */
function charactersOf(node: ChildNode): RegExp | undefined {
  if (node.type !== 'atrule' || node.name !== 'font-face') return undefined;
  const range = node.nodes?.find((each) => each.type === 'decl' && each.prop === 'unicode-range');
  if (range?.type !== 'decl') return undefined;
  const parts = [...range.value.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/gi)].map(
    ([, from = '', to = from]) => `\\u{${from.replaceAll('?', '0')}}-\\u{${to.replaceAll('?', 'F')}}`,
  );
  return new RegExp(`[${parts.join('')}]`, 'u');
}

const pieceOf = (node: ChildNode): Piece[] => {
  if (node.type === 'comment') return [];
  const characters = charactersOf(node);
  if (characters) return [{ characters, text: String(node) }];
  if (node.type === 'rule') {
    const selectors = node.selectors.map((text) => ({ text, needs: required(text) }));
    return [{ selectors, body: bodyOf(node) }];
  }
  if (node.type === 'atrule' && ['layer', 'media', 'supports', 'container'].includes(node.name) && node.nodes) {
    return [{ head: `@${node.name} ${node.params}`, inside: node.nodes.flatMap(pieceOf) }];
  }
  return [node.type === 'atrule' && !node.nodes ? `${String(node)};` : String(node)];
};

/** What a page has, as far as sheets ask: classes, elements, and its characters, each once. */
interface Presence {
  readonly names: ReadonlySet<string>;
  readonly characters: string;
}

const write = (pieces: readonly Piece[], present: Presence): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('characters' in piece) return piece.characters.test(present.characters) ? piece.text : '';
      if ('body' in piece) {
        const kept = piece.selectors.filter(({ needs }) => needs.every((name) => present.names.has(name)));
        return kept.length > 0 ? `${kept.map(({ text }) => text).join(',')}{${piece.body}}` : '';
      }
      const inside = write(piece.inside, present);
      return inside && `${piece.head}{${inside}}`;
    })
    .join('');

/** Blocks that follow each other under one head become one. */
const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((before, piece) => {
    const last = before.at(-1);
    if (typeof piece === 'string' || !('head' in piece)) return [...before, piece];
    const isSame = typeof last === 'object' && 'head' in last && last.head === piece.head;
    const inside = joined(isSame ? [...last.inside, ...piece.inside] : piece.inside);
    return [...(isSame ? before.slice(0, -1) : before), { head: piece.head, inside }];
  }, []);

/** What a sheet asks of a page. */
function questionsIn(pieces: readonly Piece[]): { names: string[]; fonts: RegExp[] } {
  const names = new Set<string>();
  const fonts: RegExp[] = [];
  const visit = (piece: Piece): void => {
    if (typeof piece === 'string') return;
    if ('characters' in piece) fonts.push(piece.characters);
    else if ('inside' in piece) piece.inside.forEach(visit);
    else for (const { needs } of piece.selectors) for (const name of needs) names.add(name);
  };
  pieces.forEach(visit);
  return { names: [...names], fonts };
}

/** So many answers of a sheet are remembered; pages of one kind have few. */
const mostAnswers = 200;

/** A sheet of many pages, taken apart once, and written once for all pages that have the same of what it asks for. */
function createSheet(css: string): (present: Presence) => string {
  const pieces = joined(postcss.parse(css).nodes.flatMap(pieceOf));
  const { names, fonts } = questionsIn(pieces);
  const written = new Map<string, string>();
  return (present) => {
    let answers = '';
    for (const name of names) answers += present.names.has(name) ? '1' : '0';
    for (const font of fonts) answers += font.test(present.characters) ? '1' : '0';
    const known = written.get(answers) ?? write(pieces, present);
    if (written.size === mostAnswers) written.clear();
    written.set(answers, known);
    return known;
  };
}

const sheets = new Map<string, ReturnType<typeof createSheet>>();
function sheetOf(css: string): ReturnType<typeof createSheet> {
  const known = sheets.get(css);
  if (known) return known;
  const own = ownCopy(css);
  const made = createSheet(own);
  sheets.set(own, made);
  return made;
}

const printable = String.fromCharCode(...Array.from({ length: 0x5f }, (_, index) => 0x20 + index));

/** Each character of a page once, and all of ASCII: a page has a hundred of them, and sheets ask for a handful of ranges. */
const charactersIn = (text: string): string =>
  printable + [...new Set((text.match(/[^\x00-\x7f]+/g) ?? []).join(''))].join('');

/** What the script of an element adds to a page: these classes and elements, whose rules stand in the sheets of all pages. */
const addedBy: Readonly<Record<string, readonly string[]>> = {
  'copy-text': ['.button', '.button-plain'],
  'list-filter': ['.chip'],
  'my-place': ['.key', '.none', '.vh', 'h3', 'h4'],
  'site-search': [
    '.button',
    '.button-plain',
    '.chip',
    '.fact',
    '.key',
    '.meta',
    '.note',
    '.status',
    '.vh',
    'dd',
    'dl',
    'dt',
    'h3',
  ],
};

/**
 * The sheets of a page with the rules and fonts that it can use.
 *
 * @param more what will stand on the page beside what it holds
 */
export function usedRules(html: string, { styles, present }: Pick<Markup, 'styles' | 'present'>, more = ''): Edit[] {
  const added = Object.entries(addedBy).flatMap(([element, parts]) => (present.has(element) ? parts : []));
  const all = { names: new Set([...present, ...added]), characters: charactersIn(html + more) };
  return styles.map(({ start, end }) => ({ start, end, text: sheetOf(html.slice(start, end))(all) }));
}
