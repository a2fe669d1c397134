/** Which files of the index hold the words that begin alike. */

/** What the browser knows of the index before it is loaded: `/suche/index.json`. */
export interface IndexMap {
  /** The file of its directory. */
  readonly meta: string;
  /** First word, last word and file of each chunk, in the order of the words. */
  readonly chunks: ReadonlyArray<readonly [from: string, to: string, hash: string]>;
}

/** The chunks whose words may begin so: in all but the last the words go on. */
export function chunksOf(beginning: string, { chunks }: IndexMap): ReadonlyArray<readonly [string, string, string]> {
  return chunks.filter(([from, to]) => to >= beginning && (from <= beginning || from.startsWith(beginning)));
}
