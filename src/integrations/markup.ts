/**
 * What a finished page is made of, as a browser tokenizes it (HTML Standard, 13.2.5): a `<style>` in a title, an attribute, a
 * comment or a script is text. The tokenizer alone, without a tree: a site has thousands of pages.
 */
import { Tokenizer } from 'htmlparser2';
import { usesEnd, usesStart } from '#emit/fact-uses.ts';

/** A stretch of the page, in UTF-16 units: from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Markup {
  /** The text of each style sheet in the page, without its tags. */
  readonly styles: readonly Stretch[];
  /** Each comment, with its marks. */
  readonly comments: readonly Stretch[];
  /** Names of elements in lower case, and classes as `.name`; without those of the place for uses. */
  readonly present: ReadonlySet<string>;
  /** The same of what stands in the place for uses (`emit/fact-uses.ts`), which may give way. */
  readonly placed: ReadonlySet<string>;
  /** Names of attributes, in lower case. */
  readonly attributes: ReadonlySet<string>;
  /** What attributes lead to or load, entities resolved. */
  readonly addresses: ReadonlySet<string>;
  /** What forms are sent to, entities resolved; also among the addresses. */
  readonly actions: ReadonlySet<string>;
  /** Right behind the element that names the character set; none where a page names none. */
  readonly charsetEnd: number | undefined;
}

/** Elements whose inside follows other rules (13.2.6.5): there a style sheet is no raw text. */
const foreign = new Set(['svg', 'math']);

/** Attributes that hold an address (HTML Standard, 3.2.5; SVG 2, 16.1). */
const addressing = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href']);

export function readMarkup(html: string): Markup {
  const styles: Stretch[] = [];
  const comments: Stretch[] = [];
  const present = new Set<string>();
  const placed = new Set<string>();
  let names = present;
  const attributes = new Set<string>();
  const addresses = new Set<string>();
  const actions = new Set<string>();
  let charsetEnd: number | undefined;
  let tag = '';
  let attribute = '';
  let wantsValue = false;
  let value = '';
  let styleStart = -1;
  let namesCharset = false;
  let depth = 0;

  const endTag = (end: number, isClosed: boolean) => {
    if (namesCharset) charsetEnd ??= end + 1;
    if (tag === 'style') styleStart = end + 1;
    if (foreign.has(tag) && !isClosed) depth++;
  };
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        names.add(tag);
        namesCharset = false;
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        attributes.add(attribute);
        if (tag === 'meta' && attribute === 'charset') namesCharset = true;
        wantsValue = attribute === 'class' || addressing.has(attribute);
        value = '';
      },
      onattribdata(start, end) {
        if (wantsValue) value += html.slice(start, end);
      },
      onattribentity(code) {
        if (wantsValue) value += String.fromCodePoint(code);
      },
      onattribend() {
        if (!wantsValue) return;
        if (attribute === 'action' || attribute === 'formaction') actions.add(value);
        if (attribute !== 'class') addresses.add(value);
        else for (const name of value.split(/\s+/)) if (name) names.add(`.${name}`);
      },
      onopentagend: (end) => endTag(end, false),
      onselfclosingtag: (end) => endTag(end, depth > 0),
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (name === 'style' && styleStart >= 0) {
          // `start` is that of the name, behind `</`.
          styles.push({ start: styleStart, end: start - 2 });
          styleStart = -1;
        }
        if (foreign.has(name) && depth > 0) depth--;
      },
      isInForeignContext: () => depth > 0,
      oncdata: ignore,
      oncomment(start, end) {
        // `start` is that of the text, behind `<!--`.
        const comment = { start: start - 4, end: end + 1 };
        comments.push(comment);
        if (html.startsWith(usesStart, comment.start)) names = placed;
        else if (html.startsWith(usesEnd, comment.start)) names = present;
      },
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { styles, comments, present, placed, attributes, addresses, actions, charsetEnd };
}

/** What stands in place of a stretch. */
export interface Edit extends Stretch {
  readonly text: string;
}

/** @param edits in the order of the page, without overlap */
export function withEdits(html: string, edits: readonly Edit[]): string {
  let written = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    written += html.slice(at, start) + text;
    at = end;
  }
  return written + html.slice(at);
}

/**
 * A text that does not hold on to the page of which it is a part: V8 keeps the whole of what a piece was cut from as long as the
 * piece is there, and so would whatever remembers an address or a sheet.
 */
export const ownCopy = (piece: string): string => Buffer.from(piece).toString();
