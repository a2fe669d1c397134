/** The search page: asks the engine what form and address say, and shows the answer. Each step of it is one in the history. */
import type { Answer, Group } from '#search/types.ts';
import { element, fill, part, readWords } from './dom.ts';
import { drawCard } from './search-card.ts';
import { openEngine } from './search-engine.ts';
import { chips, showChosen, showCounts } from './search-facets.ts';
import { foundWords, totalOf, waysFrom } from './search-found.ts';
import { resultItem } from './search-results.ts';
import { loadSigns, type Signs } from './search-signs.ts';
import { addressOf, activeOf, fillForm, isEmpty, readAddress, readForm, type SearchState } from './search-state.ts';
import { tryStyles } from './load-styles.ts';
import sheet from './site-search.css?url&no-inline';

const pageTitle = document.title;
const nothingAsked: SearchState = { term: '', facets: {} };
const styles = tryStyles(sheet);

/** A search that takes longer than this says that it runs. */
const patience = 400;

class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  /** Only the answer to the latest question is shown. */
  #latest = 0;

  get #form() {
    return part(this, 'form', HTMLFormElement);
  }
  get #field() {
    return part(this, '[data-site-search]', HTMLInputElement);
  }
  get #words() {
    return readWords<'siteSearch'>(this);
  }

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const form = this.#form;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#go(readForm(form));
      },
      { signal },
    );
    this.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#go(readForm(form));
      },
      { signal },
    );
    this.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"], .chip');
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.pushState(null, '', link.href);
        this.#read();
        // What was clicked goes away; the count says what is there now.
        part(this, '.search-status', HTMLElement).focus();
      },
      { signal },
    );
    window.addEventListener('popstate', () => this.#read(), { signal });
    // Whoever chose or typed before this file was here has done so.
    const chosen = readForm(form);
    if (location.search) this.#read();
    else if (activeOf(chosen).length > 0) this.#go(chosen);
    else void this.#show(nothingAsked);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  /** To a state that the reader made. */
  #go(state: SearchState) {
    const address = addressOf(state);
    if (new URL(address, location.href).search !== location.search) history.pushState(null, '', address);
    void this.#show(state);
  }

  /** The state that the address has. */
  #read() {
    const state = readAddress(this.#form);
    fillForm(this.#form, this.#field, state);
    void this.#show(state);
  }

  #say(text: string) {
    part(this, '.search-status', HTMLElement).textContent = text;
  }

  async #show(state: SearchState) {
    const turn = ++this.#latest;
    const words = this.#words;
    document.title = state.term ? fill(words.title, { term: state.term, page: pageTitle }) : pageTitle;
    const running = setTimeout(() => this.#say(words.running), patience);
    try {
      const [engine, signs] = await Promise.all([openEngine(), loadSigns(this.#form.action), styles]);
      const answer = await engine.search(state.term, state.facets);
      clearTimeout(running);
      if (turn !== this.#latest) return;
      void this.#count(answer, turn);
      showChosen(this, state, totalOf(answer), words);
      if (isEmpty(state)) this.#reset();
      else this.#answer(state, answer, signs);
      if (isEmpty(state) || !isNothing(answer)) return;
      this.#say(state.term ? fill(words.nothing, { term: state.term }) : words.nothingHere);
      const near = part(this, '.search-near', HTMLElement);
      near.replaceChildren();
      const found = await waysFrom(state, engine, words);
      if (turn === this.#latest) near.append(...found);
    } catch {
      if (turn !== this.#latest) return;
      this.#reset();
      this.#say(words.failed);
    } finally {
      clearTimeout(running);
    }
  }

  /** Without the counts the choices still work. */
  async #count({ counts }: Answer, turn: number) {
    const found = await counts().catch(() => undefined);
    if (found && turn === this.#latest) showCounts(this, found);
  }

  /** As the page came: the lists, and nothing asked. */
  #reset() {
    this.#say('');
    part(this, '.search-answer', HTMLElement).hidden = true;
    part(this, '.search-nothing', HTMLElement).hidden = true;
    part(this, '.search-lists', HTMLElement).hidden = false;
  }

  #answer(state: SearchState, answer: Answer, signs: Signs) {
    const words = this.#words;
    const isFound = !isNothing(answer);
    part(this, '.search-lists', HTMLElement).hidden = true;
    part(this, '.search-nothing', HTMLElement).hidden = isFound;
    const place = part(this, '.search-answer', HTMLElement);
    place.hidden = false;
    place.replaceChildren(
      ...this.#chips(state),
      ...(answer.card ? drawCard(answer.card, words, signs) : []),
      ...this.#meant(state, answer),
      ...this.#results(answer, signs),
    );
    if (!isFound) return;
    const found = foundWords(totalOf(answer), state.term, words);
    this.#say(answer.card ? fill(words.foundCard, { found }) : found);
  }

  #chips(state: SearchState): HTMLElement[] {
    const list = chips(this, state, this.#words);
    return list.length > 0 ? [element('ul', { className: 'search-chips' }, ...list)] : [];
  }

  /** „Meinten Sie …?“ with its hits, and what else was looked for. */
  #meant(state: SearchState, { didYouMean, expanded }: Answer): HTMLElement[] {
    const words = this.#words;
    const parts: HTMLElement[] = [];
    if (didYouMean) {
      const href = addressOf({ ...state, term: didYouMean });
      const link = element('a', { href, textContent: didYouMean });
      parts.push(element('p', { className: 'search-meant' }, `${words.meant} `, link, words.meantShown));
    }
    if (expanded.length > 0) {
      const text = fill(words.expanded, { words: expanded.join(', ') });
      parts.push(element('p', { className: 'note', textContent: text }));
    }
    return parts;
  }

  #results(answer: Answer, signs: Signs): HTMLElement[] {
    const words = this.#words;
    const { things, groups, total } = answer;
    if (things.length + groups.length === 0) return [];
    const named = new Set(things.map(({ href }) => href));
    const byHref = new Map(groups.map((group) => [group.href, group]));
    const ofText = (some: readonly Group[]) =>
      some.filter(({ href }) => !named.has(href)).map((group) => resultItem(undefined, group, words, signs));
    const list = element(
      'ol',
      { className: 'search-results' },
      ...things.map((thing) => resultItem(thing, byHref.get(thing.href), words, signs)),
      ...ofText(groups),
    );
    const heading = element('h2', { className: 'vh', textContent: words.results });
    let shown = groups.length;
    if (shown >= total) return [heading, list];
    const more = element('button', { className: 'button button-plain', type: 'button', textContent: words.more });
    more.addEventListener('click', () => {
      void answer.more().then((next) => {
        const items = ofText(next);
        list.append(...items);
        shown += next.length;
        if (next.length === 0 || shown >= total) more.remove();
        items[0]?.querySelector('a')?.focus();
      });
    });
    return [heading, list, element('p', {}, more)];
  }
}

const isNothing = (answer: Answer): boolean => !answer.card && totalOf(answer) === 0;

customElements.define('site-search', SiteSearch);
