/** Search over all pages. Query and facets stand in the address; the index is loaded when something is asked. */
import { fill, part, readWords } from './dom.ts';

interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface Pagefind {
  options(options: { bundlePath: string; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{
    results: ReadonlyArray<{ data(): Promise<Hit> }>;
  }>;
}

const facetNames = ['art', 'region', 'thema'] as const;
const pageSize = 10;

class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  #engine: Promise<Pagefind> | undefined;
  /** Only the answer to the latest question is shown. */
  #latest = 0;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const form = part(this, 'form', HTMLFormElement);
    this.#read(form);
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined), { signal, once: true });
    let waiting: ReturnType<typeof setTimeout> | undefined;
    signal.addEventListener('abort', () => clearTimeout(waiting));
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        clearTimeout(waiting);
        this.#ask(form, 'push');
      },
      { signal },
    );
    form.addEventListener(
      'change',
      (event) => {
        if (event.target instanceof HTMLSelectElement) this.#ask(form, 'push');
      },
      { signal },
    );
    form.addEventListener(
      'input',
      (event) => {
        if (!(event.target instanceof HTMLInputElement)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => this.#ask(form, 'replace'), 200);
      },
      { signal },
    );
    window.addEventListener(
      'popstate',
      () => {
        this.#read(form);
        void this.#show(form);
      },
      { signal },
    );
    if (location.search) void this.#show(form);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #read(form: HTMLFormElement) {
    const query = new URLSearchParams(location.search);
    part(form, 'input', HTMLInputElement).value = query.get('q') ?? '';
    for (const name of facetNames) part(form, `select[name=${name}]`, HTMLSelectElement).value = query.get(name) ?? '';
  }

  #ask(form: HTMLFormElement, how: 'push' | 'replace') {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.append(name, String(value));
    const address = query.size > 0 ? `?${query}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show(form);
  }

  #load(): Promise<Pagefind> {
    const bundle = this.dataset['bundle'] ?? '/pagefind/';
    this.#engine ??= (async () => {
      const engine = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
      // Addresses in the index start at the root of dist/; the site may live below a path.
      await engine.options({ bundlePath: bundle, baseUrl: bundle.replace(/pagefind\/$/, '') });
      await engine.init();
      return engine;
    })();
    this.#engine.catch(() => {
      this.#engine = undefined;
    });
    return this.#engine;
  }

  async #show(form: HTMLFormElement) {
    const turn = ++this.#latest;
    const words = readWords<'siteSearch'>(this);
    const status = part(this, '.search-status', HTMLElement);
    const list = part(this, '.search-results', HTMLOListElement);
    const lists = part(this, '.search-lists', HTMLElement);
    const more = part(this, '[data-more]', HTMLButtonElement);
    const values = new FormData(form);
    const term = String(values.get('q') ?? '').trim();
    const filters: Record<string, string> = {};
    for (const name of facetNames) {
      const value = String(values.get(name) ?? '');
      if (value) filters[name] = value;
    }
    if (!term && Object.keys(filters).length === 0) {
      status.textContent = '';
      list.hidden = more.hidden = true;
      lists.hidden = false;
      return;
    }
    status.textContent = words.running;
    try {
      const engine = await this.#load();
      const { results } = await engine.search(term || null, { filters });
      if (turn !== this.#latest) return;
      lists.hidden = results.length > 0;
      list.replaceChildren();
      list.hidden = results.length === 0;
      const asked = term && fill(words.asked, { term });
      status.textContent =
        results.length === 0
          ? fill(words.nothing, {
              asked,
              advice: Object.keys(filters).length > 0 ? words.fewerFilters : words.otherWord,
            })
          : fill(results.length === 1 ? words.foundOne : words.foundMany, { count: results.length, asked });
      const add = async () => {
        const from = list.childElementCount;
        const hits = await Promise.all(results.slice(from, from + pageSize).map((result) => result.data()));
        if (turn !== this.#latest) return;
        list.append(...hits.map(resultItem));
        more.hidden = list.childElementCount >= results.length;
        more.onclick = () => void add().then(() => list.children[from + pageSize]?.querySelector('a')?.focus());
      };
      await add();
    } catch {
      if (turn !== this.#latest) return;
      status.textContent = words.failed;
      list.hidden = more.hidden = true;
      lists.hidden = false;
    }
  }
}

function resultItem(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta['title'] ?? hit.url;
  heading.append(link);
  const meta = document.createElement('p');
  meta.className = 'meta';
  meta.textContent = [...(hit.filters['art'] ?? []), ...(hit.filters['region'] ?? [])].join(' · ');
  const excerpt = document.createElement('p');
  // The engine marks the words it found with <mark> and escapes the rest; only the marks are taken over.
  for (const [index, piece] of hit.excerpt.split(/<\/?mark>/).entries()) {
    const node = document.createElement(index % 2 === 1 ? 'mark' : 'span');
    node.textContent = decodeEntities(piece);
    excerpt.append(node);
  }
  item.append(heading, meta, excerpt);
  return item;
}

/** The engine escapes these five signs and no other. */
const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const decodeEntities = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => signs[entity] ?? entity);

customElements.define('site-search', SiteSearch);
