import { expect, it } from 'vitest';
import Footnotes from '#components/facts/Footnotes.astro';
import { footnoteViews } from '#views/parts/proofs.ts';
import { anEdition, factOf } from '../../support/catalogue.ts';
import { renderComponent } from '../../support/render.ts';
import { allByRole, byRole } from '../../support/roles.ts';
import { textOf } from '../../support/site.ts';

const edition = anEdition({
  projekte: { labor: {} },
  quellen: { stadt: { title: 'Beschluss', publisher: 'Stadt Soest', published: '2019-08' }, land: {} },
  fakten: {
    'projekte/labor': {
      one: { statement: 'Das Labor hat zwei Räume.', asOf: '2020' },
      many: {
        statement: 'Das Labor kostet wenig.',
        sources: [{ id: 'zeitung' }, { id: 'stadt', locator: 'Absatz 3' }, { id: 'land' }],
      },
      part: { kind: 'relation', value: 'Verein', statement: 'Der Verein wirkt mit.' },
    },
  },
});

async function render(...names: string[]) {
  const cited = names.map((name) => factOf(edition.catalogue, `labor--${name}`));
  const root = await renderComponent(Footnotes, { props: { notes: footnoteViews(cited, edition) }, edition });
  return { root, notes: allByRole(root, 'listitem') };
}

it('says under a heading what proves each figure, in the order of the page', async () => {
  const { root, notes } = await render('one', 'many');
  expect(byRole(root, 'heading', 'Belege')).toBeDefined();
  expect(notes.map((note) => textOf(note).split('.')[0])).toEqual([
    'Das Labor hat zwei Räume',
    'Das Labor kostet wenig',
  ]);
});

it('names publisher, document and date of a source, and how well the fact is proven', async () => {
  const { notes } = await render('one');
  expect(textOf(notes[0]!)).toContain('Q1 Stadt Soest: „Beschluss“, August 2019.');
  expect(textOf(notes[0]!)).toContain('eine Quelle, Stand 2020');
});

it('counts the sources of the page, and names two of a fact', async () => {
  const { notes } = await render('one', 'many');
  expect(textOf(notes[1]!)).toMatch(/Q2 .*; Q1 Stadt Soest: .*; und 1 weitere\. Fundstelle: Absatz 3/);
});

it('leads to each document, to the fact, and back to the figure', async () => {
  const { notes } = await render('one', 'many');
  const targets = allByRole(notes[1]!, 'link').map((link) => link.getAttribute('href'));
  expect(targets).toEqual(['https://zeitung.example/', 'https://stadt.example/', '/fakten/labor--many/', '#r2']);
  expect(notes.map(({ id }) => id)).toEqual(['b1', 'b2']);
  expect(byRole(notes[1]!, 'link', 'zurück zu Stelle 2')).toBeDefined();
});

it('names the whole proof of a fact that has no page', async () => {
  const { notes } = await render('one', 'part');
  const proofs = notes.map((note) => byRole(note, 'link', 'Fakt').getAttribute('data-proof'));
  expect(proofs).toEqual([undefined, '/fakten/labor--part/beleg.html']);
});
