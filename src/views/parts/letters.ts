/** Lists in the order of a dictionary, cut at their first letters. */

export interface LetterGroup<Thing> {
  /** What the index shows: „A“, and „0–9“ for all that begins with no letter. */
  readonly letter: string;
  /** Of the group on its page. */
  readonly id: string;
  readonly things: readonly Thing[];
}

/** „Ö“ stands under „O“; what begins with a mark or a digit stands under „0–9“, wherever the order has it. */
export function byLetter<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): LetterGroup<Thing>[] {
  const letterOf = (thing: Thing): string =>
    /^\p{Letter}/u.exec(nameOf(thing).normalize('NFD'))?.[0].toUpperCase() ?? '0–9';
  return [...Map.groupBy(things, letterOf)].map(([letter, of]) => ({
    letter,
    id: letter === '0–9' ? 'ziffern' : letter,
    things: of,
  }));
}
