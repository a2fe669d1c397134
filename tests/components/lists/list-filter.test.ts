import { expect, it } from 'vitest';
import ListFilter from '#components/lists/ListFilter.astro';
import { renderComponent } from '../../support/render.ts';
import { allByRole, byRole, textsByRole } from '../../support/roles.ts';
import { textOf } from '../../support/site.ts';

const groups = [
  { name: 'region', legend: 'Region', options: [{ value: 'soest', label: 'Soest', key: 'soest', count: 18 }] },
  {
    name: 'status',
    legend: 'Status',
    options: [
      { value: 'laeuft-weiter', label: 'läuft weiter', former: 'verstetigt laufend', count: 21 },
      { value: 'nur-geplant', label: 'nur geplant', count: 1 },
    ],
  },
];

const render = (slots = {}, more = {}) =>
  renderComponent(ListFilter, {
    props: {
      groups,
      total: 1234,
      noun: 'Projekte',
      nounOne: 'Projekt',
      nounOf: 'Projekten',
      label: 'Projekte filtern',
      ...more,
    },
    slots,
  });

it('shows the whole list, how long it is and how many each choice would leave, before any script runs', async () => {
  const root = await render({ default: '<ol><li>Labor</li></ol>' });
  expect(textOf(root.querySelector('output'))).toBe('1.234 Projekte');
  expect(byRole(root, 'listitem', 'Labor').closest('[hidden]')).toBeNull();
  expect(textsByRole(root, 'checkbox').length).toBe(3);
  expect(root.querySelectorAll('.option .n').map(textOf)).toEqual(['18', '21', '1']);
});

it('asks for each facet in a group of its own', async () => {
  const root = await render();
  const asked = allByRole(root, 'group').map((group) => [
    textOf(group.querySelector('legend')),
    ...allByRole(group, 'checkbox').map((box) => `${box.getAttribute('name')}=${box.getAttribute('value')}`),
  ]);
  expect(asked).toEqual([
    ['Region', 'region=soest'],
    ['Status', 'status=laeuft-weiter', 'status=nur-geplant'],
  ]);
});

it('knows what a choice was called in earlier addresses', async () => {
  const box = byRole(await render(), 'checkbox', 'läuft weiter 21');
  expect(box.getAttribute('data-former')).toBe('verstetigt laufend');
});

it('gives each box and the search word a name', async () => {
  const root = await render();
  expect(byRole(root, 'checkbox', 'läuft weiter 21').getAttribute('value')).toBe('laeuft-weiter');
  expect(byRole(root, 'searchbox', 'Suchwort').getAttribute('name')).toBe('q');
  expect(textsByRole(root, 'button')).toEqual(['1.234 Projekte zeigen', 'Filter']);
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
  expect(textsByRole(root.querySelector('.result-bar')!, 'button')).toEqual(['Filter', 'Als CSV']);
});

it('folds long groups and names what is inside without opening them', async () => {
  const folded = { name: 'ort', legend: 'Ort', isFolded: true, options: [{ value: 'werl', label: 'Werl', count: 2 }] };
  const root = await render({}, { groups: [...groups, folded] });
  const fold = root.querySelector('details')!;
  expect(fold.hasAttribute('open')).toBe(false);
  expect(textOf(fold.querySelector('summary'))).toBe('Ort');
  expect(byRole(fold, 'checkbox', 'Werl 2').getAttribute('name')).toBe('ort');
});

it('offers orders, of which the one by fit waits for a word', async () => {
  const orders = [
    { value: 'name', label: 'Name' },
    { value: 'relevanz', label: 'passt am besten', needsWord: true },
  ];
  const root = await render({}, { orders, table: '/daten/projekte-tabelle.csv' });
  const select = root.querySelector('label select')!;
  expect(select.getAttribute('name')).toBe('sort');
  expect(select.querySelectorAll('option').map((option) => [textOf(option), option.hasAttribute('disabled')])).toEqual([
    ['Name', false],
    ['passt am besten', true],
  ]);
  expect(textsByRole(root, 'button')).toContain('Als CSV');
});
