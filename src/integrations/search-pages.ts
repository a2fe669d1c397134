/** Reads finished pages as a reader reads them: blocks of text, without navigation, proofs and labels. */
import { parse, type HTMLElement, type Node } from 'node-html-parser';
import type { Block } from '#search/records.ts';

export interface PageText {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What is no running text, wherever it stands. */
const silent = new Set([
  'script',
  'style',
  'svg',
  'template',
  'nav',
  'form',
  'button',
  'select',
  'input',
  'thead',
  'iframe',
  'figcaption',
]);
/** What stands inside of a line; everything else begins a new one. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'dfn', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr']); // prettier-ignore

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

/** Proofs, what is marked as no content, and what only machines or nobody reads. */
function isSilent(element: HTMLElement): boolean {
  const tag = element.rawTagName?.toLowerCase() ?? '';
  return (
    silent.has(tag) ||
    element.hasAttribute('data-pagefind-ignore') ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.classList.contains('vh') ||
    (tag === 'sup' && element.parentNode?.classList.contains('fact') === true)
  );
}

const clean = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** The blocks of an element in reading order. A name and its value are one line: „Beginn: 1. März 2019“. */
function blocksIn(root: HTMLElement): Block[] {
  const blocks: Block[] = [];
  let line = '';
  let linked = 0;
  let term = '';
  const flush = (level?: number) => {
    const text = clean(line);
    const isLink = !term && linked >= 0.6 * text.length && !/[.!?]$/.test(text);
    line = '';
    linked = 0;
    // A line that is a link and no sentence leads to where its words stand.
    if (isLink || !/[\p{L}\p{N}]/u.test(text)) return;
    blocks.push({ text: term ? `${term}: ${text}` : text, ...(level !== undefined && { level }) });
    term = '';
  };
  const visit = (node: Node): void => {
    if (!isElement(node)) {
      if (node.nodeType === 3) line += node.text;
      return;
    }
    if (isSilent(node)) return;
    const tag = node.rawTagName?.toLowerCase() ?? '';
    if (tag === 'br') {
      line += ' ';
      return;
    }
    if (inline.has(tag)) {
      // Two things side by side that only the style sheet keeps apart: a name and what is said of it.
      if (/[\p{L}\p{N}.]$/u.test(line) && /^[\p{L}\p{N}]/u.test(node.text)) line += ' · ';
      const before = line.length;
      for (const child of node.childNodes) visit(child);
      if (tag === 'a') linked += clean(line.slice(before)).length;
      return;
    }
    flush();
    if (tag === 'dt' || tag === 'th') {
      const before = blocks.length;
      for (const child of node.childNodes) visit(child);
      const text = clean(line);
      line = '';
      linked = 0;
      // A label that holds more than a line stays what it is.
      if (blocks.length === before) term = text.replace(/:$/, '');
      else flush();
      return;
    }
    for (const child of node.childNodes) visit(child);
    flush(/^h[1-6]$/.test(tag) ? Number(tag[1]) : undefined);
    if (tag === 'dl' || tag === 'tr') term = '';
  };
  for (const child of root.childNodes) visit(child);
  flush();
  return blocks;
}

/** What a page holds of which each part is found by itself, by the id of its place there. */
export interface PartText extends PageText {
  readonly id: string;
}

function mainOf(html: string): HTMLElement | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  // What stands before and after is most of a page: its sheets, its menus and its proofs for machines.
  const whole = html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf('</main>') + '</main>'.length);
  const root = parse(whole, { comment: false, blockTextElements: { script: false, style: false, pre: true } });
  return root.querySelector('main') ?? undefined;
}

/** The parts of a page that say so (`data-found-alone`), with their headings as titles. */
export const readParts = (html: string): PartText[] =>
  html.includes('data-found-alone')
    ? (mainOf(html)?.querySelectorAll('[data-found-alone]') ?? []).map((part) => {
        const [title, ...blocks] = blocksIn(part);
        return { id: part.id, title: clean(part.querySelector('h3')?.text ?? title?.text ?? ''), blocks };
      })
    : [];

/** @returns undefined for a page that is not to be found */
export function readPage(html: string): PageText | undefined {
  const main = mainOf(html);
  if (!main) return undefined;
  for (const part of main.querySelectorAll('[data-found-alone]')) part.remove();
  const heading = main.querySelector('h1');
  const title = heading
    ? clean(
        blocksIn(heading)
          .map(({ text }) => text)
          .join(' '),
      )
    : '';
  const blocks = blocksIn(main);
  return { title, blocks: blocks.filter(({ level }) => level !== 1) };
}
