/** What a chart says, finished: the same for its page, its pictures and its data file. */
import type { lineOf } from '#catalogue/proof.ts';
import type { Fact } from '#catalogue/types.ts';
import type { OutcomeState } from '#schema/project.ts';
import type { ChartId } from '#site/config.ts';
import type { KeyView } from '#views/parts/cards.ts';

export interface ChartCell {
  /** Empty where nothing is known. */
  readonly words: string;
  /** The fact that proves the words. */
  readonly fact?: Fact | undefined;
  readonly href?: string;
  /** The bare value for the data file: `1646899.88`, `2020-07-01`. */
  readonly raw?: string | number | undefined;
}

export interface ChartColumn {
  /** The column's name in the data file. */
  readonly id: string;
  readonly title: string;
  readonly isNumber?: boolean;
  /** Its values are facts; the data file then names them. */
  readonly hasFacts?: boolean;
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  /** One cell a column; the first names the row. */
  readonly rows: ReadonlyArray<readonly ChartCell[]>;
}

/** The signature under a figure. */
export type ProofLine = ReturnType<typeof lineOf>;

/** One bar a project, beginning at zero. */
export interface BarsDrawing {
  readonly kind: 'bars';
  readonly largest: number;
  readonly groups: ReadonlyArray<{
    readonly key: KeyView | undefined;
    readonly title: string;
    /** „7 von 12 Vorhaben mit belegter Summe“ */
    readonly note: string;
    readonly bars: ReadonlyArray<{
      readonly label: string;
      readonly value: number;
      readonly words: string;
      readonly line: ProofLine;
      /** Contained in the bar above it. */
      readonly isPart: boolean;
    }>;
  }>;
}

/** Squares for projects, by rows and regions; of many each stands for several. */
export interface SquaresDrawing {
  readonly kind: 'squares';
  /** Of the cells; without key the projects of all regions together. */
  readonly keys: ReadonlyArray<KeyView | undefined>;
  readonly rows: ReadonlyArray<{
    readonly title: string;
    readonly counts: readonly number[];
    /** So many squares stand beside each count. */
    readonly squares: readonly number[];
    readonly total: number;
    /** „alle: 12“, where no column says what the number is. */
    readonly totalWords: string;
    /** What its squares are filled with; full without. */
    readonly state?: OutcomeState;
  }>;
  /** Over the columns of the projects of all regions, and of the totals. */
  readonly heads: { readonly statewide: string; readonly all: string };
}

/** Months on the axis (`time-axis.ts`). */
export interface Run {
  readonly label: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** One line a project; an end that is not known is drawn open. */
export interface RunsDrawing {
  readonly kind: 'runs';
  readonly years: readonly number[];
  readonly programme: { readonly label: string; readonly from: number; readonly planned: number; readonly to: number };
  readonly groups: ReadonlyArray<{
    readonly key: KeyView | undefined;
    readonly title: string;
    readonly note: string;
    /** When the region was chosen, with the words beside the mark. */
    readonly chosen: { readonly at: number; readonly words: string } | undefined;
    readonly runs: readonly Run[];
  }>;
}

/** What was promised and what became of it, one below the other. */
export interface PairsDrawing {
  readonly kind: 'pairs';
  readonly heads: { readonly promised: string; readonly became: string };
  /** The axis of dates: a tick a year. */
  readonly years: readonly number[];
  readonly pairs: ReadonlyArray<{
    readonly title: string;
    /** Lengths from zero, places on the axis of years, or words alone. */
    readonly form: 'bars' | 'moments' | 'words';
    readonly promised: PairSide;
    readonly became: PairSide;
  }>;
}

export interface PairSide {
  readonly words: string;
  readonly line: ProofLine;
  /** As a share of the scale. */
  readonly at: number | undefined;
}

/** The chart at a glance, for lists of charts. */
export type Thumb =
  | {
      readonly kind: 'bars';
      readonly bars: ReadonlyArray<{
        readonly label: string;
        readonly share: number;
        readonly words: string;
        readonly isOpen: boolean;
      }>;
    }
  | {
      readonly kind: 'runs';
      readonly from: number;
      readonly to: number;
      readonly runs: ReadonlyArray<{ readonly from: number; readonly to: number }>;
    };

export interface Chart {
  readonly id: ChartId;
  readonly title: string;
  /** The sentence that says what the chart shows; also its text alternative. */
  readonly statement: string;
  /** How it is to be read and what it leaves out. */
  readonly notes: readonly string[];
  readonly drawing: BarsDrawing | SquaresDrawing | RunsDrawing | PairsDrawing;
  readonly thumb: Thumb;
  /** What the picture shows. */
  readonly table: ChartTable;
  /** The facts behind numbers that are counted. */
  readonly details?: ChartTable;
}
