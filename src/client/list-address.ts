/** The address as the state of a list, and its history: each choice is a step back, what somebody types is one together. */

/** Tells the page that its address has changed without a step in the history; whoever reads the address listens. */
export const addressChanged = 'address:changed';

export class ListAddress {
  /** The entry of the history that a word is being typed in, by what it holds: others may put a copy in its place. */
  #typed: number | undefined;

  get query(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  /** @param isTyping whether the reader is in the midst of a word */
  write(query: URLSearchParams, isTyping = false): void {
    const address = query.size > 0 ? `?${query}` : location.pathname;
    if (query.toString() === this.query.toString()) return;
    const { typed } = (history.state ?? {}) as { readonly typed?: number };
    if (isTyping && typed !== undefined && typed === this.#typed) {
      history.replaceState(history.state, '', address);
    } else {
      this.#typed = isTyping ? performance.now() : undefined;
      history.pushState(isTyping ? { typed: this.#typed } : null, '', address);
    }
    dispatchEvent(new Event(addressChanged));
  }

  /** The word is finished; the next one is a step of its own. */
  endTyping(): void {
    this.#typed = undefined;
  }
}
