/** Shows the footnote of a figure beside it, and then all that is known of the fact. */
import { element, fill, part, readWords } from './dom.ts';
import { loadStyles } from './load-styles.ts';
import { readDocument } from './trusted.ts';
import { proofPiece } from '#site/proof-piece.ts';
import stylesheet from './fact-drawer.css?url&no-inline';

const words = readWords<'factDrawer'>(part(document, '#belege', HTMLElement));

const title = element('b', { id: 'beleg-titel' });
const close = element('button', {
  className: 'drawer-close',
  textContent: words.close,
  onclick: () => drawer.hidePopover(),
});
const proof = element('div', { ariaLive: 'polite' });
const drawer = element('div', { className: 'drawer', popover: 'auto', role: 'dialog' }, title, close, proof);
drawer.setAttribute('aria-labelledby', title.id);
document.body.append(drawer);
/** Says whether its proof is open, as long as it is the one that opened it. */
let opener: HTMLAnchorElement | undefined;
const say = (isOpen: boolean) => {
  if (opener) opener.ariaExpanded = String(isOpen);
};
drawer.addEventListener('toggle', () => say(drawer.matches(':popover-open')));
const styles = loadStyles(stylesheet);

/**
 * The page of a fact carries its proof unseen; a relation has no page, and a file with nothing else. The rest of a page is not even
 * read: the policy of this one would complain of its style sheets.
 */
const proofIn = (text: string): string =>
  new RegExp(`<(template|main) id="${proofPiece}">.*?</\\1>`, 's').exec(text)?.[0] ?? '';

/** The footnote stays where the whole proof cannot be had, offline for example. */
async function complete(page: HTMLAnchorElement): Promise<void> {
  proof.ariaBusy = 'true';
  const file = await fetch(page.dataset['proof'] ?? page.href)
    .then((answer) => (answer.ok ? readDocument(answer, 'text/html', proofIn) : undefined))
    .catch(() => undefined);
  // The reader has gone on to another figure.
  if (!page.isConnected) return;
  const piece = file?.getElementById(proofPiece);
  const whole = piece instanceof HTMLTemplateElement ? piece.content : piece;
  proof.ariaBusy = whole ? 'false' : null;
  if (!whole) return;
  const wasInside = proof.contains(document.activeElement);
  proof.replaceChildren(...whole.childNodes);
  proof.scrollTop = 0;
  if (wasInside) proof.querySelector('a')?.focus();
}

/**
 * Opens the drawer with the proof of a figure.
 *
 * @param mark the figure's link
 * @param line the footnote to which it leads
 */
export async function showProof(mark: HTMLAnchorElement, line: Element): Promise<void> {
  await styles;
  const note = line.cloneNode(true) as Element;
  note.querySelector('[href^="#r"]')!.remove();
  const page = note.querySelector('a')!;
  // In the list the source is the heading of its group.
  const source = line.parentElement!.previousElementSibling;
  if (source) note.prepend(source.cloneNode(true));
  title.textContent = fill(words.numbered, { number: mark.hash.slice(2) });
  proof.replaceChildren(...note.childNodes);
  // `source` is the implicit anchor and the place to which focus returns.
  drawer.showPopover({ source: mark } as never);
  say(false);
  opener = mark;
  say(true);
  close.focus();
  void complete(page);
}
