/** Loads the search when somebody goes to one of its fields or comes with a question or from an answer, and not before. */
const page = document.querySelector('site-search');
const link = document.querySelector<HTMLAnchorElement>('[data-search]')!;
const answer = () => void import('./site-search.ts');

for (const field of document.querySelectorAll<HTMLInputElement>('[data-site-search]')) {
  const name = () => {
    const { value } = field;
    void import('./search-box.ts').then(({ enhance }) => enhance(field, value));
  };
  field.addEventListener('focus', name, { once: true });
}
if (!page) {
  if (document.referrer.startsWith(`${link.href}?`)) void import('./mark-words.ts');
} else if (location.search) answer();
else for (const act of ['focusin', 'pointerover']) page.addEventListener(act, answer, { once: true });
