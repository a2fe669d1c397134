/** What stands behind a fact, as its page and the proof beside a figure say it. */
import { lineOf } from '#catalogue/proof.ts';
import type { Fact, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { factLink, sourceCount } from './cards.ts';
import { sideViews } from './contradictions.ts';
import { factHref } from './links.ts';
import { sourceLink, type SourceLink } from './proofs.ts';
import { archiveOf } from './public-addresses.ts';

export interface FactSourceView extends SourceLink {
  /** Our page about the source. */
  readonly page: string;
  readonly kind: string;
  readonly locator: string | undefined;
  readonly retrieved: string;
  readonly archive: string | undefined;
}

/** Sources with all that is said of them, and the place in each where the fact says it. */
export function sourceViews(sources: readonly Source[], fact: Fact, edition: Edition): FactSourceView[] {
  const { words, forms, routes } = edition;
  const locators = new Map(fact.sources.map(({ source, locator = '' }) => [source, forms.typeset(locator)]));
  return sources.map((source) => ({
    ...sourceLink(source, edition),
    page: routes.source(source.id),
    kind: words.kinds.sourceKindWords[source.kind],
    locator: locators.get(source) || undefined,
    retrieved: forms.date(source.retrieved),
    archive: archiveOf(source),
  }));
}

function derivationOf({ derivation }: Fact, value: string, { forms, routes }: Edition) {
  if (!derivation) return undefined;
  const { text, formula, inputs } = derivation;
  return {
    text: forms.typeset(text),
    formula: formula && `${formula} = ${value}`,
    inputs: inputs.map(({ letter, fact: input }) => ({
      href: factHref(input, routes),
      label: `${letter} = ${forms.value(input)}`,
      note: `${input.label}, ${input.subject.title}`,
    })),
  };
}

interface ValidityRow {
  readonly label: string;
  /** Undefined where it is not known. */
  readonly text: string | undefined;
}

/** How exact the value is, of what it holds, and when. */
function validityOf({ precision, scope, asOf, validFrom, validUntil }: Fact, { words, forms }: Edition): ValidityRow[] {
  const say = words.pages.fact;
  return [
    ...(precision ? [{ label: say.precision, text: words.kinds.precisionWords[precision] }] : []),
    ...(scope ? [{ label: say.scope, text: forms.typeset(scope) }] : []),
    { label: say.asOf, text: asOf && forms.date(asOf) },
    ...(validFrom ? [{ label: say.validFrom, text: forms.date(validFrom) }] : []),
    ...(validUntil ? [{ label: say.validUntil, text: forms.date(validUntil) }] : []),
  ];
}

export type FactProof = ReturnType<typeof factProof>;

export function factProof(fact: Fact, edition: Edition) {
  const { words, forms } = edition;
  const value = forms.value(fact);
  const status = lineOf(fact);
  return {
    value,
    statement: forms.typeset(fact.statement),
    status,
    statusWord: words.kinds.confidenceWords[status],
    sourceCount: sourceCount(fact, edition),
    replacedBy: fact.replacedBy && factLink(fact.replacedBy, edition),
    validity: validityOf(fact, edition),
    resolution: fact.resolution && forms.typeset(fact.resolution),
    sides: sideViews(fact, edition),
    derivation: derivationOf(fact, value, edition),
    locator: fact.locator && forms.typeset(fact.locator),
  };
}
