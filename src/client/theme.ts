/** The colours a reader has chosen at the foot of a page, kept in the browser only after a choice. */
import { openStore } from './store.ts';

const key = 'theme';
const store = openStore();
const choice = document.querySelector<HTMLSelectElement>('[data-theme-switch]')!;
const root = document.documentElement;

function show(theme: string): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

choice.value = store?.getItem(key) ?? '';
show(choice.value);
choice.addEventListener('change', () => {
  show(choice.value);
  if (choice.value) store?.setItem(key, choice.value);
  else store?.removeItem(key);
});
