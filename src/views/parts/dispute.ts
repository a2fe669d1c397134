/** How a contradiction opens the page of its fact and its frame: the preferred claim large, all claims drawn. */
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { claimDrawings, type ClaimDrawings } from './claim-drawing.ts';

export interface DisputeView {
  /** The preferred claim; none where no reading is preferred. */
  readonly value: string | undefined;
  /** What the large words are: our reading, or that there is none. */
  readonly remark: string;
  /** „Drei Angaben auf einer Achse“ */
  readonly heading: string;
  readonly drawings: ClaimDrawings | undefined;
  /** What the drawing shows, for those who do not see it, and what it leaves out. */
  readonly described: string;
}

/** Undefined where all sources agree; a withdrawn fact is no longer argued about. */
export function disputeView(fact: Fact, edition: Edition): DisputeView | undefined {
  if (fact.sides.length === 0 || fact.replacedBy) return undefined;
  const { forms } = edition;
  const say = edition.words.parts.dispute;
  const preferred = fact.sides.find((side) => side.preferred);
  const drawings = claimDrawings(fact, edition);
  const left = drawings?.unplaced ?? [];
  return {
    value: preferred && forms.typeset(preferred.value),
    remark: preferred ? say.reading : say.noReading,
    heading: say.heading(fact.sides.length, drawings?.isTime ?? false),
    drawings,
    described: drawings
      ? [say.axis(...drawings.ends), ...(left.length > 0 ? [say.unplaced(forms.list(left))] : [])].join(' ')
      : '',
  };
}
