/**
 * Numbers the proofs of a page in the order of reading.
 *
 * Components mark a fact as `<a class="fact" data-cite="ID">words</a>`, with or without words of their own. When the page's
 * content is complete, every mark gets its value, its line and its number here, and the page its list of proofs.
 */
import { lineOf } from '#catalogue/proof.ts';
import type { Fact, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { escapeHtml } from '#site/text.ts';
import { factHref, hasOwnPage } from './links.ts';
import { addressOf } from './public-addresses.ts';

export interface NumberedPage {
  readonly html: string;
  /** The cited facts; the first has number 1. */
  readonly cited: readonly Fact[];
}

/**
 * Puts HTML in the place of every unnumbered mark.
 *
 * @param write gets the fact and the mark's words as HTML: its own, else the fact's value
 * @throws Error when a mark names a fact that does not exist
 */
export const replaceMarks = (
  html: string,
  { catalogue, forms }: Edition,
  write: (fact: Fact, words: string) => string,
): string =>
  html.replace(/<a class="fact" data-cite="([^"]*)">([\s\S]*?)<\/a>/g, (_, id: string, words: string) => {
    const fact = catalogue.factById.get(id);
    if (!fact) throw new Error(`Den Fakt „${id}“ gibt es nicht.`);
    return write(fact, words.trim() || escapeHtml(forms.value(fact)));
  });

/**
 * @param html the page's content with unnumbered marks
 * @throws Error when a mark names a fact that does not exist
 */
export function numberCitations(html: string, edition: Edition): NumberedPage {
  const { kinds, parts } = edition.words;
  const numbers = new Map<Fact, number>();
  const numbered = replaceMarks(html, edition, (fact, words) => {
    const line = lineOf(fact);
    const isFirst = !numbers.has(fact);
    const number = numbers.get(fact) ?? numbers.size + 1;
    numbers.set(fact, number);
    const anchor = isFirst ? ` id="r${number}"` : '';
    // Without words between them „2023“ and „4“ are read out as one number. The search index passes over `sup`.
    const spoken = `<span class="vh">${escapeHtml(parts.beforeProofNumber(kinds.confidenceWords[line]))}</span>`;
    return `<a class="fact" data-status="${line}" href="#b${number}"${anchor}><span>${words}</span><sup>${spoken}${number}</sup></a>`;
  });
  return { html: numbered, cited: [...numbers.keys()] };
}

/**
 * Figures that lead to their facts at once, without numbers and without a list at the end of the page: those would be in the way
 * of whoever reads Leichte Sprache.
 *
 * @param html the page's content with unnumbered marks
 * @throws Error when a mark names a fact that does not exist
 */
export function linkCitations(html: string, edition: Edition): NumberedPage {
  const cited = new Set<Fact>();
  const linked = replaceMarks(html, edition, (fact, words) => {
    // The page of the fact leads to its first mark here.
    const anchor = cited.has(fact) ? '' : ` id="r${cited.add(fact).size}"`;
    return `<a class="fact" data-status="${lineOf(fact)}" href="${factHref(fact, edition.routes)}"${anchor}><span>${words}</span></a>`;
  });
  return { html: linked, cited: [...cited] };
}

export interface SourceLink {
  readonly publisher: string;
  readonly title: string;
  /** The document itself; the page about it here where its address must not be printed or is unknown. */
  readonly href: string;
  readonly published: string | undefined;
}

/** A source as it is named everywhere: publisher, title in quotation marks, where it can be read. */
export function sourceLink(source: Source, { forms, routes }: Edition): SourceLink {
  return {
    publisher: source.publisher,
    title: forms.quote(source.title),
    href: addressOf(source) ?? routes.source(source.id),
    published: source.published && forms.date(source.published),
  };
}

/** One proven fact: a line under its source. */
export interface NoteView {
  /** Its number on the page. */
  readonly number: number;
  readonly statement: string;
  readonly remark: string | undefined;
  /** Numbers of the further source that is named, and how many more there are. */
  readonly also: number | undefined;
  readonly furtherSources: number;
  readonly status: string;
  readonly statusWord: string;
  readonly asOf: string | undefined;
  readonly href: string;
  /** The whole proof, where `href` does not lead to a page of its own below which it lies. */
  readonly proof: string | undefined;
}

export interface ProofGroup {
  readonly source: SourceLink & { readonly number: number };
  /** Empty where the source only stands second at facts of others. */
  readonly notes: readonly NoteView[];
}

/**
 * The proofs at the end of a page, by source. A fact stands under the one of its sources that carries most facts of the page,
 * and names one more; the rest stands on the fact's page. A source has one number on the page, by its first appearance.
 */
export function proofGroups(cited: readonly Fact[], edition: Edition): ProofGroup[] {
  const { words, forms, routes } = edition;
  const weight = new Map<Source, number>();
  for (const { source } of cited.flatMap(({ sources }) => sources)) weight.set(source, (weight.get(source) ?? 0) + 1);
  const heaviest = (fact: Fact): readonly Source[] =>
    fact.sources.map(({ source }) => source).sort((a, b) => weight.get(b)! - weight.get(a)!);
  const groups = new Map<Source, NoteView[]>();
  const numbers = new Map<Source, number>();
  const numberOf = (source: Source): number => {
    if (!groups.has(source)) groups.set(source, []);
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };
  // First all that carry facts, so that those named only second close the list.
  for (const fact of cited) numberOf(heaviest(fact)[0]!);
  cited.forEach((fact, index) => {
    const [first, second] = heaviest(fact);
    const status = lineOf(fact);
    groups.get(first!)!.push({
      number: index + 1,
      statement: forms.typeset(fact.statement),
      // How a derived value comes about stands at the fact, where the sentence leads.
      remark: fact.resolution && forms.typeset(fact.resolution),
      also: second && numberOf(second),
      furtherSources: Math.max(0, fact.sources.length - 2),
      status,
      statusWord: words.kinds.confidenceWords[status],
      asOf: fact.asOf && forms.date(fact.asOf),
      href: factHref(fact, routes),
      proof: hasOwnPage(fact) ? undefined : routes.factProof(fact.id),
    });
  });
  return [...groups].map(([source, notes]) => ({
    source: { ...sourceLink(source, edition), number: numbers.get(source)! },
    notes,
  }));
}

export interface BriefNote {
  /** What the fact is about. */
  readonly label: string;
  readonly publishers: string;
  readonly href: string;
  readonly proof: string | undefined;
}

/** One line a proof, where bytes are short: of what, and who says it, in short; the fact's page has all. */
export const briefNotes = (cited: readonly Fact[], { words, routes }: Edition): BriefNote[] =>
  cited.map((fact) => {
    const publishers = [...new Set(fact.sources.map(({ source }) => source.publisherShort ?? source.publisher))];
    const more = publishers.length - 2;
    return {
      label: fact.label,
      publishers: [
        publishers.slice(0, 2).join(', '),
        ...(more > 0 ? [words.components.footnotes.more(more)] : []),
      ].join(' '),
      href: factHref(fact, routes),
      proof: hasOwnPage(fact) ? undefined : routes.factProof(fact.id),
    };
  });
