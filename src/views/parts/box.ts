/** A row of the fact sheet (Steckbrief). */
import type { OutcomeState } from '#schema/project.ts';

export interface BoxRow {
  readonly label: string;
  /** Plain words, or links. */
  readonly links?: ReadonlyArray<{ readonly label: string; readonly href?: string }>;
  /** Facts, each with its own words or its value. */
  readonly facts?: ReadonlyArray<{ readonly id: string; readonly words?: string }>;
  /** The outcome whose sign stands before the words. */
  readonly state?: OutcomeState;
  /** What the facts leave open; pages set it in brackets. */
  readonly note?: string;
  /** What is not known. */
  readonly none?: string;
}
