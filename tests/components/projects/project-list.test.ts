import { expect, it } from 'vitest';
import ProjectList from '#components/projects/ProjectList.astro';
import { projectCard } from '#views/parts/cards.ts';
import { anEdition } from '../../support/catalogue.ts';
import { renderComponent } from '../../support/render.ts';
import { allByRole, byRole, textsByRole } from '../../support/roles.ts';
import { textOf } from '../../support/site.ts';

const edition = anEdition({
  projekte: {
    labor: { title: 'Labor', lead: 'Ein Raum für [[labor--rooms]].', facts: { funding: 'labor--funding' } },
    still: { title: 'Still' },
  },
  fakten: {
    'projekte/labor': {
      funding: { value: 1_290_000, unit: 'EUR', confidence: 'belegt' },
      rooms: { value: 12, unit: 'Menschen' },
    },
  },
});

const render = () =>
  renderComponent(ProjectList, {
    props: { projects: edition.catalogue.projects.map((project) => projectCard(project, edition)) },
    edition,
  });

it('leads to each project from its title', async () => {
  const root = await render();
  expect(textsByRole(root, 'heading')).toEqual(['Labor', 'Still']);
  expect(byRole(root, 'link', 'Labor').getAttribute('href')).toBe('/projekte/labor/');
});

it('says what it is about, with values in the text, and reads its regions out', async () => {
  const [labor] = allByRole(await render(), 'listitem');
  expect(textOf(labor!)).toContain('Ein Raum für 12 Menschen.');
  expect(textOf(labor!.querySelector('.keys'))).toBe('soest');
});

it('underlines a sum with how well it is proven, and says where none is', async () => {
  const [labor, still] = allByRole(await render(), 'listitem');
  expect(textOf(labor!.querySelector('[data-status=belegt]'))).toBe('1,29 Mio. €');
  expect(textOf(still!)).toContain('Summe nicht belegt Laufzeit nicht belegt unbekannt');
  expect(still!.querySelector('[data-status]')).toBeNull();
});
