/**
 * Joins all content into one catalogue: resolves every reference, recomputes what is derived, sorts.
 *
 * Takes entries that have passed their schemas. Reports all mistakes together; the catalogue is complete only if
 * there are none.
 */
import type { Language } from '#language/language.ts';
import { accessibilitySchema } from '#schema/accessibility.ts';
import { topicIds } from '#schema/fields.ts';
import { byLetter } from '#site/regions.ts';
import type { ContentEntries } from './entries.ts';
import { placeFacts } from './facts.ts';
import { linkTerms } from './glossary.ts';
import { linkEvents, linkOrganisations, linkPages, linkProjects, linkRegions, linkTopics } from './links.ts';
import { knownOperator } from './operator.ts';
import { createOrder, sortLinks } from './order.ts';
import { linkPlaces } from './places.ts';
import type { Problem } from './problems.ts';
import { createRecords } from './records.ts';
import { createScopes } from './references.ts';
import { checkSearch } from './search.ts';
import { checkTexts } from './texts.ts';
import { translatedPages } from './translated.ts';
import { changedPages } from './changes.ts';
import type { Catalogue } from './types.ts';

/**
 * @param language of its readers: orders the lists, writes the values whose length is measured
 * @returns the catalogue and every mistake found, in no particular order
 */
export function buildCatalogue(
  entries: ContentEntries,
  { forms }: Pick<Language, 'forms'>,
): { catalogue: Catalogue; problems: Problem[] } {
  const problems: Problem[] = [];
  const scopeOf = createScopes(problems);
  const records = createRecords(entries);
  const order = createOrder(forms);

  for (const { id, data } of entries.quellen) {
    if (!data.url && !data.keptAs && !data.note) {
      const message = 'Eine Quelle ohne Adresse sagt, was sie ist. Bitte url, keptAs oder note angeben.';
      scopeOf('quellen', id).report(['url'], message);
    }
  }
  const programme = placeFacts(entries.fakten, records, scopeOf, forms);
  linkProjects(entries, records, scopeOf);
  linkTopics(entries, records, scopeOf);
  linkOrganisations(entries, records, scopeOf);
  linkEvents(entries, records, scopeOf);
  linkRegions(entries, records, scopeOf);
  const placeByName = linkPlaces(entries, records, scopeOf);
  const pages = linkPages(entries, records, scopeOf, forms);
  linkTerms(entries, records, scopeOf);
  checkTexts(entries, records, scopeOf, forms);
  checkSearch(entries.suche, records, problems);
  sortLinks(records, order);

  const { byDate, byName, byPublisher, byTerm, byTitle } = order;
  const { regions, projects, topics, events, organisations, places, sources, terms, facts } = records;
  const catalogue: Catalogue = {
    programme,
    regions: [...regions.byId.values()].sort(byLetter),
    projects: [...projects.byId.values()].sort(byTitle),
    topics: topicIds.flatMap((id) => topics.byId.get(id) ?? []),
    events: [...events.byId.values()].sort(byDate),
    organisations: [...organisations.byId.values()].sort(byName),
    places: [...places.byId.values()].sort(byName),
    placeByName,
    news: entries.meldungen
      .map(({ id, data }) => ({ ...data, id }))
      .sort((a, b) => b.date.localeCompare(a.date) || byTitle(a, b)),
    pages,
    easyPages: new Map(entries.leicht.map(({ id, data }) => [id, { ...data, id }])),
    glossary: [...terms.byId.values()].sort(byTerm),
    sources: [...sources.byId.values()].sort(byPublisher),
    facts: [...facts.byId.values()],
    factById: facts.byId,
    operator: knownOperator(entries.betreiber),
    accessibility: entries.barrierefreiheit ?? accessibilitySchema.parse({}),
    search: entries.suche,
    withdrawn: entries.zurueckgezogen ?? [],
    redirects: entries.umleitungen?.umleitungen ?? [],
    translated: translatedPages(entries),
    changed: changedPages(entries),
  };
  return { catalogue, problems };
}
