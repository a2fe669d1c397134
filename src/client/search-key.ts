/**
 * The key `/` goes to the page's search field, or to the search where the page has none; not while somebody types. On the
 * search page readers may switch it off (WCAG 2.1, 2.1.4); where the browser keeps nothing it does nothing, as nobody could.
 */
import { openStore } from './store.ts';

const off = 'search-key-off';

const store = openStore();
const field = document.querySelector<HTMLInputElement>('[data-site-search]');
const page = document.querySelector<HTMLAnchorElement>('[data-search]')!;
const choice = document.querySelector<HTMLInputElement>('[data-search-key]');
const isOn = () => store?.getItem(off) === null;
const announce = () => {
  (field ?? page).ariaKeyShortcuts = isOn() ? '/' : null;
};

announce();
if (store && choice) {
  choice.checked = isOn();
  choice.closest('label')!.hidden = false;
  choice.addEventListener('change', () => {
    if (choice.checked) store.removeItem(off);
    else store.setItem(off, '');
    announce();
  });
}

document.addEventListener('keydown', (event) => {
  const target = event.target as Element;
  if (
    event.key !== '/' ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    target.closest('input, textarea, select, [contenteditable]') ||
    !isOn()
  )
    return;
  event.preventDefault();
  if (field) field.focus();
  else location.assign(`${page.href}#${page.dataset['search']}`);
});
