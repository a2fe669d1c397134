/** Each list has a form for 20 entries and one for 20,000. */
import { describe, expect, it } from 'vitest';
import { drawChart, sizeOf } from '#drawing/charts.ts';
import { chartRows, shortTable } from '#views/charts/charts.ts';
import { fundingChart } from '#views/charts/funding.ts';
import { outcomesChart } from '#views/charts/outcomes.ts';
import { timelineChart } from '#views/charts/timeline.ts';
import { contradictionPages, countContradictions } from '#views/parts/contradictions.ts';
import { placeCounts } from '#views/parts/map.ts';
import { mostOnPage, withinPage } from '#views/parts/long-lists.ts';
import { projectFilters } from '#views/parts/project-filters.ts';
import { eventsView } from '#views/pages/events.ts';
import { ledgerView } from '#views/pages/facts.ts';
import { glossaryView } from '#views/pages/glossary.ts';
import { homeView } from '#views/pages/home.ts';
import { listPages } from '#views/pages/list-pages.ts';
import { organisationsView } from '#views/pages/organisations.ts';
import { placeView } from '#views/pages/place.ts';
import { finderPages, finderView } from '#views/pages/projects.ts';
import { regionView } from '#views/pages/region.ts';
import { remainsView } from '#views/pages/remains.ts';
import { sourceList } from '#views/pages/sources.ts';
import { topicView } from '#views/pages/topic.ts';
import { transferView } from '#views/pages/transfer.ts';
import { editionOf } from '../../../support/many.ts';

const [few, some, many] = [20, 2_000, 20_000].map(editionOf) as [
  ReturnType<typeof editionOf>,
  ReturnType<typeof editionOf>,
  ReturnType<typeof editionOf>,
];
type Edition = typeof few;

const isRecord = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && ('facts' in value || 'confidence' in value);

/** What a view says, in characters: things of the catalogue count by their id. */
const lengthOf = (view: unknown): number =>
  JSON.stringify(view, (_, value: unknown) => (isRecord(value) ? value.id : value)).length;

const views: Readonly<Record<string, (edition: Edition) => unknown>> = {
  'the ledger of facts': ledgerView,
  sources: sourceList,
  'the finder': (edition) => [finderView(edition), finderPages(edition), projectFilters(edition)],
  events: eventsView,
  organisations: organisationsView,
  transfer: transferView,
  'the list of the map': placeCounts,
  'the home page': homeView,
  'what remained': remainsView,
  // Of the notes a text takes those that it links.
  'a region': (edition) => ({ ...regionView(edition.catalogue.regions[0]!, edition), marginNotes: [] }),
  'a theme': (edition) => topicView(edition.catalogue.topics[0]!, edition),
  'a place': (edition) => placeView(edition.catalogue.places[0]!, edition),
};

/** An index of pages says three things of each: where it is, what it has and how much. */
const [addressesOfSome, addressesOfMany] = [some, many].map((edition) =>
  lengthOf(listPages(edition).map(({ list, part }) => `${list}/${part}`)),
);
const moreAddresses = 3 * (addressesOfMany! - addressesOfSome!);

describe.for(Object.entries(views))('%s', ([, view]) => {
  it('says no more of 20,000 than of 2,000, but for which pages there are', () => {
    const [before, after] = [lengthOf(view(some)), lengthOf(view(many))];
    expect(after).toBeLessThan(before * 1.05 + moreAddresses);
  });
});

describe('few entries', () => {
  it('stand where they are read, all of them', () => {
    expect(listPages(few)).toEqual([]);
    expect(finderView(few).rows).toHaveLength(20);
    expect(eventsView(few).years.flatMap(({ events }) => events)).toHaveLength(20);
    expect(organisationsView(few).kinds.flatMap(({ items }) => items)).toHaveLength(20);
    expect(glossaryView(few).letters.flatMap(({ terms }) => terms)).toHaveLength(20);
    expect(regionView(few.catalogue.regions[0]!, few).table.groups.flatMap(({ rows }) => rows)).toHaveLength(20);
    expect(fundingChart(few).notes).toEqual(fundingChart(editionOf(1)).notes);
  });
});

describe('many entries', () => {
  const pages = listPages(many);
  const hrefsOf = (list: string) => {
    const rows = pages.filter((page) => page.list === list).map((page) => page.rows());
    return [...JSON.stringify(rows).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href!);
  };

  it.for([
    ['fakten', '/fakten/p', 20_000],
    ['projekte', '/projekte/p', 20_000],
    ['quellen', '/quellen/q', 20_000],
    ['termine', '/termine/t', 20_000],
    ['organisationen', '/organisationen/o', 20_000],
    ['regionen/soest', '/projekte/p', 20_000],
    ['themen/verkehr', '/projekte/p', 20_000],
  ] as const)('of %s stand once each on the pages of the list', ([list, start, count]) => {
    const hrefs = hrefsOf(list).filter((href) => href.startsWith(start));
    expect(new Set(hrefs).size).toBe(count);
    expect(hrefs).toHaveLength(count);
  });

  it('stand on pages that say which they are, with a way to the next', () => {
    const titles = pages.map(({ page }) => page.title);
    expect(new Set(titles).size).toBe(titles.length);
    const [first, second] = pages.filter(({ list }) => list === 'quellen');
    expect(first!.place).toMatchObject({ previous: undefined, next: '/quellen/liste/2/', whole: '/quellen/' });
    expect(second!.place.previous).toBe('/quellen/liste/1/');
  });

  it('are counted where the index leads to them', () => {
    const counts = sourceList(many).index.flatMap(({ links }) =>
      links.map(({ count }) => Number(count.replace('.', ''))),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20_000);
    expect(countContradictions(many)).toBeGreaterThanOrEqual(20_000);
    const things = contradictionPages(many)!.groups.flatMap(({ pieces }) => pieces.map((piece) => piece.things.length));
    expect(Math.max(...things)).toBeLessThanOrEqual(mostOnPage.contradictions);
  });

  it('keep the anchors that a short list has', () => {
    expect(ledgerView(many).index.map(({ id }) => id)).toContain('projekt');
    expect(sourceList(many).index[0]!.links.map(({ id }) => id)).toContain('S');
    expect(eventsView(many).index.map(({ id }) => id)).toContain('j2019');
  });
});

describe('charts of many', () => {
  it.for([fundingChart, timelineChart, outcomesChart].map((make) => [make.name, make] as const))(
    '%s are no taller than a picture may be, and keep all numbers as data',
    ([, make]) => {
      const chart = make(many);
      const { height } = sizeOf(drawChart(chart, '', 'narrow'));
      expect(3 * height).toBeLessThan(32_767);
      expect(chartRows(chart).length).toBeGreaterThan(20_000);
      expect(shortTable(chart.details ?? chart.table).table.rows.length).toBeLessThanOrEqual(withinPage.rows.upTo);
      expect(chart.notes.join(' ')).toMatch(/Gezeichnet sind die 40 .* 19\.960|Ein Quadrat steht für etwa/);
    },
  );
});
