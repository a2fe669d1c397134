/**
 * Lets figures show their proof beside them. What does it comes when a reader turns to a figure; until then, and where it
 * cannot be had, the figure is a link to its footnote.
 */
const markOf = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>('a.fact[href^="#"]');
const load = () => import('./fact-drawer.ts');

if ('popover' in document.body) {
  for (const mark of document.querySelectorAll<HTMLAnchorElement>('a.fact[href^="#"]')) {
    mark.ariaHasPopup = 'dialog';
    mark.ariaExpanded = 'false';
  }
}

for (const type of ['pointerdown', 'focusin']) {
  document.addEventListener(type, (event) => {
    if (markOf(event)) load().catch(() => undefined);
  });
}
document.addEventListener('click', (event) => {
  const mark = markOf(event);
  const line = mark && document.querySelector(mark.hash);
  if (!line || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !('popover' in mark)) return;
  event.preventDefault();
  load()
    .then(({ showProof }) => showProof(mark, line))
    .catch(() => location.assign(mark.hash));
});

// Not every browser opens a fold for an address inside it (HTML, ancestor revealing).
const reveal = () => document.querySelector(':target')?.closest('details')?.setAttribute('open', '');
addEventListener('hashchange', reveal);
reveal();
