import { describe, expect, it } from 'vitest';
import { readSite } from '../support/site.ts';
import { readQuestions, type AskedQuestion } from '../support/search-quality.ts';

const site = await readSite();
const tuning = await readQuestions('tuning');
const heldOut = await readQuestions('held-out');

const perGroup = (questions: readonly AskedQuestion[]) => {
  const counts = new Map<string, number>();
  for (const { group } of questions) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts];
};

describe('the questions that the search is measured by', () => {
  it('lead to pages, and to places on them, that the site has', () => {
    const addresses = new Map(site.pages.map((page) => [page.address, page]));
    const missing = [...tuning, ...heldOut].flatMap(({ query, right }) =>
      right
        .filter((address) => {
          const [page = '', id] = address.split('#');
          const found = addresses.get(page);
          return !found || (id !== undefined && !found.html.includes(`id="${id}"`));
        })
        .map((address) => `${query}: ${address}`),
    );
    expect(missing).toEqual([]);
  });

  it('are at least 150 in ten groups, and as many of each group in both halves', () => {
    expect(tuning.length + heldOut.length).toBeGreaterThanOrEqual(150);
    expect(perGroup(tuning)).toHaveLength(10);
    expect(perGroup(heldOut)).toEqual(perGroup(tuning));
  });

  it('are each asked once', () => {
    const queries = [...tuning, ...heldOut].map(({ query }) => query.toLowerCase());
    expect(queries.filter((query, index) => queries.indexOf(query) !== index)).toEqual([]);
  });
});
