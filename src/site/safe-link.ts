/** Which addresses a link may have, judged as a browser reads them (URL Standard, WHATWG) and not as they look. */

const schemes: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Stands for the page that has the link; addresses of this site stay on it. */
const here = new URL('https://here.invalid/a/');

/** Why an address may not be that of a link. */
export type LinkDanger =
  | { readonly kind: 'scheme'; readonly scheme: string }
  /** Leads to another host without naming `https:`. */
  | { readonly kind: 'host' }
  /** No address, or one that browsers read in another way than people: they drop tabs and breaks, and take `\` for `/`. */
  | { readonly kind: 'unclear' };

function resolve(address: string): URL | undefined {
  try {
    return new URL(address, here);
  } catch {
    return undefined;
  }
}

/** @returns nothing where the address leads to a web page, a mailbox, a telephone, or a place on this site */
export function dangerOf(address: string): LinkDanger | undefined {
  const url = resolve(address);
  if (!url) return { kind: 'unclear' };
  if (!schemes.has(url.protocol)) return { kind: 'scheme', scheme: url.protocol.slice(0, -1) };
  if (/[\x00-\x1f\x7f]|^\s|^[^?#]*\\/.test(address)) return { kind: 'unclear' };
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return undefined;
  if (/^https?:\/\/[^/]/i.test(address)) return undefined;
  // `https:host` is a page of this site or another host, as the page is fetched.
  if (/^https?:/i.test(address)) return { kind: 'unclear' };
  return url.origin === here.origin && !address.startsWith('//') ? undefined : { kind: 'host' };
}

/** The address as an attribute may have it; nothing where it is dangerous, and then the link is none. */
export const safeHref = (address: string): string | undefined => (dangerOf(address) ? undefined : address);
