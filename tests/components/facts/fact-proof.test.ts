import { expect, it } from 'vitest';
import FactProof from '#components/facts/FactProof.astro';
import { proofView } from '#views/pages/proof.ts';
import { anEdition, aSide, factOf } from '../../support/catalogue.ts';
import { renderComponent } from '../../support/render.ts';
import { allByRole, byRole, textsByRole } from '../../support/roles.ts';
import { textOf } from '../../support/site.ts';

const edition = anEdition({
  projekte: { labor: { title: 'Labor' } },
  quellen: { stadt: { title: 'Beschluss', publisher: 'Stadt Soest', published: '2019-08' } },
  fakten: {
    'projekte/labor': {
      visits: {
        label: 'Gäste',
        statement: 'Es kamen rund 300 Gäste.',
        value: 300,
        precision: 'rund',
        scope: 'nur 2020',
        asOf: '2020',
        validUntil: '2021',
        sources: [{ id: 'stadt', locator: 'Seite 3' }],
      },
      rooms: {
        question: 'Wie viele Räume?',
        confidence: 'widerspruch',
        sides: [aSide('zwei', { sources: ['zeitung'] }), aSide('drei', { preferred: true })],
        resolution: 'Drei, seit dem Umbau.',
        contradicts: ['labor--old'],
      },
      sum: {
        value: 600,
        confidence: 'abgeleitet',
        derivation: { text: 'Zwei Jahre.', formula: 'a * 2', inputs: { a: 'labor--visits' } },
      },
      old: { label: 'Räume, gezählt', value: 2, replacedBy: 'labor--visits' },
      part: { kind: 'relation', value: 'Verein' },
    },
  },
});

const render = (name: string) =>
  renderComponent(FactProof, {
    props: { proof: proofView(factOf(edition.catalogue, `labor--${name}`), edition) },
    edition,
  });
const linksIn = (root: Awaited<ReturnType<typeof render>>) =>
  allByRole(root, 'link').map((link) => [textOf(link), link.getAttribute('href')]);

it('says the sentence, the value, how sure it is and of what it holds', async () => {
  const root = await render('visits');
  expect(textOf(root)).toMatch(/^Es kamen rund 300 Gäste\./);
  const terms = textsByRole(root, 'term');
  const said = textsByRole(root, 'definition').map((words, index) => `${terms[index]}: ${words}`);
  expect(said).toEqual([
    'Wert: rund 300',
    'Verlässlichkeit: eine Quelle',
    'Genauigkeit: gerundet',
    'Geltung: nur 2020',
    'Stand: 2020',
    'Gültig bis: 2021',
  ]);
});

it('names its sources with date and place, and the ways on', async () => {
  const root = await render('visits');
  expect(textsByRole(root, 'heading')).toEqual(['Quellen']);
  expect(textsByRole(root, 'listitem')).toEqual(['Stadt Soest: „Beschluss“, August 2019. Fundstelle: Seite 3']);
  expect(linksIn(root)).toEqual([
    ['„Beschluss“', 'https://stadt.example/'],
    ['Zitieren', '/fakten/labor--visits/#zitieren'],
    ['Fehler melden', '/fakten/labor--visits/#fehler-melden'],
    ['Zur Faktenseite', '/fakten/labor--visits/'],
  ]);
});

it('sets the sides of a contradiction beside each other, with the reading and the fact that it contradicts', async () => {
  const root = await render('rooms');
  expect(textsByRole(root, 'heading')).toEqual(['Lesart', 'Wie viele Räume?', 'Quellen', 'Widerspricht']);
  expect(textOf(root)).toContain('Drei, seit dem Umbau.');
  const sides = byRole(root, 'heading', 'Wie viele Räume?').closest('section')!.querySelectorAll(':scope > ul > li');
  expect(sides.map(textOf)).toEqual([
    'drei (unsere Lesart)Gemeint ist drei.Stadt Soest: „Beschluss“, August 2019',
    'zweiGemeint ist zwei.zeitung: „Titel zeitung“',
  ]);
  expect(linksIn(root)).toContainEqual(['Räume, gezählt: 2', '/fakten/labor--old/']);
});

it('shows how a derived value comes about', async () => {
  const root = await render('sum');
  const derivation = byRole(root, 'heading', 'Herleitung').closest('section')!;
  expect(textOf(derivation)).toContain('Zwei Jahre.');
  expect(textOf(derivation)).toContain('a * 2 = 600');
  expect(textsByRole(derivation, 'listitem')).toEqual(['a = rund 300, Gäste, Labor']);
});

it('names what replaced a withdrawn fact', async () => {
  const root = await render('old');
  expect(textOf(root.querySelector('.notice'))).toBe('Zurückgezogen. Ersetzt durch: Gäste: rund 300');
  expect(root.querySelector('.status')?.getAttribute('data-status')).toBe('zurueckgezogen');
});

it('leads from a relation to its entry, because it has no page', async () => {
  expect(linksIn(await render('part')).slice(-1)).toEqual([['Zum Eintrag', '/projekte/labor/#labor--part']]);
});
