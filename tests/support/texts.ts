/** Everything on a page that somebody reads, hears or finds it by: text, names for screen readers, what its head says. */
import { parse, type HTMLElement, type Node } from 'node-html-parser';
import { plain } from './site.ts';

const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'data-label', 'data-name'];
const heads = [
  ...['name=description', 'property="og:title"', 'property="og:description"', 'property="og:site_name"'],
  ...['property="og:image:alt"'],
];

const isElement = (node: Node): node is HTMLElement => 'tagName' in node && typeof node.tagName === 'string';

function* textNodes(node: Node): Generator<string> {
  if (!isElement(node)) {
    // The root itself is an element without a name.
    if (node.childNodes.length === 0) yield node.text;
    for (const child of node.childNodes) yield* textNodes(child);
    return;
  }
  const { tagName } = node;
  if (/^(?:SCRIPT|STYLE|CODE)$/.test(tagName)) return;
  // A published schema describes itself, in German.
  if (node.classList.contains('columns')) return;
  if (tagName !== 'PRE') for (const child of node.childNodes) yield* textNodes(child);
  // HTML to paste into other sites is read there; else it is code, as citations in their formats are.
  else if (node.text.startsWith('<')) yield* textsOf(parse(node.text));
}

/** Names of things and sentences about them; the rest of JSON-LD are addresses, dates and words of schema.org. */
function* machineTexts(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* machineTexts(item);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === 'string' && /^(?:name|headline|description|text|keywords)$/.test(key)) yield item;
      else yield* machineTexts(item);
    }
}

export function* textsOf(root: HTMLElement): Generator<string> {
  for (const text of textNodes(root)) if (plain(text)) yield plain(text);
  for (const name of spoken)
    for (const element of root.querySelectorAll(`[${name}]`)) yield element.getAttribute(name) ?? '';
  for (const meta of heads.flatMap((head) => root.querySelectorAll(`meta[${head}]`)))
    yield meta.getAttribute('content') ?? '';
  for (const script of root.querySelectorAll('script[type="application/ld+json"]'))
    yield* machineTexts(JSON.parse(script.rawText));
}
