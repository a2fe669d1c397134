/** Old addresses for servers, which answer with 301 (RFC 9110, 15.4.2), and the ways to write an address. */

/** Addresses with the base path, `/projekte/alt/`, as people write them or percent-encoded. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** An old address in all the forms that writers need. */
export interface Forwarding {
  /** What a server compares, decoded and without a slash at the end: `/projekte/größe`. */
  readonly path: string;
  /** Of a page, which is asked for with and without its last slash. */
  readonly isPage: boolean;
  /** The new address, percent-encoded (RFC 3986). */
  readonly target: string;
}

const encodeSign = (sign: string): string => {
  const encoded = encodeURIComponent(sign);
  // It leaves a few ASCII signs as they are that mean something to one server or another.
  return encoded === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
};

/** Percent-encodes (RFC 3986, 2.1) all signs but those of no meaning to anybody and those of `kept`. */
const encode = (text: string, kept: string): string =>
  [...text.toWellFormed()]
    .map((sign) => (/[\w\-.~]/.test(sign) || kept.includes(sign) ? sign : encodeSign(sign)))
    .join('');

/** Bytes that are no UTF-8 stay encoded. */
export const decodePath = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });

/** A path, percent-encoded: `/projekte/größe` → `/projekte/gr%C3%B6%C3%9Fe`. */
export const encodePath = (path: string): string => encode(path, '/');

/** An address with its query and its place on the page. What is encoded already stays as it is. */
export const encodeAddress = (address: string): string =>
  address
    .split(/(%[0-9a-f]{2}|[?#])/i)
    .map((piece, index) => (index % 2 === 1 ? piece : encode(piece, '/=&+')))
    .join('');

/** One path on this server: nothing that a browser would read as another host (RFC 3986, 4.2). */
const isOwnAddress = (address: string): boolean => /^\/(?![/\\])/.test(address) && !address.includes('\0');

/**
 * @throws Error where an address is none of this site
 */
export function forwardingOf({ from, to }: Redirect): Forwarding {
  const path = decodePath(from);
  for (const address of [path, decodePath(to)]) {
    if (!isOwnAddress(address))
      throw new Error(`„${address}“ ist keine Adresse dieser Website; sie beginnt mit einem „/“.`);
  }
  return { path: path.replace(/\/$/, ''), isPage: path.endsWith('/'), target: encodeAddress(to) };
}
