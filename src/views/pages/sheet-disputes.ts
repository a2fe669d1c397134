/** What sources disagree on, as a fact sheet shows it: the question, how it is read, and the drawing of the pages. */
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { ClaimDrawing } from '#views/parts/claim-drawing.ts';
import { contradictionRows } from '#views/parts/contradictions.ts';

export interface SheetDispute {
  readonly question: string;
  /** The preferred claim, then the others. */
  readonly words: string;
  readonly drawing: ClaimDrawing;
}

/** How many have room beside all else. */
const disputesAtMost = 2;

/** The first contradictions that can be drawn. */
export function disputesOf(facts: readonly Fact[], edition: Edition): SheetDispute[] {
  const say = edition.words.components.contradictions;
  return contradictionRows(facts, edition)
    .flatMap(({ question, drawing, values }) => {
      if (!drawing) return [];
      const told = (isPreferred: boolean) =>
        values.filter((each) => each.isPreferred === isPreferred).map(({ value, who }) => `${value}, ${who}`);
      const [reading, others] = [told(true), told(false).join('; ')];
      const words =
        reading.length > 0
          ? `${say.reading} ${reading.join('; ')}; ${say.against} ${others}.`
          : `${say.noReading} ${others}.`;
      return [{ question, words: edition.forms.typeset(words), drawing }];
    })
    .slice(0, disputesAtMost);
}
