/**
 * Shows the footnote of a figure beside it, and then all that is known of the fact. Without this file the figure is a link
 * to the same footnote.
 */
import { element, fill, part, readWords } from './dom.ts';
import stylesheet from './fact-drawer.css?url&no-inline';

const words = readWords<'factDrawer'>(part(document, '#belege', HTMLElement));

const title = element('b', {});
const close = element('button', {
  className: 'drawer-close',
  textContent: words.close,
  onclick: () => drawer.hidePopover(),
});
const proof = element('div', { ariaLive: 'polite' });
const drawer = element('aside', { className: 'drawer', popover: 'auto', ariaLabel: words.proof }, title, close, proof);
document.body.append(element('link', { rel: 'stylesheet', href: stylesheet }), drawer);

/** The footnote stays where the whole proof cannot be had, offline for example. A parsed document runs nothing. */
async function complete(page: HTMLAnchorElement): Promise<void> {
  proof.ariaBusy = 'true';
  const html = await fetch(page.dataset['proof'] ?? `${page.href}beleg.html`)
    .then((answer) => (answer.ok ? answer.text() : ''))
    .catch(() => '');
  // The reader has gone on to another figure.
  if (!page.isConnected) return;
  const whole = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  proof.ariaBusy = whole && 'false';
  if (!whole) return;
  const wasInside = proof.contains(document.activeElement);
  proof.replaceChildren(...whole.childNodes);
  proof.scrollTop = 0;
  if (wasInside) proof.querySelector('a')?.focus();
}

document.addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLAnchorElement>('a.fact[href^="#"]');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const line = document.querySelector(mark.hash);
  if (!line || !('showPopover' in drawer)) return;
  event.preventDefault();
  const note = line.cloneNode(true) as Element;
  const [page, back] = note.querySelectorAll<HTMLAnchorElement>('.how a');
  back!.remove();
  // In the list the source is the heading of its group.
  const source = line.parentElement!.previousElementSibling;
  if (source) note.prepend(source.cloneNode(true));
  title.textContent = fill(words.numbered, { number: mark.hash.slice(2) });
  proof.replaceChildren(...note.childNodes);
  // `source` is the implicit anchor and the place to which focus returns.
  drawer.showPopover({ source: mark } as never);
  close.focus();
  void complete(page!);
});

// Not every browser opens a fold for an address inside it (HTML, ancestor revealing).
const reveal = () => document.querySelector(':target')?.closest('details')?.setAttribute('open', '');
addEventListener('hashchange', reveal);
reveal();
