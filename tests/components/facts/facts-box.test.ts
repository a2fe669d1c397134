import { expect, it } from 'vitest';
import FactsBox from '#components/facts/FactsBox.astro';
import { renderComponent } from '../../support/render.ts';
import { byRole, textsByRole } from '../../support/roles.ts';
import { textOf } from '../../support/site.ts';

const render = (rows: object[], more: object = {}, slots = {}) =>
  renderComponent(FactsBox, { props: { rows, ...more }, slots });

it('is a part of the page with a name', async () => {
  const root = await render([]);
  expect(textOf(byRole(root, 'complementary', 'Steckbrief'))).toBe('Steckbrief');
});

it('has the name of its page', async () => {
  const root = await render([], { heading: 'Auf einen Blick' });
  expect(byRole(root, 'complementary', 'Auf einen Blick')).toBeDefined();
});

it('names each thing and says what it is', async () => {
  const root = await render([
    { label: 'Region', links: [{ label: 'Soest', href: '/regionen/soest/' }, { label: 'Aachen' }] },
    { label: 'Status', none: 'nicht belegt' },
    { label: 'Laufzeit', links: [{ label: '2019–2021' }], note: 'Ende offen' },
  ]);
  expect(textsByRole(root, 'term')).toEqual(['Region', 'Status', 'Laufzeit']);
  expect(textsByRole(root, 'definition')).toEqual(['Soest, Aachen', 'nicht belegt', '2019–2021 (Ende offen)']);
});

it('links what has a page, and nothing else', async () => {
  const root = await render([{ label: 'Region', links: [{ label: 'Soest', href: '/s/' }, { label: 'Aachen' }] }]);
  expect(textsByRole(root, 'link')).toEqual(['Soest']);
});

it('marks facts for their proof, with words of their own or none', async () => {
  const root = await render([
    { label: 'Laufzeit', facts: [{ id: 'labor--start', words: 'ab 2019' }, { id: 'labor--end' }] },
  ]);
  const marks = root.querySelectorAll('[data-cite]');
  expect(marks.map((mark) => [mark.getAttribute('data-cite'), textOf(mark)])).toEqual([
    ['labor--start', 'ab 2019'],
    ['labor--end', ''],
  ]);
});

it('ends with what the page puts in', async () => {
  const root = await render([], {}, { default: '<p>Mehr dazu</p>' });
  expect(textOf(byRole(root, 'complementary', 'Steckbrief'))).toMatch(/Mehr dazu$/);
});
