/** The whole proofs that come beside figures, and the way to them. */
import { expect, it } from 'vitest';
import { routes } from '#site/routes.ts';
import { loadContent } from '../support/real-content.ts';
import { readSite, textOf } from '../support/site.ts';

const { facts } = await loadContent();
const site = await readSite();
const addresses = new Set(site.pieces.map(({ address }) => address));

it('every fact has its proof, a relation too, in German and with its sentence', () => {
  expect(addresses).toEqual(new Set(facts.map(({ id }) => routes.factProof(id))));
  for (const { id } of facts) {
    const { root, main } = site.page(routes.factProof(id));
    expect(root.querySelector('html')?.getAttribute('lang'), id).toBe('de');
    expect(textOf(main.querySelector('p')), id).toMatch(/\S/);
    expect(main.querySelectorAll('.ways a').length, id).toBeGreaterThan(0);
  }
});

it('a proof is not searched', () => {
  for (const { address, html } of site.pieces) expect(html, address).not.toContain('pagefind');
});

it('every footnote leads to the proof of its fact', () => {
  for (const { address, root } of site.pages) {
    const missing = root
      .querySelectorAll('.footnotes .how')
      .map((how) => how.querySelector('a')!)
      .map((link) => link.getAttribute('data-proof') ?? `${link.getAttribute('href')}beleg.html`)
      .filter((proof) => !addresses.has(proof));
    expect(missing, address).toEqual([]);
  }
});
