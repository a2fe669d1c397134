/** The section „Zitieren“: one thing to cite in every form in which somebody may want it. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Fact, Project, Region, Source } from '#catalogue/types.ts';
import { bibliographyFormats, toInternetquelle, type BibliographicRecord } from '#emit/bibliography.ts';
import { siteName } from '#site/config.ts';
import { formatDate, quoteTitle } from '#language/de/format.ts';
import { absolute, routes } from '#site/routes.ts';
import { citedFact, citedSource, citedSubject } from './bibliography.ts';
import { subjectHref } from '#views/parts/links.ts';
import { factSentence, sourceSentence, subjectSentence } from './press-sentence.ts';

export interface CitationView {
  readonly sentence: string;
  readonly reference: string;
  /** The whole address of the page that shows this. */
  readonly permalink: string;
  readonly formats: ReadonlyArray<{
    readonly label: string;
    readonly text: string;
    /** The same text as a file. */
    readonly file: string | undefined;
  }>;
}

/** „Stadt Soest: „Titel“, 27. August 2019, https://… (gesehen am 21. November 2026)“; for our pages with their „Stand“. */
function referenceOf({ title, publisher, issued, accessed, url }: BibliographicRecord): string {
  const date = issued ? `${publisher === siteName ? 'Stand ' : ''}${formatDate(issued)}` : 'ohne Datum';
  const seen = accessed ? ` (gesehen am ${formatDate(accessed)})` : '';
  return `${publisher}: ${quoteTitle(title)}, ${date}, ${url}${seen}`;
}

const citation = (
  record: BibliographicRecord,
  sentence: string,
  permalink: string,
  fileOf: (ending: string) => string | undefined = () => undefined,
): CitationView => ({
  sentence,
  reference: referenceOf(record),
  permalink: absolute(permalink),
  formats: [
    ...Object.entries(bibliographyFormats).map(([ending, { label, write }]) => ({
      label,
      // HTML knows one kind of line end.
      text: write([record]).replaceAll('\r\n', '\n').replace(/\n$/, ''),
      file: fileOf(ending),
    })),
    { label: 'Wikipedia', text: toInternetquelle(record), file: undefined },
  ],
});

/** Our page about the fact, with a file for each format. */
export const citeFact = (fact: Fact): CitationView =>
  citation(citedFact(fact), factSentence(fact), routes.factPage(fact.id), (ending) =>
    routes.factCitation(fact.id, ending),
  );

/** The source itself, not our page about it. */
export const citeSource = (source: Source): CitationView =>
  citation(citedSource(source), sourceSentence(source), routes.source(source.id));

/** Our page about the region or project. */
export function citeSubject(subject: Project | Region, { factById }: Pick<Catalogue, 'factById'>): CitationView {
  const record = citedSubject(subject);
  const sentence = subjectSentence(plainFactText(subject.lead, factById), record.issued);
  return citation(record, sentence, subjectHref(subject));
}
