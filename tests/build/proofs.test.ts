/** The whole proofs that come beside figures, and the way to them. */
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { proofPiece } from '#site/proof-piece.ts';
import { routes } from '#site/routes.ts';
import { hasOwnPage } from '#views/parts/links.ts';
import { loadContent } from '../support/real-content.ts';
import { kindOf, readSite, textOf } from '../support/site.ts';

const { facts } = await loadContent();
const site = await readSite();
// The page of all components proves nothing.
const pages = site.pages.filter(({ address }) => address !== '/stil/');
const addressOf = (fact: Parameters<typeof hasOwnPage>[0] & { readonly id: string }) =>
  hasOwnPage(fact) ? routes.factPage(fact.id) : routes.factProof(fact.id);
const addresses = new Set(facts.map(addressOf));

it('every fact has its proof on its page, a relation in a file, in German and with its sentence', () => {
  expect(new Set(site.pieces.map(({ address }) => address))).toEqual(
    new Set(facts.filter((fact) => !hasOwnPage(fact)).map(addressOf)),
  );
  for (const fact of facts) {
    const { id } = fact;
    const { root } = site.page(addressOf(fact));
    const piece = root.getElementById(proofPiece)!;
    expect(root.querySelector('html')?.getAttribute('lang'), id).toBe('de');
    expect(textOf(piece.querySelector('p')), id).toMatch(/\S/);
    expect(piece.querySelectorAll('.ways a').length, id).toBeGreaterThan(0);
  }
});

it('a proof is not searched', () => {
  for (const { address, html } of site.pieces) expect(html, address).not.toContain('pagefind');
});

it('every footnote leads to the proof of its fact', () => {
  const { page } = site;
  expect(page('/programm/').root.querySelectorAll('#belege li[id]').length).toBeGreaterThan(0);
  for (const { address, root } of pages) {
    const missing = root
      .querySelectorAll('#belege li[id]')
      .map((line) => line.querySelector('a:not([href^="#r"])')!)
      .map((link) => link.getAttribute('data-proof') ?? link.getAttribute('href')!)
      .filter((proof) => !addresses.has(proof));
    expect(missing, address).toEqual([]);
  }
});

describe('the proofs at the end of a page', () => {
  const whole = pages.filter((page) => page.root.querySelector('#belege'));

  it('are closed, and hold a line for every figure, in the order of the page', () => {
    expect(whole.length).toBeGreaterThan(0);
    for (const { address, root } of whole) {
      const fold = root.querySelector('#belege details');
      expect(fold?.hasAttribute('open'), address).toBe(false);
      const marks = root.querySelectorAll('a.fact[id]').map((mark) => mark.getAttribute('href'));
      const lines = fold!.querySelectorAll('li[id]').map(({ id }) => Number(id.slice(1)));
      expect(
        lines.toSorted((a, b) => a - b).map((number) => `#b${number}`),
        address,
      ).toEqual(marks);
      expect(textOf(fold!.querySelector('summary')), address).toMatch(
        new RegExp(`^Belege ${lines.length} aus \\d+ Quellen?$`),
      );
    }
  });

  it('name each source once', () => {
    for (const { address, root } of whole) {
      const numbers = root.querySelectorAll('#belege .proof-source b').map(textOf);
      expect(numbers.toSorted(), address).toEqual([...new Set(numbers)].toSorted());
    }
  });

  it('make less than a third of the words that a reader sees', () => {
    const reading = ['start', 'regionen/ID', 'projekte/ID', 'themen/ID', 'termine/ID', 'organisationen/ID', 'programm'];
    const count = (text: string) => text.split(' ').filter(Boolean).length;
    /** Neither what is folded nor what only screen readers say. */
    const visible = (element: HTMLElement | null): number => {
      const copy = parse(element?.outerHTML ?? '');
      for (const unseen of copy.querySelectorAll('details:not([open]) > .fold-in, .vh')) unseen.remove();
      return count(textOf(copy));
    };
    for (const { address, root, main } of pages.filter((page) => reading.includes(kindOf(page.address)))) {
      const marks = main.querySelectorAll('sup').length;
      const proofs = visible(root.querySelector('#belege')) + marks;
      expect(proofs / visible(main), address).toBeLessThan(1 / 3);
    }
  });
});
