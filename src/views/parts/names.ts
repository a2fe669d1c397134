/** Names as a page shows them. */
import type { ForeignPart } from '#schema/foreign.ts';

export interface NamePart {
  readonly text: string;
  /** BCP 47, where it is not the page's. */
  readonly lang?: string;
}

/** A name in pieces, each with its language where the content says that it is another one. */
export function nameParts(name: string, foreign: readonly ForeignPart[]): NamePart[] {
  // „Local Open Data“ before „Open Data“.
  const [first, ...others] = foreign.toSorted((a, b) => b.text.length - a.text.length);
  if (!first) return name === '' ? [] : [{ text: name }];
  return name.split(first.text).flatMap((piece, index) => [...(index > 0 ? [first] : []), ...nameParts(piece, others)]);
}
