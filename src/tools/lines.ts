/** The lines of a text, found once. */

/** From 1; columns count as editors do, in UTF-16. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export class Lines {
  readonly #starts: number[] = [0];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The offset where a line (from 1) begins; that of the end for lines beyond it. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /** What stands on a line (from 1), without its end. */
  textOf(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/\r?\n$/, '');
  }

  placeAt(offset: number): Place {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}
