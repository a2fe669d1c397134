/** The page of contradictions: every fact with more than one side, and what each side says. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, textOf } from '../support/site.ts';

const { factById } = await loadContent();
const { main } = (await readSite()).page('/widersprueche/');

/** The row of a fact, which its anchor names. */
const rowOf = (id: string) => main.querySelector(`[id="${id}"]`)?.closest('.contradictions > li') ?? null;

describe('the page of contradictions', () => {
  it('has an anchor for every fact with more than one side, at what each side says', () => {
    const disputed = [...factById.values()].filter(({ sides }) => sides.length > 0);
    expect(disputed.length).toBeGreaterThan(0);
    const incomplete = disputed.filter(({ id, subject, sides }) => {
      const row = textOf(rowOf(id));
      // The programme's subjects stand in the heading.
      const words = [subject.kind === 'programm' ? '' : subject.title, ...sides.map(({ value }) => value)];
      return !words.every((word) => row.includes(plain(word)));
    });
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  it('begins with what leads to each of its parts', () => {
    const links = main.querySelectorAll('.page-contents a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(main.querySelectorAll('.sheet-text h2').map((heading) => `#${heading.id}`));
  });
});
