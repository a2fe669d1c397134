/**
 * Which chunk of the index holds which words. Pagefind fetches the chunk in which a word falls; a beginning of words may
 * lie in several, and the browser can only ask for them if it knows where each begins.
 *
 * Pagefind's directory is CBOR (RFC 8949): version, pages, chunks (`from`, `to`, name), filters, sorts, names of fields.
 */
import type { IndexMap } from '#search/chunks.ts';

/** Pagefind marks its files before their content. */
const mark = 'pagefind_dcd';

type Value = number | string | Value[];

/** Reads the kinds that the directory holds: numbers, texts, lists. */
function decode(bytes: Uint8Array): Value {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const length = (info: number): number => {
    if (info < 24) return info;
    const size = { 24: 1, 25: 2, 26: 4 }[info];
    if (size === undefined) throw new Error(`Suche: unbekannte Länge ${info} im Verzeichnis des Index.`);
    const value = size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return value;
  };
  const read = (): Value => {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    const size = length(head & 31);
    if (kind === 0) return size;
    if (kind === 3) {
      at += size;
      return new TextDecoder().decode(bytes.subarray(at - size, at));
    }
    if (kind === 4) return Array.from({ length: size }, read);
    throw new Error(`Suche: unbekannte Angabe ${kind} im Verzeichnis des Index.`);
  };
  return read();
}

/**
 * @param name of the directory's file
 * @param content unpacked
 */
export function indexMap(name: string, content: Uint8Array): IndexMap {
  const [, , chunks] = decode(content.subarray(mark.length)) as [string, Value[], Array<[string, string, string]>];
  return { meta: name, chunks: chunks.map(([from, to, hash]) => [from, to, hash] as const) };
}
