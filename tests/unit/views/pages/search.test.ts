import { expect, it } from 'vitest';
import { createEdition } from '#edition/edition.ts';
import { german } from '#language/de/german.ts';
import { searchView } from '#views/pages/search.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({ projekte: { labor: {} }, quellen: { stadt: {} }, organisationen: { amt: {} } });

it('the search says what it looks through, and nothing of which there is none', () => {
  const { searchedIn } = searchView(edition);
  expect(searchedIn).toMatch(/\d\u00a0Projekt\b.*\d\u00a0Organisation.*\d\u00a0Quelle/);
  expect(searchedIn).not.toMatch(/\b0\u00a0/);
});

it('in another edition it names and offers no kind whose pages that edition lacks', () => {
  const second = createEdition(edition.catalogue, german, 'en/', (page) => !/^(?:quellen|organisationen)\//.test(page));
  const { searchedIn, groups } = searchView(second);
  expect(searchedIn).toMatch(/1\u00a0Projekt\b/);
  expect(searchedIn).not.toMatch(/Quelle|Organisation/);
  const kinds = groups.find(({ name }) => name === 'art')!.options.map(({ value }) => value);
  expect(kinds).toContain('projekt');
  expect(kinds).not.toContain('quelle');
});
