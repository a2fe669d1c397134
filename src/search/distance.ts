/** How many mistakes lie between what was typed and what was meant. */

/** Mistakes that a word of this length may have: one in four to seven letters, two in more. */
export const allowedEdits = (length: number): 0 | 1 | 2 => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Edits from one word to another: a letter missing, too many, wrong, or swapped with its neighbour (optimal string alignment,
 * the restricted form of Damerau and Levenshtein).
 *
 * @param isBeginning whether `typed` may be the beginning of `meant`
 * @returns the number of edits; `max + 1` where there are more
 */
export function editsBetween(typed: string, meant: string, max: number, isBeginning = false): number {
  const rows = typed.length;
  const columns = meant.length;
  if (rows - columns > max || (!isBeginning && columns - rows > max)) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, index) => index);
  for (let row = 1; row <= rows; row++) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const isSame = typed[row - 1] === meant[column - 1];
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > max) return max + 1;
    before = last;
    last = next;
  }
  const edits = isBeginning ? Math.min(...last) : last[columns]!;
  return Math.min(edits, max + 1);
}
