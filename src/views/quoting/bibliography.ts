/**
 * What is cited, as a neutral record from which every format is written (`emit/bibliography.ts`): a source itself, or our
 * page about a fact, a project or a region.
 */
import type { Fact, Project, Region, Source } from '#catalogue/types.ts';
import { documentTypeOf } from '#catalogue/document-type.ts';
import { lastChecked } from '#catalogue/proof.ts';
import type { BibliographicRecord } from '#emit/bibliography.ts';
import type { Edition } from '#edition/edition.ts';
import { publicAddress } from '#site/routes.ts';
import { factTitle } from '#views/parts/fact-names.ts';
import { subjectHref } from '#views/parts/links.ts';
import { addressOf } from '#views/parts/public-addresses.ts';

/** The source itself. Our page about it stands in where its address must not be printed or is unknown. */
export function citedSource(source: Source, { words, routes }: Edition): BibliographicRecord {
  const kind = documentTypeOf(source);
  const type = kind === 'artikel' ? 'article' : kind === 'seite' ? 'webpage' : 'report';
  return {
    id: source.id,
    type,
    genre: type === 'report' ? words.kinds.documentTypeWords[kind] : undefined,
    title: source.title,
    publisher: source.publisher,
    publisherShort: source.publisherShort,
    issued: source.published,
    accessed: source.retrieved,
    url: addressOf(source) ?? publicAddress(routes.source(source.id)),
    // Whatever the edition, the documents are German.
    language: 'de',
    note: source.note,
  };
}

/** A page of ours. When it was read only its reader knows; programs that import the record fill that in. */
const ownPage = (
  id: string,
  title: string,
  address: string,
  facts: readonly Fact[],
  { words, tag }: Edition,
): BibliographicRecord => ({
  id,
  type: 'webpage',
  title,
  publisher: words.shell.siteName,
  issued: lastChecked(facts),
  url: publicAddress(address),
  language: tag,
});

export const citedFact = (fact: Fact, edition: Edition): BibliographicRecord =>
  ownPage(fact.id, factTitle(fact), edition.routes.factPage(fact.id), [fact], edition);

/** Its date is that of the fact checked last. */
export const citedSubject = (subject: Project | Region, edition: Edition): BibliographicRecord =>
  ownPage(subject.id, subject.title, subjectHref(subject, edition.routes), subject.facts, edition);
