/** Shows the footnote of a figure beside it. Without this file the figure is a link to the same footnote. */
const drawer = document.createElement('aside');
drawer.className = 'drawer';
drawer.popover = 'auto';
drawer.setAttribute('aria-label', 'Beleg');
document.body.append(drawer);

document.addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLAnchorElement>('a.fact[href^="#"]');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const note = document.getElementById(mark.hash.slice(1));
  if (!note || !('showPopover' in drawer)) return;
  event.preventDefault();
  const close = document.createElement('button');
  close.className = 'button button-plain close';
  close.textContent = 'Schließen';
  close.addEventListener('click', () => drawer.hidePopover());
  drawer.replaceChildren(close, ...note.cloneNode(true).childNodes);
  for (const back of drawer.querySelectorAll('a[href^="#r"]')) {
    back.previousSibling?.remove(); // the separator
    back.remove();
  }
  // `source` is the implicit anchor and the place to which focus returns.
  drawer.showPopover({ source: mark } as never);
  close.focus();
});
