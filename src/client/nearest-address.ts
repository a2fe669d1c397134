/** On the page for unknown addresses: names those that exist and look like the one that was asked for. */
import { element, part } from './dom.ts';
import { nearest } from './nearest.ts';
import { readDocument } from './trusted.ts';

class NearestAddress extends HTMLElement {
  async connectedCallback() {
    const answer = await fetch(this.dataset['sitemap']!).catch(() => undefined);
    if (!answer?.ok) return;
    const map = await readDocument(answer, 'text/xml');
    // The sitemap names the host under which the site is published; readers stay where they are.
    const addresses = [...map.querySelectorAll('loc')].map(({ textContent }) => new URL(textContent).pathname);
    const found = nearest(location.pathname, addresses);
    if (found.length === 0) return;
    const items = found.map((href) => element('li', {}, element('a', { href, textContent: decodeURI(href) })));
    part(this, 'ul', HTMLUListElement).append(...items);
    part(this, 'div', HTMLDivElement).hidden = false;
  }
}

customElements.define('nearest-address', NearestAddress);
