/** The proof of a fact beside its figure: all that is known of it, in few bytes. */
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { factLink } from '#views/parts/cards.ts';
import { factTitle } from '#views/parts/fact-names.ts';
import { factProof, sourceViews } from '#views/parts/fact-proof.ts';
import { factHref, hasOwnPage } from '#views/parts/links.ts';

export type ProofView = ReturnType<typeof proofView>;

export function proofView(fact: Fact, edition: Edition) {
  const { words, routes } = edition;
  const { entry, page } = words.sections.proof;
  const href = factHref(fact, routes);
  return {
    ...factProof(fact, edition),
    title: factTitle(fact),
    sidesHeading: fact.question ?? words.sections.fact.sides,
    // Those of the sides stand at the sides.
    sources: sourceViews(
      fact.sources.map(({ source }) => source),
      fact,
      edition,
    ),
    contradicts: fact.contradicts.map((other) => factLink(other, edition)),
    ways: hasOwnPage(fact)
      ? [
          { href: `${href}#zitieren`, label: words.components.citation.heading },
          { href: `${href}#fehler-melden`, label: words.shell.report },
          { href, label: page },
        ]
      : // A relation stands at its subject.
        [{ href, label: entry }],
  };
}
