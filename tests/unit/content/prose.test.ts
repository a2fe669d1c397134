/** Whether every page says as much as its readers may expect. */
import { describe, expect, it } from 'vitest';
import { plainFactText } from '#catalogue/fact-text.ts';
import { topicIds } from '#schema/fields.ts';
import { readContent } from '#tools/files.ts';
import { reportOn } from '#tools/report.ts';
import { loadContent } from '../../support/real-content.ts';

const catalogue = await loadContent();
const { files } = await readContent(process.cwd());
const pages = reportOn(files, catalogue);

/** Pages of a folder whose words, without headings and with the values of facts, are too few or too many. */
const outside = (folder: string, least: number, most: number) =>
  pages
    .filter(({ file, words }) => file.startsWith(`content/${folder}`) && (words < least || words > most))
    .map(({ file, words }) => `${file}: ${words}`);

/** Projects of which more than three facts are known, and yet too little for 120 words. */
const knownFromLittle: Readonly<Record<string, string>> = {
  mobidig: 'named once, in an interim report of the region',
  'energie-und-umwelt-paderborn': 'named once, in a list of plans in a newspaper',
};

describe('the length of a text', () => {
  it.for([
    ['seiten/programm', 900, 1_400],
    ['regionen/', 600, 1_000],
    ['themen/', 250, 450],
  ] as const)('in %s is %d to %d words', ([folder, least, most]) => {
    expect(outside(folder, least, most)).toEqual([]);
  });

  it('of a project is 120 to 400 words, less where next to nothing is known', () => {
    const isExcused = (page: string) =>
      catalogue.projects.some(
        ({ id, facts }) =>
          page.startsWith(`content/projekte/${id}.mdx`) && (facts.length <= 3 || Object.hasOwn(knownFromLittle, id)),
      );
    const short = outside('projekte/', 120, Infinity).filter((page) => !isExcused(page));
    expect([...short, ...outside('projekte/', 0, 400)]).toEqual([]);
  });

  it('no project is excused that tells enough', () => {
    const tooLittle = outside('projekte/', 120, Infinity).map((page) => page.replace(/^.*\/|\.mdx.*$/g, ''));
    expect(Object.keys(knownFromLittle).filter((id) => !tooLittle.includes(id))).toEqual([]);
  });

  it('of every lead is at most 300 characters with its values in it', () => {
    const { regions, projects, topics, events, news, pages: plain, factById } = catalogue;
    const leads = [...regions, ...projects, ...topics, ...events, ...news, ...plain.values()].map(({ lead }) => lead);
    expect(leads.filter((lead) => plainFactText(lead, factById).length > 300)).toEqual([]);
  });
});

it('no page is missing', () => {
  expect(catalogue.topics.map(({ id }) => id)).toEqual([...topicIds]);
  expect(topicIds).toHaveLength(9);
  expect(catalogue.events.length).toBeGreaterThanOrEqual(40);
  expect(catalogue.glossary.length).toBeGreaterThanOrEqual(38);
});
