/** The fact that answers a question for a number: how the question was read, the value, its sentence, where it comes from. */
import { regionLetter } from '#site/regions.ts';
import type { Card } from '#search/types.ts';
import { element, fill, type readWords } from './dom.ts';
import type { Signs } from './search-signs.ts';

type Words = ReturnType<typeof readWords<'siteSearch'>>;

/** „30. August 2020“, „August 2020“ or „2020“, as exactly as it is known. */
function dated(iso: string): string {
  const parts = iso.split('-').length;
  return new Date(iso).toLocaleDateString(document.documentElement.lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  });
}

/** A figure with the line that says how well it is proven. */
function figure(value: string, status: string, href: string): HTMLAnchorElement {
  const link = element('a', { className: 'fact', href }, element('span', { textContent: value }));
  link.dataset['status'] = status;
  return link;
}

/** „Projekt MobiHell, gefragt: Geld vom Land“ */
function reading({ subject, question }: Card, words: Words, { draw, keys, words: { kinds } }: Signs): HTMLElement {
  const asked = [words.card.question, ' ', element('b', { textContent: question })];
  return element(
    'p',
    { className: 'search-card-reading' },
    ...(subject
      ? [
          subject.outcome ? keys(subject.regions) : draw(subject),
          ' ',
          kinds[subject.kind],
          ' ',
          element('b', { textContent: subject.title }),
        ]
      : [words.card.programme]),
    ...asked,
  );
}

/** All sides of a contradiction, never one alone; otherwise the value. */
function values({ sides, value, status, href, asOf }: Card, words: Words): HTMLElement[] {
  const date = asOf ? [' ', element('small', { textContent: fill(words.card.asOf, { date: asOf }) })] : [];
  if (sides.length === 0)
    return [element('p', { className: 'search-card-value' }, figure(value, status, href), ...date)];
  return [
    element('p', { textContent: words.card.disputed }),
    element(
      'ul',
      { className: 'search-card-sides' },
      ...sides.map((side) =>
        element('li', {}, figure(side.value, status, href), ' ', element('small', { textContent: side.meaning })),
      ),
    ),
  ];
}

const sources = ({ sources: all, href }: Card, words: Words): HTMLElement =>
  element(
    'div',
    { className: 'search-card-sources' },
    element('h2', { textContent: words.card.sources }),
    element(
      'ul',
      {},
      ...all.map((source) =>
        element(
          'li',
          {},
          `${source.publisher}${source.published ? `, ${dated(source.published)}` : ''}: `,
          element('a', { href: source.href, textContent: fill(words.card.quoted, { title: source.title }) }),
          source.locator ? `, ${source.locator}` : '',
        ),
      ),
    ),
    element('p', {}, element('a', { href, textContent: words.card.whole })),
  );

export function drawCard(card: Card, words: Words, signs: Signs): HTMLElement[] {
  const { subject, related } = card;
  const answer = element(
    'article',
    { className: 'search-card' },
    element(
      'div',
      {},
      reading(card, words, signs),
      ...values(card, words),
      element('p', { className: 'search-card-sentence', textContent: card.statement }),
    ),
    sources(card, words),
  );
  const [region, other] = subject?.regions ?? [];
  if (region) answer.dataset['region'] = other ? 'm' : regionLetter(region);
  const parts: HTMLElement[] = [answer];
  if (related.length > 0) {
    parts.push(
      element('h2', { className: 'vh', textContent: words.card.related }),
      element(
        'dl',
        { className: 'search-related' },
        ...related.map(({ label, value, href, status }) =>
          element('div', {}, element('dt', { textContent: label }), element('dd', {}, figure(value, status, href))),
        ),
      ),
    );
  }
  if (subject) {
    const page = element('a', { href: subject.href, textContent: fill(words.card.page, { title: subject.title }) });
    parts.push(element('p', { className: 'note' }, page));
  }
  return parts;
}
