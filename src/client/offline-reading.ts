/** On the page about reading offline: makes and removes the copy of the whole site, and lists the pages that are there. */
import { groups, type Group } from '#offline/manifest.ts';
import { offlineFiles } from '#offline/names.ts';
import { element, fill, part, readWords } from './dom.ts';
import { openCopy, OtherFiles } from './offline-copy.ts';
import { openPages } from './offline-pages.ts';
import { registerWorker } from './offline-register.ts';

const megabytes = (bytes: number): string =>
  (bytes / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });

const day = (date: string): string =>
  new Date(date).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });

class OfflineReading extends HTMLElement {
  #running: AbortController | undefined;

  get #words() {
    return readWords<'offlineReading'>(this);
  }
  get #base() {
    return this.dataset['base']!;
  }
  get #copy() {
    return openCopy(this.#base);
  }
  get #pages() {
    return openPages(this.#base);
  }
  #button(name: string) {
    return part(this, `[data-${name}]`, HTMLButtonElement);
  }
  #text(name: string) {
    return part(this, `[data-${name}]`, HTMLElement);
  }
  get #chosen(): Group[] {
    return groups.filter((group) => this.querySelector<HTMLInputElement>(`[value=${group}]`)?.checked ?? true);
  }

  connectedCallback() {
    this.#sayMissing();
    if (!('caches' in window) || !('serviceWorker' in navigator)) {
      this.#text('unable').hidden = false;
      for (const section of this.querySelectorAll<HTMLElement>('.offline-copy, .offline-read')) section.hidden = true;
      return;
    }
    this.#button('make').onclick = () => void this.#make();
    this.#button('stop').onclick = () => this.#running?.abort();
    this.#button('remove').onclick = () => void this.#copy.remove().then(() => this.#showCopy(this.#words.removed));
    this.#button('forget').onclick = () => void this.#pages.removeAll().then(() => this.#showPages());
    const keep = part(this, '[data-keep]', HTMLInputElement);
    keep.onchange = () => void this.#pages.turn(keep.checked).then(() => this.#showPages());
    for (const choice of this.querySelectorAll<HTMLInputElement>('fieldset input'))
      choice.onchange = () => void this.#showCopy();
    void this.#showPages();
    void this.#copy.note().then((note) => {
      for (const group of note?.groups ?? []) {
        const choice = this.querySelector<HTMLInputElement>(`[value=${group}]`);
        if (choice) choice.checked = true;
      }
      return this.#showCopy();
    });
  }

  disconnectedCallback() {
    this.#running?.abort();
  }

  /** The worker shows this page in place of one that is not there. */
  #sayMissing() {
    if (location.pathname === this.#base + offlineFiles.page) return;
    const notice = this.#text('missing');
    notice.hidden = false;
    part(notice, 'p', HTMLElement).textContent = fill(this.#words.missing, { path: decodeURI(location.pathname) });
    part(notice, 'button', HTMLButtonElement).onclick = () => location.reload();
    // What is there comes before all else.
    notice.after(part(this, '.offline-read', HTMLElement));
  }

  async #showPages() {
    const [pages, isOn] = await Promise.all([this.#pages.list(), this.#pages.isOn()]);
    const words = this.#words;
    part(this, '[data-keep]', HTMLInputElement).checked = isOn;
    this.#text('count').textContent =
      pages.length === 0
        ? words.noPages
        : fill(pages.length === 1 ? words.onePage : words.pages, { count: pages.length });
    this.#button('forget').hidden = pages.length === 0;
    const list = part(this, '.offline-pages', HTMLUListElement);
    list.hidden = pages.length === 0;
    list.replaceChildren(
      ...pages.map(({ href, title }) => element('li', {}, element('a', { href, textContent: title }))),
    );
  }

  /** @param first said before what is there now */
  async #showCopy(first = '') {
    if (this.#running) return;
    const [state, action] = await this.#state();
    this.#text('state').textContent = first && state ? `${first} ${state}` : first || state;
    this.#text('progress').hidden = true;
    const make = this.#button('make');
    make.hidden = !action;
    make.disabled = false;
    if (action) make.textContent = action;
    this.#button('stop').hidden = true;
    this.#button('remove').hidden = !(await this.#copy.isBegun());
  }

  /** What is there, and what the button for more would do; nothing where there is nothing to do. */
  async #state(): Promise<[string, string?]> {
    const words = this.#words;
    const copy = this.#copy;
    const chosen = this.#chosen;
    const [note, isBegun] = await Promise.all([copy.note(), copy.isBegun()]);
    const date = note && day(note.date);
    try {
      const summary = await copy.summary();
      for (const group of groups) {
        const place = this.querySelector(`[data-size=${group}]`);
        if (place) place.textContent = fill(words.extra, { size: megabytes(summary.sizes[group]) });
      }
      if (!isBegun) {
        const size = chosen.reduce((sum, group) => sum + summary.sizes[group], 0);
        return [fill(words.none, { size: megabytes(size) }), words.make];
      }
      const isChosen = note && String(note.groups) === String(chosen);
      if (date && isChosen && note.release === summary.release) return [fill(words.whole, { date })];
      const size = megabytes(await copy.missing(chosen));
      if (!date) return [fill(words.begun, { size }), words.resume];
      return [fill(note.release === summary.release ? words.other : words.newer, { date, size }), words.update];
    } catch {
      if (date) return [fill(words.whole, { date })];
      return [isBegun ? words.begunOffline : words.noneOffline];
    }
  }

  async #make() {
    const words = this.#words;
    const running = (this.#running = new AbortController());
    const bar = part(this, 'progress', HTMLProgressElement);
    this.#text('progress').hidden = false;
    this.#text('state').textContent = words.running;
    this.#button('make').hidden = true;
    this.#button('remove').hidden = true;
    const stop = this.#button('stop');
    stop.hidden = false;
    stop.focus();
    // Without the worker nobody would read the copy; and the browser may throw away what nobody has asked it to keep.
    void registerWorker();
    void navigator.storage?.persist?.();
    let said = '';
    try {
      await this.#copy.make({
        groups: this.#chosen,
        signal: running.signal,
        tell: (done, total) => {
          bar.max = total;
          bar.value = done;
          this.#text('figures').textContent = fill(words.progress, { done: megabytes(done), total: megabytes(total) });
        },
      });
      said = words.done;
    } catch (error) {
      said = this.#sayWhy(error as Error);
    }
    this.#running = undefined;
    await this.#showCopy(said);
    await this.#showPages();
    if (this.isConnected) this.#text('state').focus();
  }

  #sayWhy(error: Error): string {
    const words = this.#words;
    if (error.name === 'AbortError') return words.stopped;
    if (error.name === 'QuotaExceededError') return words.full;
    return error instanceof OtherFiles ? words.otherFiles : words.lost;
  }
}

customElements.define('offline-reading', OfflineReading);
