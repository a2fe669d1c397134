import { describe, expect, it, vi } from 'vitest';
import { localSite } from '#site/config.ts';
import { embeddingOf, embedView } from '#views/quoting/embedding.ts';
import { factView } from '#views/pages/fact.ts';
import { anEdition, aSide, factOf } from '../../../support/catalogue.ts';
import { siteUrl } from '../../../support/site.ts';

vi.stubEnv('SITE', siteUrl);

const edition = anEdition({
  quellen: { privat: { hideUrl: true, archiveUrl: 'https://archiv.example/privat' } },
  projekte: { labor: {} },
  fakten: {
    'projekte/labor': {
      alt: { label: 'Busse, gezählt', value: 2, replacedBy: 'labor--neu' },
      neu: {
        label: 'Busse',
        value: 3,
        statement: 'Es fuhren 3 Busse & <Bahnen>.',
        checked: '2024-02-29',
        changes: [
          { date: '2025-05-01', text: 'Berichtigt.' },
          { date: '2024-03-01', text: 'Quelle ergänzt.' },
        ],
      },
      streit: {
        confidence: 'widerspruch',
        sides: [aSide('2', { sources: ['stadt', 'privat'] }), aSide('3', { sources: ['zeitung'], preferred: true })],
      },
    },
  },
});
const { catalogue } = edition;
const view = (id: string) => factView(factOf(catalogue, id), edition);
const words = (id: string, label: string) =>
  view(id)
    .rows.find((row) => row.label === label)
    ?.links?.map((link) => link.label)
    .join();

describe('the page of a fact', () => {
  it('that is withdrawn stays, strikes its value and names what replaced it', () => {
    expect(view('labor--alt')).toMatchObject({
      status: 'zurueckgezogen',
      statusWord: 'zurückgezogen',
      value: '2',
      replacedBy: { href: '/fakten/labor--neu/', label: 'Busse: 3' },
    });
    expect(embedView(factOf(catalogue, 'labor--alt'), edition)).toMatchObject({
      status: 'zurueckgezogen',
      replacedBy: 'Busse: 3',
    });
  });

  it('tells its changes from the first to the last', () => {
    expect(view('labor--neu').changes.map(({ text }) => text)).toEqual(['Quelle ergänzt.', 'Berichtigt.']);
    expect(view('labor--alt').changes).toEqual([]);
  });

  it('says when it is to be looked at again, a year later', () => {
    expect(words('labor--alt', 'Nächste Prüfung')).toBe('21.\u00a0November\u00a02027');
    expect(words('labor--neu', 'Nächste Prüfung')).toBe('28.\u00a0Februar\u00a02025');
  });

  it('lists the sources of all sides, and no address that must not be shown', () => {
    const sources = view('labor--streit').sources;
    expect(sources.map(({ publisher }) => publisher)).toEqual(['stadt', 'privat', 'zeitung']);
    expect(sources[1]).toMatchObject({ href: '/quellen/privat/', archive: undefined });
  });

  it('counts the sources behind each side', () => {
    expect(view('labor--streit').sourceCounts).toEqual([
      { value: '3', count: 1, isPreferred: true },
      { value: '2', count: 2, isPreferred: false },
    ]);
  });

  it('opens a contradiction with the preferred claim, not with its own value', () => {
    expect(view('labor--streit').dispute).toMatchObject({ value: '3', drawings: undefined });
    expect(view('labor--neu').dispute).toBeUndefined();
    expect(embedView(factOf(catalogue, 'labor--streit'), edition)).toMatchObject({ value: '3', status: 'widerspruch' });
  });
});

describe('a fact on another site', () => {
  const embedding = () => embeddingOf(factOf(catalogue, 'labor--neu'), edition);
  const { frozen, living } = embedding()!;

  it('is text and a link, escaped, without script, class or style', () => {
    expect(frozen).toMatch(
      /^<blockquote cite="https:\/\/modellregionen\.example\/fakten\/labor--neu\/">[\s\S]*<\/blockquote>$/,
    );
    expect(frozen).toContain('<p>Es fuhren 3 Busse &amp; &lt;Bahnen&gt;.</p>');
    expect(frozen).toContain(`<p>eine Quelle. Beleg: <a href="${siteUrl}/fakten/labor--neu/">Busse, labor`);
    expect(frozen + living).not.toMatch(/<script|class=|style=| on\w+=/);
  });

  it('is or a frame that names what it shows', () => {
    expect(living).toMatch(
      /^<iframe src="https:\/\/modellregionen\.example\/einbetten\/fakten\/labor--neu\/" title="Busse, labor – [^"]+" width="100%" height="\d+" loading="lazy"><\/iframe>$/,
    );
  });

  it('is not offered before this site has an address', () => {
    vi.stubEnv('SITE', localSite);
    expect(embedding()).toBeUndefined();
    vi.stubEnv('SITE', siteUrl);
  });
});
