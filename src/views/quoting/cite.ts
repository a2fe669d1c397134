/**
 * The section „Zitieren“ of facts, sources, regions and projects: one thing to cite in every form in which somebody may
 * want it. What is cited says `bibliography.ts`, the sentence `press-sentence.ts`. What others take over beside that comes
 * from `wordings.ts` (a fact in words) and `embedding.ts` (a fact as HTML).
 */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Fact, Project, Region, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { bibliographyFormats, toInternetquelle, type BibliographicRecord } from '#emit/bibliography.ts';
import { publicAddress } from '#site/routes.ts';
import { citedFact, citedSource, citedSubject } from './bibliography.ts';
import { subjectHref } from '#views/parts/links.ts';
import { factSentence, sourceSentence, subjectSentence } from './press-sentence.ts';

export interface CitationView {
  readonly sentence: string;
  readonly reference: string;
  /** The whole address of the page that shows this, once it is published. */
  readonly permalink: string | undefined;
  readonly formats: ReadonlyArray<{
    readonly label: string;
    readonly text: string;
    /** The same text as a file. */
    readonly file: string | undefined;
  }>;
}

/** „Stadt Soest: „Titel“, 27. August 2019, https://… (gesehen am 21. November 2026)“; for our pages with their „Stand“. */
function referenceOf(record: BibliographicRecord, { words, forms }: Edition): string {
  const { title, publisher, issued, accessed, url } = record;
  const { noDate, seen } = words.quoting.reference;
  const dated = (iso: string) =>
    publisher === words.shell.siteName ? words.parts.asOf(forms.date(iso)) : forms.date(iso);
  const date = issued ? dated(issued) : noDate;
  const place = [forms.quote(title), date, url].filter(Boolean).join(', ');
  return `${publisher}: ${place}${accessed ? ` (${seen(forms.date(accessed))})` : ''}`;
}

const citation = (
  record: BibliographicRecord,
  sentence: string,
  permalink: string,
  edition: Edition,
  fileOf: (ending: string) => string | undefined = () => undefined,
): CitationView => ({
  sentence,
  reference: referenceOf(record, edition),
  permalink: publicAddress(permalink),
  formats: [
    ...Object.entries(bibliographyFormats).map(([ending, { label, write }]) => ({
      label,
      // HTML knows one kind of line end.
      text: write([record]).replaceAll('\r\n', '\n').replace(/\n$/, ''),
      file: fileOf(ending),
    })),
    // Its template is for what stands on the web.
    ...(record.url
      ? [{ label: 'Wikipedia', text: toInternetquelle({ ...record, url: record.url }), file: undefined }]
      : []),
  ],
});

/** Our page about the fact, with a file for each format. */
export const citeFact = (fact: Fact, edition: Edition): CitationView =>
  citation(citedFact(fact, edition), factSentence(fact, edition), edition.routes.factPage(fact.id), edition, (ending) =>
    edition.routes.factCitation(fact.id, ending),
  );

/** The source itself, not our page about it. */
export const citeSource = (source: Source, edition: Edition): CitationView =>
  citation(citedSource(source, edition), sourceSentence(source, edition), edition.routes.source(source.id), edition);

/** Our page about the region or project; that of a project has a file for each format. */
export function citeSubject(subject: Project | Region, edition: Edition): CitationView {
  const { catalogue, forms, routes } = edition;
  const record = citedSubject(subject, edition);
  const sentence = subjectSentence(plainFactText(subject.lead, catalogue.factById, forms), record.issued, edition);
  const fileOf = (ending: string) =>
    subject.kind === 'projekt' ? routes.projectCitation(subject.id, ending) : routes.regionCitation(subject.id, ending);
  return citation(record, sentence, subjectHref(subject, routes), edition, fileOf);
}
