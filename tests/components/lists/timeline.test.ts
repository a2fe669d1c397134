import { expect, it } from 'vitest';
import Timeline from '#components/lists/Timeline.astro';
import { eventRow } from '#views/parts/cards.ts';
import { anEdition } from '../../support/catalogue.ts';
import { renderComponent } from '../../support/render.ts';
import { allByRole, byRole, textsByRole } from '../../support/roles.ts';
import { textOf } from '../../support/site.ts';

const edition = anEdition({
  regionen: { aachen: {} },
  termine: {
    auftakt: { title: 'Auftakt', place: 'Stadthalle' },
    treffen: { title: 'Treffen', regions: ['soest', 'aachen'] },
  },
  fakten: {
    'termine/auftakt': { date: { kind: 'date', value: '2019-08-27', confidence: 'belegt' } },
    'termine/treffen': { date: { kind: 'date', value: '2020' } },
  },
});

const render = (props: object = {}) =>
  renderComponent(Timeline, {
    props: { events: edition.catalogue.events.map((event) => eventRow(event, edition)), ...props },
    edition,
  });

it('tells events in the order of their dates', async () => {
  const root = await render();
  expect(textsByRole(root, 'time')).toEqual(['27. August 2019', '2020']);
  expect(allByRole(root, 'listitem').map((item) => textOf(item.querySelector('p')))).toEqual([
    'Auftakt, Stadthalle',
    'Treffen',
  ]);
});

it('gives dates to machines as exactly as they are known, and the line of their proof', async () => {
  const times = allByRole(await render(), 'time');
  expect(times.map((time) => time.getAttribute('datetime'))).toEqual(['2019-08-27', '2020']);
  expect(times.map((time) => time.querySelector('[data-status]')?.getAttribute('data-status'))).toEqual([
    'belegt',
    'einfach',
  ]);
});

it('leads to each event', async () => {
  const root = await render();
  expect(byRole(root, 'link', 'Auftakt').getAttribute('href')).toBe('/termine/auftakt/');
});

it('names the regions where there is room for them', async () => {
  const regions = (await render({ isWide: true })).querySelectorAll('.who').map(textOf);
  expect(regions).toEqual(['soest', 'alle Regionen']);
});
