/**
 * Joins all content into one catalogue: resolves every reference, recomputes what is derived, sorts.
 *
 * Takes entries that have passed their schemas. Reports all mistakes together; the catalogue is complete only if
 * there are none.
 */
import { topicIds } from '#schema/fields.ts';
import type { ContentEntries } from './entries.ts';
import { placeFacts } from './facts.ts';
import { linkTerms } from './glossary.ts';
import { linkEvents, linkOrganisations, linkPages, linkProjects, linkRegions, linkTopics } from './links.ts';
import { byDate, byName, byPublisher, byTerm, byTitle, sortLinks } from './order.ts';
import type { Problem } from './problems.ts';
import { createRecords } from './records.ts';
import { createScopes } from './references.ts';
import { checkTexts } from './texts.ts';
import type { Catalogue } from './types.ts';
import { linkUses } from './uses.ts';

/** @returns the catalogue and every mistake found, in no particular order */
export function buildCatalogue(entries: ContentEntries): { catalogue: Catalogue; problems: Problem[] } {
  const problems: Problem[] = [];
  const scopeOf = createScopes(problems);
  const records = createRecords(entries);

  for (const { id, data } of entries.quellen) {
    if (!data.url && !data.keptAs && !data.note) {
      const message = 'Eine Quelle ohne Adresse sagt, was sie ist. Bitte url, keptAs oder note angeben.';
      scopeOf('quellen', id).report([], message);
    }
  }
  const programme = placeFacts(entries.fakten, records, scopeOf);
  linkProjects(entries, records, scopeOf);
  linkTopics(entries, records, scopeOf);
  linkOrganisations(entries, records, scopeOf);
  linkEvents(entries, records, scopeOf);
  linkRegions(entries, records, scopeOf);
  const pages = linkPages(entries, records, scopeOf);
  linkTerms(entries, records, scopeOf);
  checkTexts(entries, records, scopeOf);
  linkUses(entries, records);
  sortLinks(records);

  const { regions, projects, topics, events, organisations, sources, terms, facts } = records;
  const catalogue: Catalogue = {
    programme,
    regions: [...regions.byId.values()].sort(byTitle),
    projects: [...projects.byId.values()].sort(byTitle),
    topics: topicIds.flatMap((id) => topics.byId.get(id) ?? []),
    events: [...events.byId.values()].sort(byDate),
    organisations: [...organisations.byId.values()].sort(byName),
    news: entries.meldungen
      .map(({ id, data }) => ({ ...data, id }))
      .sort((a, b) => b.date.localeCompare(a.date) || byTitle(a, b)),
    pages,
    glossary: [...terms.byId.values()].sort(byTerm),
    sources: [...sources.byId.values()].sort(byPublisher),
    facts: [...facts.byId.values()],
    factById: facts.byId,
    operator: entries.betreiber,
  };
  return { catalogue, problems };
}
