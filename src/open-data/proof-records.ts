/** On what each fact rests, one row a source and place in it: the table that joins facts and sources. */
import type { Fact, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { ProofRecord } from './record-schemas.ts';
import { referencesIn } from './references.ts';

interface Proof {
  readonly source: Source;
  readonly locator: string | undefined;
  readonly side: string | undefined;
}

/** A source that speaks for a side says so, for each; one that is named only there has a row as well. */
function proofsOf({ sources, sides }: Fact): Proof[] {
  const named = new Set(sources.map(({ source }) => source));
  return [
    ...sources.flatMap(({ source, locator }): Proof[] => {
      const own = sides.filter((side) => side.sources.includes(source));
      return own.length > 0
        ? own.map(({ value }) => ({ source, locator, side: value }))
        : [{ source, locator, side: undefined }];
    }),
    ...sides.flatMap(({ value, sources: speakers }) =>
      speakers.filter((source) => !named.has(source)).map((source) => ({ source, locator: undefined, side: value })),
    ),
  ];
}

/** The rows of a fact, in the order of its sources. */
export function proofRecords(fact: Fact, edition: Edition): ProofRecord[] {
  const to = referencesIn(edition);
  const { id, url, label } = to.fact(fact);
  const seen = new Map<string, number>();
  return proofsOf(fact).map(({ source, locator, side }) => {
    const count = (seen.get(source.id) ?? 0) + 1;
    seen.set(source.id, count);
    const { retrieved: _retrieved, ...cited } = to.source(source);
    return {
      id: [fact.id, source.id, ...(count > 1 ? [count] : [])].join('/'),
      fact: { id, url, label },
      source: cited,
      locator,
      side,
    };
  });
}
