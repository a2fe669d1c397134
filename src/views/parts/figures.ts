/** Numbers that stand beside a heading, each with what it is made of. */
import type { SquareRow } from './squares.ts';

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly squares: SquareRow;
  readonly note: string | undefined;
  /** Worked out here from the projects below. */
  readonly isSum: boolean;
  /** The fact that says it. */
  readonly factId?: string | undefined;
}
