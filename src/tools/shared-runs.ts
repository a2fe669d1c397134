/** Finds runs of words that a text shares with others: sentences that were taken over. */

/** A run of so many words is no coincidence. */
const shortest = 9;

interface Word {
  readonly text: string;
  readonly index: number;
  /** Number of the quotation in which the word stands; titles of documents and events are proper names. */
  readonly quotation: number | undefined;
}

export interface Run {
  readonly words: string;
  /** Place of the first word in the text. */
  readonly index: number;
  /** Name of the other text. */
  readonly other: string;
}

/** Words without regard to capitals and punctuation. */
function wordsOf(text: string): Word[] {
  const quotations = [...text.matchAll(/„[^“]*“/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return [...text.matchAll(/[\p{L}\d]+(?:[-'’.,][\p{L}\d]+)*/gu)].map(({ 0: word, index }) => {
    const quotation = quotations.findIndex(([start, end]) => start <= index && index < end);
    return { text: word.toLowerCase(), index, quotation: quotation === -1 ? undefined : quotation };
  });
}

/** @param others texts by name; the names come back with the runs */
export function createRunFinder(others: ReadonlyMap<string, string>): (text: string) => Run[] {
  const known = new Map<string, string>();
  for (const [name, text] of others) {
    const words = wordsOf(text).map((word) => word.text);
    for (let start = 0; start + shortest <= words.length; start++) {
      known.set(words.slice(start, start + shortest).join(' '), name);
    }
  }
  const ownerAt = (words: readonly Word[], start: number) =>
    known.get(
      words
        .slice(start, start + shortest)
        .map((word) => word.text)
        .join(' '),
    );

  return (text) => {
    const words = wordsOf(text);
    const runs: Run[] = [];
    for (let start = 0; start + shortest <= words.length; start++) {
      const other = ownerAt(words, start);
      if (other === undefined) continue;
      let end = start + shortest;
      while (end < words.length && ownerAt(words, end - shortest + 1) !== undefined) end++;
      const run = words.slice(start, end);
      // A quotation counts as one word, however long it is.
      const own = run.filter(
        ({ quotation }, place) => quotation === undefined || quotation !== run[place - 1]?.quotation,
      );
      if (own.length >= shortest) {
        runs.push({ words: run.map((word) => word.text).join(' '), index: run[0]!.index, other });
      }
      start = end - 1;
    }
    return runs;
  };
}
