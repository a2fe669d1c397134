import { describe, expect, it } from 'vitest';
import { checkContent, type CheckOptions } from '#tools/content-check.ts';
import { contentHolding } from '../../support/content.ts';

/** What the check says about the valid content with these files in it: line, field and first words. */
async function check(files: Readonly<Record<string, string>>, options?: CheckOptions) {
  return checkContent(await contentHolding(files), { today: '2026-12-01', ...options });
}

const project = (more: string) => `---
title: Bus
lead: Ein Bus.
regions:
  - soest
area: stadtentwicklung
${more}---
Das Land gab <Fakt id="soest--funding" />.
`;

const fact = (id: string, more = '') => `  - id: ${id}
    label: ${id}
    kind: figure
    statement: Es waren 5.
    value: 5
    confidence: einfach
    sources:
      - id: land-2019
        locator: Absatz 1
    checked: 2026-11-21
${more}`;

describe('one mistake', () => {
  it('does not hide others of the same file', async () => {
    const { problems } = await check({
      'projekte/bus.mdx': project('leadOrganisation: niemand\nfarbe: rot\npartOf: nichts\n'),
    });
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [7, 'Träger (`leadOrganisation`)'],
      [8, ''],
      [9, 'Teil von (`partOf`)'],
    ]);
  });

  it('in a fact does not make the facts around it unknown', async () => {
    const facts = `facts:\n${fact('bus--a', '    unit: 7\n')}${fact('bus--b', '    unit: EUR\n')}`;
    const { problems } = await check({
      'projekte/bus.mdx': project('facts:\n  funding: bus--a\n  cost: bus--b\n'),
      'fakten/projekte/bus.yaml': facts,
    });
    expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual([
      ['content/fakten/projekte/bus.yaml', 12, 'bus--a › Einheit (`unit`)'],
    ]);
  });

  it('in a page does not make the facts about it unknown', async () => {
    const files = {
      'projekte/bus.mdx': project('').replace('title: Bus\n', ''),
      'fakten/projekte/bus.yaml': `facts:\n${fact('bus--a')}`,
    };
    const news = '---\ntitle: Neu\nlead: Neues [[bus--a]].\ndate: 2026-11-21\n---\nNeues.\n';
    const { problems } = await check({ ...files, 'meldungen/neu.mdx': news });
    expect(problems.map(({ message }) => message)).toEqual(['Dieses Feld fehlt. Bitte ergänzen.']);
  });

  it('that makes a file unreadable is not repeated wherever the file is needed', async () => {
    const { problems } = await check({
      'quellen/land-2019.yaml': 'title: "Offen\n',
      'fakten/regionen/soest.yaml': '\tfacts:\n',
    });
    expect(problems.map(({ file }) => file)).toEqual([
      'content/fakten/regionen/soest.yaml',
      'content/quellen/land-2019.yaml',
    ]);
  });
});

describe('dates without quotation marks', () => {
  it('are read as text, as in the finished site', async () => {
    const { catalogue } = await check({});
    expect(catalogue?.factById.get('stadtlabor--opening')?.value).toBe('2020-09-14');
    expect(catalogue?.sources.map(({ published }) => published)).toEqual(['2019-08', '2020-09-14']);
  });
});

it('hands out the catalogue only when nothing is wrong', async () => {
  expect((await check({})).catalogue?.projects.map(({ id }) => id)).toEqual(['stadtlabor']);
  expect((await check({ 'notiz.txt': '' })).catalogue).toBeUndefined();
});

describe('what is published later', () => {
  const later = (day: string) => project(`veroeffentlichtAb: ${day}\n`);
  const news = (more: string) => `---\ntitle: Neu\nlead: Neues [[bus--a]].\ndate: 2026-11-21\n${more}---\nText.\n`;
  const on = (files: Readonly<Record<string, string>>, today: string) =>
    check({ 'fakten/projekte/bus.yaml': `facts:\n${fact('bus--a')}`, ...files }, { today });

  it('must not be named by what readers see earlier', async () => {
    const early = {
      'projekte/bus.mdx': later('2026-12-10'),
      'meldungen/neu.mdx': news('veroeffentlichtAb: 2026-12-03\n'),
    };
    const { problems } = await on(early, '2026-12-01');
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      [
        'content/meldungen/neu.mdx',
        'Den Fakt „bus--a“ gibt es erst ab 10. Dezember 2026. Bitte hier dasselbe veroeffentlichtAb angeben oder den Verweis streichen.',
      ],
    ]);
    expect((await on(early, '2026-12-10')).problems).toEqual([]);
  });

  it('is there from its day on', async () => {
    const files = { 'projekte/bus.mdx': later('2026-12-10') };
    const idsOn = async (today: string) => (await on(files, today)).published?.projects.map(({ id }) => id);
    expect(await idsOn('2026-12-09')).not.toContain('bus');
    expect(await idsOn('2026-12-10')).toContain('bus');
  });
});

describe('what is withdrawn', () => {
  const withdrawn = project('zurueckgezogen:\n  am: 2026-11-30\n  grund: Doppelt erfasst.\n');
  const facts = { 'fakten/projekte/bus.yaml': `facts:\n${fact('bus--a')}` };

  it('leaves its address, its day and its reason, and so do the facts about it', async () => {
    const { published } = await check({ 'projekte/bus.mdx': withdrawn, ...facts }, { today: '2026-12-01' });
    expect(published?.projects.map(({ id }) => id)).not.toContain('bus');
    expect(published?.factById.has('bus--a')).toBe(false);
    const by = { am: '2026-11-30', grund: 'Doppelt erfasst.' };
    expect(published?.withdrawn).toEqual([
      { collection: 'projekte', id: 'bus', title: 'Bus', ...by },
      { collection: 'fakten', id: 'bus--a', title: 'Bus: bus--a', ...by },
    ]);
  });

  it('must not be named any more', async () => {
    const news = '---\ntitle: Neu\nlead: Neues [[bus--a]].\ndate: 2026-11-21\n---\nText.\n';
    const { problems } = await check({ 'projekte/bus.mdx': withdrawn, ...facts, 'meldungen/neu.mdx': news });
    expect(problems.map(({ file, field }) => [file, field])).toEqual([
      ['content/meldungen/neu.mdx', 'Kurztext (`lead`)'],
    ]);
  });
});

describe('a draft', () => {
  const draft = project('draft: true\n');
  const facts = `facts:\n${fact('bus--a')}`;
  const news = (more: string) => `---\ntitle: Neu\nlead: Neues [[bus--a]].\ndate: 2026-11-21\n${more}---\nNeues.\n`;

  it('may have facts and be named in other drafts', async () => {
    const files = {
      'projekte/bus.mdx': draft,
      'fakten/projekte/bus.yaml': facts,
      'meldungen/neu.mdx': news('draft: true\n'),
    };
    expect((await check(files)).problems).toEqual([]);
  });

  it('is not named by what is published', async () => {
    const { problems } = await check({
      'projekte/bus.mdx': draft,
      'fakten/projekte/bus.yaml': facts,
      'meldungen/neu.mdx': news(''),
    });
    expect(problems.map(({ file, field, message }) => `${file} ${field}: ${message}`)).toEqual([
      'content/meldungen/neu.mdx Kurztext (`lead`): Den Fakt „bus--a“ gibt es nur als Entwurf. Bitte erst den Entwurf veröffentlichen oder den Verweis streichen.',
    ]);
  });
});

it('says what the templates need and the content lacks', async () => {
  const requirements = {
    regionen: ['soest'],
    themen: [],
    termine: [],
    leicht: [],
    seiten: ['start'],
    'en/seiten': [],
    'en/regionen': [],
    dates: ['stadtlabor--funding', 'stadtlabor--opening'],
    lengths: {},
    openings: {},
  };
  const { problems } = await check({}, { requirements });
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/barrierefreiheit.yaml Der Tag der letzten Prüfung (geprueftAm) fehlt. Bitte eintragen.',
    'content/fakten/ „stadtlabor--funding“ nennt kein Datum. Die Zeitleiste braucht es; bitte angeben.',
    'content/seiten/ „start“ fehlt. Die Seite braucht das; bitte veröffentlichen.',
  ]);
});
