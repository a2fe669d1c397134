/** Which addresses of the site lie nearest to one that does not exist. Without the page: tested in Node. */
import { fold } from '#site/fold.ts';

/** How many letters must be put in, left out or changed (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** An address as it is compared: lower case, without ending and accents. */
const plainOf = (address: string): string => fold(address.replace(/(?:\/|\.html?|\/index\.html?)+$/i, ''));
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Within the same name the folder may be wrong altogether; that counts as much as two letters. */
function badness(asked: string, address: string): number {
  const whole = distance(asked, address);
  const name = nameOf(asked);
  return name.length < 4 ? whole : Math.min(whole, distance(name, nameOf(address)) + 2);
}

/**
 * At most three addresses, the nearest first; none where nothing is near.
 *
 * @param asked what a reader has asked for, as the browser has it
 */
export function nearest(asked: string, addresses: readonly string[]): string[] {
  const wanted = plainOf(decodeURI(asked));
  const most = Math.max(2, Math.round(nameOf(wanted).length / 3));
  return addresses
    .map((address) => ({ address, far: badness(wanted, plainOf(decodeURI(address))) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || a.address.length - b.address.length)
    .slice(0, 3)
    .map(({ address }) => address);
}
