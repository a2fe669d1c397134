/** Puts a finished site in the place of the old one, so that no reader and no accident in between meets half of either. */
import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { exchange } from './exchange.ts';

const oldOf = (place: string): string => `${place}.alt`;

/**
 * The old site back in its place, where a swap by two renames was cut off between them. To be asked before a build begins.
 *
 * @param place the folder that is served
 */
export function recover(place: string): void {
  if (!existsSync(place) && existsSync(oldOf(place))) renameSync(oldOf(place), place);
}

/** How the places were changed: `none` where no site was there before. */
export type Swap = 'exchange' | 'renames' | 'none';

/**
 * Puts a finished folder in the place of another; where that fails, the other stays. In one step where the system can; else by
 * two renames right after each other, between which the place is empty for some microseconds.
 *
 * @param finished an absolute path, on the same file system as the place
 * @param change for its test
 */
export async function swapIn(finished: string, place: string, change = exchange): Promise<Swap> {
  const old = oldOf(place);
  await rm(old, { recursive: true, force: true });
  if (!existsSync(place)) {
    renameSync(finished, place);
    return 'none';
  }
  if (change(finished, place)) {
    await rm(finished, { recursive: true, force: true });
    return 'exchange';
  }
  renameSync(place, old);
  try {
    renameSync(finished, place);
  } catch (error) {
    renameSync(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
  return 'renames';
}
