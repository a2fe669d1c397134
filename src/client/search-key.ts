/**
 * The key `/` goes to the page's search field, as on many sites; not while somebody types. On the search page readers may
 * switch it off (WCAG 2.1, 2.1.4), which is all that is ever kept in their browser.
 */
const off = 'search-key-off';

/** None where the browser keeps nothing. Then the key does nothing: nobody could switch it off. */
function openStore(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

const store = openStore();
const field = document.querySelector<HTMLInputElement>('[data-site-search]');
const choice = document.querySelector<HTMLInputElement>('[data-search-key]');
const isOn = () => store?.getItem(off) === null;
const announce = () => {
  if (field) field.ariaKeyShortcuts = isOn() ? '/' : null;
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
    !field ||
    !isOn()
  )
    return;
  event.preventDefault();
  field.focus();
});
