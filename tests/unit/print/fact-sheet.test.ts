import { describe, expect, it, vi } from 'vitest';
import { localSite } from '#site/config.ts';
import { factSheetPdf } from '#print/fact-sheet.ts';
import { projectSheet, type FactSheet } from '#views/pages/fact-sheet.ts';
import { anEdition } from '../../support/catalogue.ts';
import { readPdf } from '../../support/pdf.ts';
import { siteUrl } from '../../support/site.ts';

vi.stubEnv('SITE', siteUrl);

const edition = anEdition({
  projekte: {
    labor: { title: 'Labor #1: $x$ *offen*', lead: 'Es kostete [[labor--cost]].', facts: { cost: 'labor--cost' } },
  },
  fakten: {
    'projekte/labor': {
      cost: { label: 'Gesamtkosten', value: 1290000.5, unit: 'EUR' },
      visits: { label: 'Gäste', value: 300, confidence: 'belegt', sources: [{ id: 'stadt' }, { id: 'zeitung' }] },
    },
  },
});
const sheet = projectSheet(edition.catalogue.projects[0]!, edition);
const view = await readPdf(factSheetPdf(sheet));

/** A sheet with `count` facts, each with a source of its own. */
function crowded(count: number): FactSheet {
  const names = Array.from({ length: count }, (_, index) => `quelle-${index}`);
  const many = anEdition({
    projekte: { labor: {} },
    quellen: Object.fromEntries(names.map((name) => [name, { title: `Ein Bericht mit einem langen Titel, ${name}` }])),
    fakten: {
      'projekte/labor': Object.fromEntries(names.map((name) => [`fakt-${name}`, { sources: [{ id: name }] }])),
    },
  });
  return projectSheet(many.catalogue.projects[0]!, many);
}

describe('a fact sheet', () => {
  it('is one tagged page in German that claims PDF/UA-1', () => {
    expect(view).toMatchObject({ pages: 1, isMarked: true, language: 'de-DE', accessibilityPart: '1' });
  });

  it('is titled after its subject, whose signs are never read as Typst', () => {
    expect(view.title).toBe('Labor #1: $x$ *offen* – Faktenblatt');
    expect(view.text).toContain('Labor #1: $x$ *offen*');
  });

  it('sets names, indices and signs that German does not have', async () => {
    const title = 'Jurić, Šimić und Žižek: CO₂ → 5 ≥ x ≤ 9™';
    expect((await readPdf(factSheetPdf({ ...sheet, title }))).text).toContain(title);
  });

  it('has headings, tables and a text for its only picture', () => {
    expect(view.roles.filter((role) => /^H\d/.test(role))).toEqual(['H1', 'H2', 'H2', 'H2', 'H2', 'H2']);
    expect(view.roles.filter((role) => role === 'Table')).toHaveLength(2);
    expect(view.alternatives).toEqual([`QR-Code mit der Adresse der Seite „${sheet.title}“: ${sheet.permalink}`]);
  });

  it('says values, how well they are proven and by which source', () => {
    expect(view.text).toContain('Es kostete 1.290.000,50 Euro.');
    expect(view.text).toContain('Gesamtkosten 1.290.000,50 Euro eine Quelle 1');
    expect(view.text).toContain('Gäste 300 belegt 1, 2');
    expect(view.text).toContain('2 zeitung: „Titel zeitung“, ohne Datum');
  });

  it('links every value to its fact, every source to its page, and itself to its page', () => {
    expect(new Set(view.links)).toEqual(
      new Set(
        ['fakten/labor--cost/', 'fakten/labor--visits/', 'quellen/stadt/', 'quellen/zeitung/', 'projekte/labor/'].map(
          (address) => `${siteUrl}/${address}`,
        ),
      ),
    );
  });

  it('has neither links nor a code before the site has an address', async () => {
    vi.stubEnv('SITE', localSite);
    const early = await readPdf(factSheetPdf(projectSheet(edition.catalogue.projects[0]!, edition)));
    vi.stubEnv('SITE', siteUrl);
    expect(early).toMatchObject({ pages: 1, links: [], alternatives: [], accessibilityPart: '1' });
    expect(early.text).toContain('Gesamtkosten 1.290.000,50 Euro eine Quelle 1');
    expect(early.text).not.toContain('localhost');
  });

  it('uses the fonts of the site alone', () => {
    expect([...view.fonts].sort()).toEqual(['DMRLese-Regular', 'DMRSchrift-Bold', 'DMRSchrift-Regular']);
  });

  it('keeps to one page however much is known, and what it shows keeps its source', async () => {
    const { pages, text } = await readPdf(factSheetPdf(crowded(80)));
    expect(pages).toBe(1);
    const further = [...text.matchAll(/und (\d+) weitere auf der Seite/g)].map(([, count]) => Number(count));
    expect(further).toHaveLength(2);
    expect(further[0]).toBe(further[1]);
    expect(text.match(/eine Quelle \d+/g)).toHaveLength(80 - further[0]!);
  });

  it('shows all sources while there is room, and says nothing of more', async () => {
    const { text } = await readPdf(factSheetPdf(crowded(8)));
    expect(text).not.toContain('weitere auf der Seite');
    expect(text.match(/Ein Bericht mit einem langen Titel/g)).toHaveLength(8);
  });

  it('hides no address of a document behind a source', () => {
    expect(JSON.stringify(sheet)).not.toContain('https://stadt.example/');
  });
});

describe('a fact sheet is refused', () => {
  it.for([
    ['without a title', { title: ' ' }, 'Der Titel fehlt. Bitte ergänzen.'],
    ['without a text for its QR code', { codeText: '' }, 'Der Ersatztext für den QR-Code fehlt. Bitte ergänzen.'],
    [
      'when its words fill more than a page',
      { lead: [{ words: 'Wort '.repeat(5000) }] },
      'Der Inhalt passt nicht auf eine Seite. Bitte kürzen.',
    ],
    ['when no font has a sign of it', { title: 'Schnee ☃' }, 'Kein barrierefreies PDF: '],
  ] as const)('%s', ([, change, message]) => {
    const refused = () => factSheetPdf({ ...sheet, ...change });
    expect(refused).toThrow(`Faktenblatt „labor“: ${message}`);
  });
});
