/** How well a fact is proven, and when it was last looked at. */
import type { FactData } from '#schema/fact.ts';
import type { Fact, Source } from './types.ts';

/** The latest day on which one of the facts was checked; undefined where there is none. */
export const lastChecked = (facts: ReadonlyArray<Pick<FactData, 'checked'>>): string | undefined =>
  facts
    .map(({ checked }) => checked)
    .sort()
    .at(-1);

/** Which line signature a fact carries: how sure it is, or that it was withdrawn (DESIGN: line signatures). */
export const lineOf = (fact: Pick<Fact, 'confidence' | 'replacedBy'>): FactData['confidence'] | 'zurueckgezogen' =>
  fact.replacedBy ? 'zurueckgezogen' : fact.confidence;

/** The sources of a fact, each once; in a contradiction those of all sides speak. */
export function sourcesBehind(fact: Fact): Source[] {
  const sides = fact.confidence === 'widerspruch' ? fact.sides : [];
  return [...new Set([...fact.sources.map(({ source }) => source), ...sides.flatMap(({ sources }) => sources)])];
}
