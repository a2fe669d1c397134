import { expect, it } from 'vitest';
import ListFilter from '#components/lists/ListFilter.astro';
import { renderComponent } from '../../support/render.ts';
import { allByRole, byRole, textsByRole } from '../../support/roles.ts';
import { textOf } from '../../support/site.ts';

const groups = [
  { name: 'region', legend: 'Region', options: [{ value: 'soest', label: 'Soest', key: 'soest' }] },
  {
    name: 'status',
    legend: 'Status',
    options: [
      { value: 'laufend', label: 'laufend' },
      { value: 'geplant', label: 'geplant' },
    ],
  },
];

const render = (slots = {}) =>
  renderComponent(ListFilter, {
    props: {
      groups,
      total: 1234,
      noun: 'Projekte',
      nounOne: 'Projekt',
      nounOf: 'Projekten',
      label: 'Projekte filtern',
    },
    slots,
  });

it('shows the whole list and how long it is; the form waits for the script', async () => {
  const root = await render({ default: '<ol><li>Labor</li></ol>' });
  expect(textOf(byRole(root, 'status'))).toBe('1.234 Projekte');
  expect(byRole(root, 'listitem', 'Labor').closest('[hidden]')).toBeNull();
  expect(byRole(root, 'form', 'Projekte filtern').hasAttribute('hidden')).toBe(true);
});

it('asks for each facet in a group of its own', async () => {
  const root = await render();
  const asked = allByRole(root, 'group').map((group) => [
    textOf(group.querySelector('legend')),
    ...allByRole(group, 'checkbox').map((box) => `${box.getAttribute('name')}=${box.getAttribute('value')}`),
  ]);
  expect(asked).toEqual([
    ['Region', 'region=soest'],
    ['Status', 'status=laufend', 'status=geplant'],
  ]);
});

it('gives each box and the search word a name', async () => {
  const root = await render();
  expect(byRole(root, 'checkbox', 'laufend').getAttribute('value')).toBe('laufend');
  expect(byRole(root, 'searchbox', 'Suchwort').getAttribute('name')).toBe('q');
  expect(textsByRole(root, 'button')).toEqual(['Anzeigen']);
});

it('says nothing of an empty list before it is one', async () => {
  const root = await render();
  const empty = byRole(root, 'heading', 'Nichts passt zu allen Filtern').closest('.empty')!;
  expect(empty.hasAttribute('hidden')).toBe(true);
  expect(byRole(empty, 'link').getAttribute('href')).toMatch(/\/$/);
});

it('puts more fields and buttons where the page wants them', async () => {
  const root = await render({ fields: '<label>Monat</label>', bar: '<button>Als CSV</button>' });
  expect(textOf(byRole(root, 'form', 'Projekte filtern'))).toContain('Monat');
  expect(textsByRole(root.querySelector('.result-bar')!, 'button')).toEqual(['Als CSV']);
});
