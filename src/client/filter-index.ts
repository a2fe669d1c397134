/** What a list holds, as sets made once: which things a choice leaves, and how many another choice would. */
import { fold } from '#site/fold.ts';
import { addBit, bitsWhere, common, countBits, joined, noBits, type Bits } from './bits.ts';
import { holdsAt, type Choice } from './filter.ts';

/** One thing, wherever it stands in the list. */
export interface Thing {
  readonly facets: readonly string[];
  /** What is searched for words, as it is written; asked for when the first word is. */
  readonly text: () => string;
  /** From when and until when it holds, each a year, month or day. Without `from` nobody knows. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export class FilterIndex {
  readonly size: number;
  readonly #things: readonly Thing[];
  readonly #byFacet = new Map<string, Bits>();
  /** Folded texts, as far as they are made. */
  readonly #texts: string[] = [];
  /** While somebody types, most words stay as they were. */
  readonly #byWord = new Map<string, Bits>();

  constructor(things: readonly Thing[]) {
    this.size = things.length;
    this.#things = things;
    things.forEach(({ facets }, index) => {
      for (const facet of facets) {
        let bits = this.#byFacet.get(facet);
        if (!bits) this.#byFacet.set(facet, (bits = noBits(this.size)));
        addBit(bits, index);
      }
    });
  }

  find(choice: Choice): Found {
    const filters = new Map<string, Bits>();
    for (const [name, values] of choice.facets) {
      filters.set(
        name,
        joined(
          this.size,
          [...values].map((value) => this.facet(`${name}:${value}`)),
        ),
      );
    }
    const { moment } = choice;
    if (moment !== undefined) {
      filters.set(
        'stand',
        bitsWhere(this.size, (index) => holdsAt(this.#things[index]!, moment)),
      );
    }
    if (choice.words.length > 0)
      filters.set(
        'q',
        common(
          this.size,
          choice.words.map((word) => this.#word(word)),
        ),
      );
    return new Found(this, filters);
  }

  /**
   * Makes what words need in many small steps.
   *
   * @param more what else is to be made for a thing
   */
  *prepare(more: (index: number) => void): Generator<void> {
    for (let index = 0; index < this.size; index += 1) {
      this.#text(index);
      more(index);
      yield;
    }
  }

  #text(index: number): string {
    return (this.#texts[index] ??= fold(this.#things[index]!.text()));
  }

  facet(name: string): Bits {
    return this.#byFacet.get(name) ?? noBits(this.size);
  }

  #word(word: string): Bits {
    const known = this.#byWord.get(word);
    if (known) return known;
    const bits = bitsWhere(this.size, (index) => this.#text(index).includes(word));
    if (this.#byWord.size > 50) this.#byWord.clear();
    this.#byWord.set(word, bits);
    return bits;
  }
}

/** What a choice leaves: any value within a facet, all facets together, all words, and the moment. */
export class Found {
  readonly bits: Bits;
  readonly count: number;
  readonly #index: FilterIndex;
  readonly #filters: ReadonlyMap<string, Bits>;
  readonly #rest = new Map<string, Bits>();

  constructor(index: FilterIndex, filters: ReadonlyMap<string, Bits>) {
    this.#index = index;
    this.#filters = filters;
    this.bits = common(index.size, [...filters.values()]);
    this.count = countBits(this.bits);
  }

  /** How many a value of a facet would give within the other filters: what is chosen in the facet itself does not count. */
  countOf(name: string, value: string): number {
    return countBits(this.without(name), this.#index.facet(`${name}:${value}`));
  }

  /** What would be left if one filter were dropped: a facet, `q` or `stand`. */
  without(name: string): Bits {
    if (!this.#filters.has(name)) return this.bits;
    let rest = this.#rest.get(name);
    if (!rest) {
      const others = [...this.#filters].filter(([each]) => each !== name).map(([, bits]) => bits);
      this.#rest.set(name, (rest = common(this.#index.size, others)));
    }
    return rest;
  }

  /** Names of the filters, as the address has them. */
  get filters(): string[] {
    return [...this.#filters.keys()];
  }
}
