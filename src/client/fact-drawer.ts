/**
 * Shows the footnote of a figure beside it, and then all that is known of the fact. Without this file the figure is a link
 * to the same footnote.
 */
import { fill, part, readWords } from './dom.ts';
import stylesheet from './fact-drawer.css?url&no-inline';

const words = readWords<'factDrawer'>(part(document, '#belege', HTMLElement));

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet }));
const drawer = document.createElement('aside');
drawer.className = 'drawer';
drawer.popover = 'auto';
drawer.ariaLabel = words.proof;
const title = document.createElement('b');
const close = document.createElement('button');
close.className = 'button button-plain';
close.textContent = words.close;
close.addEventListener('click', () => drawer.hidePopover());
const proof = document.createElement('div');
proof.ariaLive = 'polite';
drawer.append(title, close, proof);
document.body.append(drawer);

let latest: HTMLAnchorElement | undefined;

/** The footnote stays where the record cannot be had, offline for example. */
async function complete(page: HTMLAnchorElement): Promise<void> {
  latest = page;
  proof.ariaBusy = 'true';
  try {
    const { loadProof } = await import('./fact-proof.ts');
    const show = await loadProof(page);
    if (latest === page) show(proof);
  } catch {
    if (latest === page) proof.ariaBusy = null;
  }
}

document.addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLAnchorElement>('a.fact[href^="#"]');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const number = mark.hash.slice(2);
  const note = document.getElementById(`b${number}`)?.cloneNode(true) as Element | undefined;
  if (!note || !('showPopover' in drawer)) return;
  event.preventDefault();
  const [page, back] = note.querySelectorAll<HTMLAnchorElement>('.how a');
  back!.previousSibling!.remove(); // the separator
  back!.remove();
  title.textContent = fill(words.numbered, { number });
  proof.replaceChildren(...note.childNodes);
  // `source` is the implicit anchor and the place to which focus returns.
  drawer.showPopover({ source: mark } as never);
  close.focus();
  void complete(page!);
});
