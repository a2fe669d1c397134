/** Amounts as upright bars on one scale, one a region; what is not known has a hatched stub whose height means nothing. */

export interface UprightBar {
  /** Heights in pixels from the ground: of what is certain, and above it of what sources disagree about. */
  readonly known: number;
  readonly disputed: number;
  /** What is missing up to the sum that a source names. */
  readonly missing: number;
  /** Whether something of unknown size is missing. */
  readonly isOpen: boolean;
  /** Height of a line across: the sum that a source names; undefined where none does. */
  readonly level: number | undefined;
  /** Whether that sum is only the least. */
  readonly isAtLeast: boolean;
}

export interface Amounts {
  readonly known: number;
  readonly disputed?: number;
  /** Whether some of it is not known. */
  readonly isPartial?: boolean;
  readonly named?: number | undefined;
  readonly isAtLeast?: boolean;
}

/** Height of the longest bar, in pixels. */
export const uprightHeight = 100;

/** A wave is eight pixels high: what it fills has a multiple of that, or the wave splits. */
const wave = 8;

export function uprightBars(all: readonly Amounts[]): UprightBar[] {
  const largest = Math.max(1, ...all.flatMap(({ known, disputed = 0, named = 0 }) => [known + disputed, named]));
  const height = (amount: number) => Math.round((amount / largest) * uprightHeight);
  return all.map(({ known, disputed = 0, isPartial = false, named, isAtLeast = false }) => {
    const whole = height(known + disputed);
    const contested = Math.round(height(disputed) / wave) * wave;
    const level = named === undefined ? undefined : height(named);
    const missing = level === undefined ? 0 : Math.max(0, level - whole);
    return {
      known: whole - contested,
      disputed: contested,
      missing,
      isOpen: isPartial && missing === 0,
      level,
      isAtLeast,
    };
  });
}
