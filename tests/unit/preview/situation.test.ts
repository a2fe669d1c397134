import { describe, expect, it } from 'vitest';
import { german } from '#language/de/german.ts';
import { situationOf, type Situation } from '#preview/situation.ts';
import { wholeContent } from '#preview/whole.ts';
import { checkContent } from '#tools/content-check.ts';
import { entriesIn } from '#tools/entries.ts';
import { contentHolding } from '../../support/content.ts';

const today = '2026-12-01';

/** The valid content with these files in it, checked. */
async function found(files: Readonly<Record<string, string>>) {
  const root = await contentHolding(files);
  return { root, ...(await checkContent(root, { today })) };
}
const situation = async (files: Readonly<Record<string, string>>): Promise<Situation> =>
  situationOf({ today, ...(await found(files)) });

const news = (more: string, body = 'Das Land gab <Fakt id="stadtlabor--funding" />.') =>
  `---\ntitle: Neu\nlead: Neues.\ndate: 2026-11-21\n${more}---\n\n${body}\n`;

describe('a message', () => {
  it('stands on the page of its file, at the line, and opens the editor there', async () => {
    const { messages } = await situation({ 'meldungen/neu.mdx': news('', 'Das <Fakt id="nichts" />.') });
    const message = messages.find(({ place }) => place.startsWith('content/meldungen/neu.mdx:7'));
    expect(message).toMatchObject({ level: 'error', pages: ['/meldungen/neu/'], spot: { kind: 'line', line: 7 } });
    expect(message?.editor).toMatch(/^vscode:\/\/file\/.*\/content\/meldungen\/neu\.mdx:7:\d+$/);
  });

  it('about a fact stands at the fact, on its own page and on that of its subject', async () => {
    const facts = `facts:
  - id: stadtlabor--funding
    label: Landesmittel
    kind: zahl
    statement: Aussage.
    value: 5
    confidence: einfach
    sources:
      - id: land-2019
        locator: Absatz 1
    checked: 2026-11-21
`;
    const { messages } = await situation({ 'fakten/projekte/stadtlabor.yaml': facts });
    expect(messages.find(({ place }) => place.includes('stadtlabor.yaml:4'))).toMatchObject({
      pages: ['/projekte/stadtlabor/', '/fakten/stadtlabor--funding/'],
      spot: { kind: 'fact', id: 'stadtlabor--funding' },
    });
  });
});

it.each([
  ['draft: true\n', 'Entwurf'],
  ['veroeffentlichtAb: 2026-12-24\n', 'Erscheint 24. Dezember 2026'],
  ['zurueckgezogen:\n  am: 2026-11-30\n  grund: Stand doppelt da.\n', 'Zurückgezogen'],
  ['', undefined],
])('a page with %j is marked', async (fields, held) => {
  const { pages } = await situation({ 'meldungen/neu.mdx': news(fields) });
  expect(pages['/meldungen/neu/']?.held?.replaceAll('\u{a0}', ' ')).toBe(held);
});

it('facts of one source and facts whose review is due are told', async () => {
  const { readable } = await found({});
  const year = situationOf({ root: '/', today: '2099-01-01', files: [], problems: [], readable });
  expect(Object.keys(year.due).sort()).toEqual(readable.facts.map(({ id }) => id).sort());
  expect(year.singleSource).toEqual(readable.facts.filter((fact) => fact.confidence === 'einfach').map(({ id }) => id));
});

it('what pages would stumble over is left out, with what needs it', async () => {
  const { files } = await found({
    'termine/eroeffnung.mdx': news('type: konferenz\nregions: [soest]\n').replace('date: 2026-11-21', 'date: nichts'),
  });
  const whole = wholeContent(entriesIn(files), german);
  expect(whole?.catalogue.events.map(({ id }) => id)).not.toContain('eroeffnung');
  expect(whole?.catalogue.projects.map(({ id }) => id)).toContain('stadtlabor');
});
