/**
 * Copies the text inside it with one tap, without numbers of proofs. It is named by `data-name`, else by the heading before it;
 * several share the words of what they stand in.
 * Without this file the text is selected by a click.
 */
import { element, fill, readWords } from './dom.ts';

class CopyText extends HTMLElement {
  #controls: readonly HTMLElement[] = [];

  connectedCallback() {
    const words = readWords<'copyText'>(this.closest<HTMLElement>('[data-words]')!);
    const text = this.firstElementChild!;
    const status = element('span', { role: 'status' });
    const copy = async () => {
      // Emptied first, so that a second tap is announced as well.
      status.textContent = '';
      const copied = text.cloneNode(true) as Element;
      for (const number of copied.querySelectorAll('sup')) number.remove();
      try {
        await navigator.clipboard.writeText(copied.textContent);
        status.textContent = words.copied;
      } catch {
        // No permission, or a page without encryption.
        getSelection()?.selectAllChildren(text);
        status.textContent = words.selected;
      }
    };
    const button = element('button', {
      className: 'button button-plain',
      textContent: words.copy,
      // One of many on the page: the name says of what, and begins with the word that is seen.
      ariaLabel: fill(words.copyOf, { name: this.dataset['name'] ?? this.previousElementSibling!.textContent }),
      onclick: copy,
    });
    this.#controls = [button, status];
    text.after(...this.#controls);
  }

  disconnectedCallback() {
    for (const control of this.#controls) control.remove();
  }
}

customElements.define('copy-text', CopyText);
