import { expect, it } from 'vitest';
import BriefProofs from '#components/facts/BriefProofs.astro';
import Footnotes from '#components/facts/Footnotes.astro';
import { briefNotes, proofGroups } from '#views/parts/proofs.ts';
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
      other: { statement: 'Das Labor hat ein Dach.' },
      many: {
        statement: 'Das Labor kostet wenig.',
        sources: [{ id: 'zeitung' }, { id: 'land' }, { id: 'stadt' }],
      },
      part: { kind: 'relation', value: 'Verein', statement: 'Der Verein wirkt mit.', sources: [{ id: 'zeitung' }] },
    },
  },
});

const cited = (names: readonly string[]) => names.map((name) => factOf(edition.catalogue, `labor--${name}`));

async function render(...names: string[]) {
  const root = await renderComponent(Footnotes, { props: { groups: proofGroups(cited(names), edition) }, edition });
  const note = (number: number) => root.querySelector(`#b${number}`)!;
  return { root, note };
}

it('closes all proofs under one heading that counts them and their sources', async () => {
  const { root } = await render('one', 'part');
  const fold = root.querySelector('details')!;
  expect(fold.hasAttribute('open')).toBe(false);
  expect(textOf(fold.querySelector('summary'))).toBe('Belege 2 aus 2 Quellen');
});

it('names publisher, document and date of a source once, above all that it proves', async () => {
  const { root, note } = await render('one', 'part', 'other');
  const [first, second] = root.querySelectorAll('.proofs > li');
  expect(textOf(first!.querySelector('p'))).toBe('Q1 Stadt Soest: „Beschluss“, August 2019');
  expect(first!.querySelectorAll('li').map(({ id }) => id)).toEqual(['b1', 'b3']);
  expect(second!.querySelectorAll('li').map(({ id }) => id)).toEqual(['b2']);
  expect(textOf(note(1))).toMatch(/Das Labor hat zwei Räume\. eine Quelle, Stand 2020$/);
});

it('names the further source of a fact by its number, and counts the rest', async () => {
  const { note } = await render('one', 'many', 'part');
  expect(textOf(note(2))).toMatch(/Das Labor kostet wenig\. .*, auch Q1 und 1 weitere$/);
});

it('leads to the fact and back to the figure, whose number it bears', async () => {
  const { note } = await render('one', 'other');
  const targets = allByRole(note(2), 'link').map((link) => link.getAttribute('href'));
  expect(targets).toEqual(['#r2', '/fakten/labor--other/']);
  expect(byRole(note(2), 'link', '2 zurück')).toBeDefined();
  expect(byRole(note(2), 'link', 'Das Labor hat ein Dach.')).toBeDefined();
});

it('names the whole proof of a fact that has no page', async () => {
  const { note } = await render('one', 'part');
  const proofs = [note(1), note(2)].map((each) => allByRole(each, 'link').at(-1)!.getAttribute('data-proof'));
  expect(proofs).toEqual([undefined, '/fakten/labor--part/beleg.html']);
});

it('in brief is one line a proof, with the same two ways on', async () => {
  const props = { notes: briefNotes(cited(['one', 'many']), edition), sources: 3 };
  const root = await renderComponent(BriefProofs, { props, edition });
  expect(textOf(root.querySelector('summary'))).toBe('Belege 2 aus 3 Quellen');
  expect(root.querySelectorAll('li').map(({ id }) => id)).toEqual(['b1', 'b2']);
  expect(textOf(root.querySelector('#b1'))).toMatch(/^1 zurück.*: Stadt Soest$/);
  expect(allByRole(root.querySelector('#b2')!, 'link').map((link) => link.getAttribute('href'))).toEqual([
    '#r2',
    '/fakten/labor--many/',
  ]);
});
