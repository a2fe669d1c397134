import { displayValue } from '#language/de/values.ts';
import { describe, expect, it } from 'vitest';
import { readPdf, type PdfView } from '../support/pdf.ts';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, siteUrl, textOf } from '../support/site.ts';

const catalogue = await loadContent();
const site = await readSite();
const subjects = [
  ...catalogue.regions.map((region) => ({ address: `/regionen/${region.id}/`, of: region, facts: region.keyFacts })),
  ...catalogue.projects.map((project) => ({
    address: `/projekte/${project.id}/`,
    of: project,
    facts: [project.roles.funding, project.roles.cost].filter((fact) => fact !== undefined),
  })),
];
const views = new Map<string, PdfView>();
for (const { of } of subjects) views.set(of.id, await readPdf(await site.read(`faktenblatt/${of.id}.pdf`)));

describe('the fact sheets', () => {
  it('are one for every region and project, and no other', () => {
    const files = [...site.files].filter((file) => file.startsWith('faktenblatt/'));
    expect(new Set(subjects.map(({ of }) => of.id)).size).toBe(subjects.length);
    expect(files).toEqual(subjects.map(({ of }) => `faktenblatt/${of.id}.pdf`).sort());
  });

  it.for(subjects)('$of.id is one accessible page that says what its page says', ({ address, of, facts }) => {
    const view = views.get(of.id)!;
    expect(view).toMatchObject({ pages: 1, isMarked: true, language: 'de-DE', accessibilityPart: '1' });
    expect(view.title).toBe(`${of.title} – Faktenblatt`);
    expect(view.roles.filter((role) => role === 'H1')).toHaveLength(1);
    // Names of rows are headers as those of columns.
    expect(view.roles.filter((role) => role === 'TH').length).toBeGreaterThan(
      view.roles.filter((role) => role === 'Table').length * 3,
    );
    expect(view.widestGap, 'empty part of the page').toBeLessThan(1 / 3);
    // Before it, what drawn contradictions say.
    expect(view.alternatives.slice(-1)).toEqual([expect.stringContaining(siteUrl + address)]);
    expect(view.alternatives.every((words) => /\p{L}/u.test(words ?? ''))).toBe(true);
    expect(view.links).toContain(siteUrl + address);
    // Broken lines break words; so compare without spaces and hyphens.
    const bare = (text: string) => plain(text).replace(/[\s-]/g, '');
    for (const fact of facts) expect(bare(view.text)).toContain(bare(displayValue(fact)));
    expect(bare(view.text)).toContain(bare(textOf(site.page(address).main.querySelector('h1'))));
  });

  it('link only to pages of this site', () => {
    const targets = new Set([...views.values()].flatMap(({ links }) => links));
    const missing = [...targets].filter(
      (link) => !link.startsWith(siteUrl) || !site.files.has(`${new URL(link).pathname.slice(1)}index.html`),
    );
    expect(missing).toEqual([]);
  });

  it('are linked from their pages', () => {
    for (const { address, of } of subjects) {
      const link = site.page(address).main.querySelector(`a[href="/faktenblatt/${of.id}.pdf"]`);
      expect(textOf(link?.parentNode ?? null), address).toBe('Faktenblatt (PDF)');
    }
  });
});
