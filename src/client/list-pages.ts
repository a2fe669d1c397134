/** Brings the items of a list that stands on several pages to its filter. */
import { part } from './dom.ts';
import { readDocument } from './trusted.ts';

/** What of a page is read: its items lie in one element, and hold no other of its kind. */
const mainOf = (text: string): string => text.slice(text.indexOf('<main'), text.lastIndexOf('</main>'));

/** Marks the element of a page whose children are items of the list. */
const rows = '[data-list-rows]';

async function itemsOf(address: string, signal: AbortSignal): Promise<DocumentFragment> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const items = part(await readDocument(answer, 'text/html', mainOf), rows, HTMLElement);
  // Anchors are those of that page: here the index of all pages has them, and proofs stand at its foot.
  for (const each of items.querySelectorAll('[id]')) each.removeAttribute('id');
  for (const link of items.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.classList.remove('fact');
    link.href = address + link.hash;
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...items.childNodes);
  return fragment;
}

/**
 * Fetches all pages that the list names, once, and puts their items into its `[data-list-rest]`, in the order of the pages and
 * in the place of those that the list shows from the start.
 *
 * @throws Error where one of them cannot be had; the list is then as it was
 */
export async function fetchItems(list: HTMLElement, signal: AbortSignal): Promise<void> {
  const pages = list.dataset['pages']?.split(' ') ?? [];
  if (pages.length === 0) return;
  const fragments = await Promise.all(pages.map((address) => itemsOf(address, signal)));
  part(list, '[data-list-rest]', HTMLElement).replaceChildren(...fragments);
  delete list.dataset['pages'];
}
