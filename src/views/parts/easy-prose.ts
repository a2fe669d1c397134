/** Running text in Leichte Sprache: every line of it is a line of the page, whatever the width, and every part a section. */

export interface EasyPart {
  readonly id: string;
  /** HTML of its heading, and the same as editors type it; none before the first. */
  readonly heading: string | undefined;
  readonly title: string;
  readonly html: string;
}

const token = /<(\/?)([a-z][\w-]*)[^>]*>|\n|[^<\n]+|</gi;
const voidElement = /^(?:br|hr|wbr)$/i;

/** The lines of an element's content; a break inside a link or a mark is a space. */
function linesOf(html: string): string[] {
  const lines = [''];
  let depth = 0;
  for (const [piece, slash, name] of html.matchAll(token)) {
    if (piece === '\n') {
      if (depth === 0) lines.push('');
      else lines[lines.length - 1] += ' ';
      continue;
    }
    if (name !== undefined && !voidElement.test(name)) depth += slash ? -1 : 1;
    lines[lines.length - 1] += piece;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Without tags, and with the spaces that the typesetting made. */
const typed = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('\u00ad', '')
    .trim();

/** Each line of a paragraph as one of its own, so that programs which read aloud stop behind it; the first begins a group. */
const inLines = (html: string): string =>
  html
    .replace(/<p>([^]*?)<\/p>/g, (_, inner: string) =>
      linesOf(inner)
        .map((line, index) => `<p${index === 0 ? ' class="new"' : ''}>${line}</p>`)
        .join(''),
    )
    .replace(/<li>([^<][^]*?|<(?!p)[^]*?)<\/li>/g, (_, inner: string) => `<li>${linesOf(inner).join('<br>')}</li>`);

/**
 * The parts of a text below its headings of the second level.
 *
 * @param html the text as the compiler of prose makes it, one paragraph a group of lines
 */
export const easyParts = (html: string): EasyPart[] =>
  html
    .split(/(?=<h2[ >])/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [whole = '', id = '', heading] = /^<h2 id="([^"]*)">([^]*?)<\/h2>/.exec(part) ?? [];
      return { id, heading, title: typed(heading ?? ''), html: inLines(part.slice(whole.length).trim()) };
    });

/** A field of a few sentences as lines. */
export const easyLines = (text: string): string[] => text.split(/(?<=[.!?:])\s+/);
