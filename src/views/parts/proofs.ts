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

export interface FootnoteView {
  readonly statement: string;
  readonly remark: string | undefined;
  /** `number` is that of the source on this page. */
  readonly sources: ReadonlyArray<SourceLink & { readonly number: number }>;
  readonly furtherSources: number;
  readonly locator: string | undefined;
  readonly status: string;
  readonly statusWord: string;
  readonly asOf: string | undefined;
  readonly href: string;
  /** The whole proof, where `href` does not lead to a page of its own below which it lies. */
  readonly proof: string | undefined;
}

/**
 * The proofs at the end of a page. Each names two sources in full, in brief one; the rest stands on the fact's page.
 * A source has one number on the page, by its first appearance.
 */
export function footnoteViews(cited: readonly Fact[], edition: Edition, isBrief = false): FootnoteView[] {
  const { words, forms, routes } = edition;
  const numbers = new Map<Source, number>();
  const numberOf = (source: Source): number => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };
  return cited.map((fact) => {
    const shown = fact.sources.slice(0, isBrief ? 1 : 2);
    const status = lineOf(fact);
    const places = fact.locator ?? [...new Set(shown.flatMap(({ locator }) => locator ?? []))].join('; ');
    return {
      statement: forms.typeset(fact.statement),
      remark: forms.typeset(fact.resolution ?? fact.derivation?.text ?? '') || undefined,
      sources: shown.map(({ source }) => ({ ...sourceLink(source, edition), number: numberOf(source) })),
      furtherSources: fact.sources.length - shown.length,
      locator: isBrief || !places ? undefined : forms.typeset(places),
      status,
      statusWord: words.kinds.confidenceWords[status],
      asOf: fact.asOf && forms.date(fact.asOf),
      href: factHref(fact, routes),
      proof: hasOwnPage(fact) ? undefined : routes.factProof(fact.id),
    };
  });
}
