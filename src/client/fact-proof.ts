/** All that is known of a fact, for the drawer: its record from `/fakten/ID.json` as text, lists and links. */
import { unknown } from '#language/de/words/kinds.ts';
import { formatDate, quoteTitle } from '#language/de/format.ts';
import { typeset } from '#language/de/typeset.ts';
import type { FactRecord } from '#open-data/record-schemas.ts';
import { element } from './dom.ts';

type Reference = FactRecord['contradicts'][number];
type SourceReference = FactRecord['sources'][number];

/**
 * Loads all that the proof needs; the returned function puts it in the footnote's place.
 *
 * @param page the footnote's link to the fact's page
 * @throws when the record cannot be had
 */
export async function loadProof(page: HTMLAnchorElement): Promise<(place: HTMLElement) => void> {
  const response = await fetch(page.dataset['record'] ?? page.href.replace(/\/$/, '.json'));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const fact = (await response.json()) as FactRecord;
  return (place) => {
    const wasInside = place.contains(document.activeElement);
    place.replaceChildren(...proofOf(fact, page.href));
    place.ariaBusy = 'false';
    place.scrollTop = 0;
    if (wasInside) place.querySelector('a')?.focus();
  };
}

function proofOf(fact: FactRecord, href: string): HTMLElement[] {
  const { display, derivation, replacedBy } = fact;
  const formula = derivation?.formula && `${derivation.formula} = ${display.value}`;
  return [
    element('p', {}, typeset(fact.statement)),
    ...(replacedBy
      ? [element('p', { className: 'notice' }, 'Zurückgezogen. Ersetzt durch: ', reference(replacedBy))]
      : []),
    figures(fact),
    ...section('Lesart', fact.resolution && element('p', {}, typeset(fact.resolution))),
    ...section(fact.question ?? 'Wer nennt was', list(fact.sides.map(sideItem))),
    ...section(
      'Herleitung',
      derivation && element('p', {}, typeset(derivation.text)),
      formula && element('p', {}, formula),
      list((derivation?.inputs ?? []).map((input) => element('li', {}, `${input.letter}: `, reference(input)))),
    ),
    ...section(
      'Quellen',
      list(fact.sources.map(sourceItem)),
      fact.locator && element('p', {}, `Fundstelle: ${typeset(fact.locator)}`),
    ),
    ...section('Widerspricht', list(fact.contradicts.map((other) => element('li', {}, reference(other))))),
    // A relation has no page of its own.
    fact.kind === 'relation'
      ? ways([['Zum Eintrag', href]])
      : ways([
          ['Zitieren', `${href}#zitieren`],
          ['Fehler melden', `${href}#fehler-melden`],
          ['Zur Faktenseite', href],
        ]),
  ];
}

type Part = HTMLElement | '' | undefined;

/** Nothing where nothing is to be said. */
function section(heading: string, ...parts: readonly Part[]): HTMLElement[] {
  const present = parts.filter((part) => part instanceof HTMLElement);
  return present.length === 0 ? [] : [element('section', {}, element('h2', {}, heading), ...present)];
}

const list = (items: readonly HTMLElement[]): Part => (items.length === 0 ? undefined : element('ul', {}, ...items));

/** Records name the public address; the reader stays on the host on which they read. */
function here(address: string): string {
  const { pathname, hash } = new URL(address);
  return pathname + hash;
}

const reference = ({ url, label, value }: Reference): HTMLElement =>
  element('a', { href: here(url) }, value ? `${label}: ${value}` : label);

function figures({ scope, validUntil, confidence, replacedBy, display }: FactRecord): HTMLElement {
  const status = element('span', { className: 'status' }, display.confidence);
  status.dataset['status'] = replacedBy ? 'zurueckgezogen' : confidence;
  const rows: ReadonlyArray<readonly [string, Node | string | undefined]> = [
    ['Wert', display.value],
    ['Beleglage', status],
    ['Genauigkeit', display.precision],
    ['Geltung', scope && typeset(scope)],
    ['Stand', display.asOf ?? unknown],
    ['Gültig bis', validUntil && formatDate(validUntil)],
  ];
  return element(
    'dl',
    {},
    ...rows.flatMap(([label, words]) =>
      words ? [element('div', {}, element('dt', {}, label), element('dd', {}, words))] : [],
    ),
  );
}

function sideItem({ value, meaning, preferred, sources }: FactRecord['sides'][number]): HTMLElement {
  return element(
    'li',
    { className: preferred ? 'preferred' : '' },
    element('b', {}, value),
    preferred ? ' (unsere Lesart)' : '',
    element('p', {}, typeset(meaning)),
    element('ul', {}, ...sources.map(sourceItem)),
  );
}

function sourceItem({ publisher, title, address, url, published, locator }: SourceReference): HTMLElement {
  return element(
    'li',
    {},
    `${publisher}: `,
    element('a', { href: address ?? here(url) }, quoteTitle(title)),
    published ? `, ${formatDate(published)}` : '',
    locator ? `. Fundstelle: ${typeset(locator)}` : '',
  );
}

const ways = (links: ReadonlyArray<readonly [string, string]>): HTMLElement =>
  element('p', { className: 'ways' }, ...links.map(([label, href]) => element('a', { href }, label)));
