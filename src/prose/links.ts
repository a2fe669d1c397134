/** The links of a text, as its syntax tree has them: with their addresses as a browser gets them, entities and all resolved. */
import type { MdastNode } from 'satteri';
import { dangerOf } from '#site/safe-link.ts';

/** What to tell, as the check does. */
export interface Refusal {
  readonly message: string;
  readonly why?: string;
  readonly paste?: string;
}

/** On one line, as messages are. */
const visible = (address: string): string => address.replace(/[\x00-\x1f]/g, '·');

/** What is wrong with an address that no page may have; nothing where it is only to be seen whether it leads somewhere. */
export function refusedAddress(address: string): Refusal | undefined {
  const danger = dangerOf(address);
  if (danger?.kind === 'scheme') {
    return {
      message: `Ein Link auf „${danger.scheme}:“ geht hier nicht. Erlaubt sind https://… und Seiten dieser Website wie /projekte/.`,
      why: 'Solche Adressen führen Programme aus oder liegen nur auf dem eigenen Rechner.',
    };
  }
  if (danger?.kind === 'host')
    return {
      message: `Der Adresse „${visible(address)}“ fehlt der Anfang. Bitte ergänzen.`,
      why: 'So führte der Link zu einer anderen Website, ohne dass man es sieht.',
      ...(/^\/\/[^\\\s]*$/.test(address) && { paste: `https:${address}` }),
    };
  if (danger)
    return {
      message: `„${visible(address)}“ ist keine vollständige Adresse. Bitte aus der Adresszeile des Browsers übernehmen.`,
      why: 'Browser läsen sie anders, als sie aussieht.',
    };
  return undefined;
}

/** A stretch of the source, in UTF-16 units, up to `end`. */
interface Stretch {
  readonly at: number;
  readonly end: number;
}

export interface ProseLink extends Stretch {
  readonly address: string;
  readonly hasWords: boolean;
}

export interface ProseLinks {
  readonly links: readonly ProseLink[];
  /** Running text, in which something may look like a link and be none. */
  readonly blocks: readonly Stretch[];
  /** What is shown as it is typed. */
  readonly verbatim: readonly Stretch[];
}

const stretch = ({ position }: MdastNode): Stretch => ({
  at: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

function hasWords(node: MdastNode): boolean {
  if ('value' in node && typeof node.value === 'string') return node.value.trim() !== '';
  // A mark shows a value.
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return true;
  return 'children' in node && (node.children as readonly MdastNode[]).some(hasWords);
}

const running: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

export function linksIn(tree: MdastNode): ProseLinks {
  const links: ProseLink[] = [];
  const blocks: Stretch[] = [];
  const verbatim: Stretch[] = [];
  // No recursion: a text may be nested deeper than a call stack.
  const open: MdastNode[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'link') links.push({ ...stretch(node), address: node.url, hasWords: hasWords(node) });
    else if (node.type === 'inlineCode' || node.type === 'code') verbatim.push(stretch(node));
    else if (running.has(node.type)) blocks.push(stretch(node));
    if ('children' in node) open.push(...(node.children as readonly MdastNode[]).toReversed());
  }
  return { links, blocks, verbatim };
}
