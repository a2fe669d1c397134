/** The key `/` goes to the page's search field, as on many sites; not while somebody types. */
document.addEventListener('keydown', (event) => {
  const target = event.target as Element;
  if (
    event.key !== '/' ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    target.closest('input, textarea, select, [contenteditable]')
  )
    return;
  const field = document.querySelector<HTMLInputElement>('[data-site-search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
