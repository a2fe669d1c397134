/** Which addresses of the site lie nearest to one that does not exist. Without the page: tested in Node. */
import { editsBetween } from '#search/distance.ts';
import { fold } from '#site/fold.ts';

/** An address as it is compared: lower case, without ending and accents. */
const plainOf = (address: string): string => fold(address.replace(/(?:\/|\.html?|\/index\.html?)+$/i, ''));
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Within the same name the folder may be wrong altogether; that counts as much as two letters. */
function badness(asked: string, address: string, most: number): number {
  const whole = editsBetween(asked, address, most);
  const name = nameOf(asked);
  return name.length < 4 ? whole : Math.min(whole, editsBetween(name, nameOf(address), most) + 2);
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
    .map((address) => ({ address, far: badness(wanted, plainOf(decodeURI(address)), most) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || a.address.length - b.address.length)
    .slice(0, 3)
    .map(({ address }) => address);
}
