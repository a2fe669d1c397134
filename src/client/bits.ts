/** Sets of small whole numbers, one bit each: what ten thousand things have in common is found in three hundred steps. */
export type Bits = Uint32Array<ArrayBuffer>;

/** @param size how many numbers there may be, from 0 */
export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export function addBit(bits: Bits, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

export const hasBit = (bits: Bits, index: number): boolean => (bits[index >>> 5]! & (1 << (index & 31))) !== 0;

export function bitsWhere(size: number, holds: (index: number) => boolean): Bits {
  const bits = noBits(size);
  for (let index = 0; index < size; index += 1) if (holds(index)) addBit(bits, index);
  return bits;
}

/** What all sets have in common; everything where there is none. */
export function common(size: number, sets: readonly Bits[]): Bits {
  const [first, ...others] = sets;
  if (!first) return bitsWhere(size, () => true);
  const bits = first.slice();
  for (const other of others) for (let word = 0; word < bits.length; word += 1) bits[word]! &= other[word]!;
  return bits;
}

/** What any of the sets has. */
export function joined(size: number, sets: readonly Bits[]): Bits {
  const bits = noBits(size);
  for (const set of sets) for (let word = 0; word < bits.length; word += 1) bits[word]! |= set[word]!;
  return bits;
}

/** Bits set in a word (Hacker's Delight, 5-1). */
function countWord(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many numbers both sets hold; how many the first holds where there is no second. */
export function countBits(bits: Bits, other: Bits = bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += countWord(bits[word]! & other[word]!);
  return count;
}

/** The numbers of a set, the smallest first. */
export function numbersOf(bits: Bits): number[] {
  const numbers: number[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) {
      numbers.push(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
  return numbers;
}
