/** Takes over the page that a report is about from the query (`?seite=/projekte/x/`), into the field or the text to copy. */
import { reportFields } from '#site/report-fields.ts';

const given = new URLSearchParams(location.search).get(reportFields.page);
// A page of this site and no other: what a stranger's link puts there would be sent in the reader's name.
const page = given && URL.canParse(given, location.href) ? new URL(given, location.href) : undefined;

if (page?.origin === location.origin) {
  const field = document.querySelector<HTMLInputElement>(`input[name=${reportFields.page}]`);
  if (field) field.value ||= page.href;
  const text = document.querySelector('.report pre');
  if (text) text.textContent = text.textContent.replace('\n', `${page.href}\n`);
}
