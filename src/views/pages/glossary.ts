/** The glossary from A to Z, on pages of their own where there are many terms. */
import type { Term } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { byLetter } from '#views/parts/letters.ts';
import { letterIndex, longList, type LongList } from '#views/parts/list-index.ts';
import { isLong } from '#views/parts/long-lists.ts';

/** So many names stand on the first page of a long glossary, each with the address that the term has in a short one. */
const mostNames = 1_000;

const termOf = ({ term }: Term): string => term;

/** The pages of the glossary; undefined where one page holds all. */
export function glossaryPages({ catalogue }: Edition): LongList<Term> | undefined {
  const { glossary } = catalogue;
  if (!isLong(glossary.length, 'terms')) return undefined;
  return longList('glossar', 'terms', [{ id: '', title: '', things: glossary }], termOf);
}

function termView({ id, term, definition, facts, basis, related }: Term, { forms, routes }: Edition) {
  return {
    id,
    name: term,
    definition,
    facts,
    basis: basis && forms.typeset(basis),
    related: related.map((other) => ({ href: routes.glossary(other.id), name: other.term })),
  };
}

export const termLetters = (terms: readonly Term[], edition: Edition) =>
  byLetter(terms, termOf).map(({ letter, id, things }) => ({
    letter,
    id,
    terms: things.map((term) => termView(term, edition)),
  }));

export function glossaryView(edition: Edition) {
  const { catalogue, routes } = edition;
  const { glossary } = catalogue;
  const long = glossaryPages(edition);
  if (!long) return { letters: termLetters(glossary, edition), index: [], names: [] };
  const pieces = long.groups.flatMap((group) => group.pieces);
  return {
    letters: [],
    index: letterIndex(long, edition),
    /** Empty where they are too many. */
    names:
      glossary.length > mostNames
        ? []
        : pieces.flatMap(({ id: piece, things }) =>
            things.map(({ id, term }) => ({
              id,
              name: term,
              href: `${routes.listPart('glossar', piece)}#${id}`,
            })),
          ),
  };
}
