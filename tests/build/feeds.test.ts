/** Feeds, calendar and search description as foreign readers find them. */
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, siteUrl, subpath, textOf } from '../support/site.ts';

const { news, facts, events } = await loadContent();
const site = await readSite();
const read = async (file: string) => (await site.read(file)).toString();

describe('a feed reader', () => {
  it('finds all news with their full text', async () => {
    const feed = parseAtomFeed(await read('feed.xml'));
    expect(feed.entries?.map(({ id }) => id)).toEqual(news.map(({ id }) => `${siteUrl}/meldungen/${id}/`));
    for (const [index, { id }] of news.entries()) {
      const prose = site.page(`/meldungen/${id}/`).main.querySelector('.prose')!;
      for (const number of prose.querySelectorAll('sup')) number.remove();
      const content = parse(feed.entries?.[index]?.content?.value ?? '');
      expect(textOf(content), id).toBe(textOf(prose));
      const links = content.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
      expect(
        links.filter((href) => !/^https?:\/\//.test(href)),
        id,
      ).toEqual([]);
    }
  });

  it('finds the same news as JSON Feed', async () => {
    const feed = parseJsonFeed(await read('feed.json'));
    expect(feed.items?.map(({ title }) => title)).toEqual(news.map(({ title }) => title));
  });

  it('finds every change of a fact', async () => {
    const feed = parseAtomFeed(await read('aenderungen.xml'));
    expect(feed.links).toContainEqual({ rel: 'self', href: `${siteUrl}/aenderungen.xml` });
    expect(feed.entries?.length ?? 0).toBe(facts.flatMap(({ changes }) => changes).length);
  });

  it('finds addresses below the base path', async () => {
    const below = await readSite('subpath');
    const feed = parseAtomFeed((await below.read('feed.xml')).toString());
    expect(feed.links).toContainEqual({ rel: 'self', href: `${siteUrl}${subpath}feed.xml` });
    expect(feed.entries?.[0]?.content?.value).toContain(`href="${siteUrl}${subpath}fakten/`);
  });
});

describe('a calendar program', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await read('termine.ics')) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

  it('finds the events on their days, under ids that stay', () => {
    const single = events.filter(
      ({ date }) =>
        typeof date.value === 'string' && date.value.length === 10 && !['rund', 'hoechstens'].includes(date.precision!),
    );
    expect(single.length).toBeGreaterThan(20);
    expect(entries.map(({ uid, startDate }) => [uid, String(startDate)]).sort()).toEqual(
      single.map(({ id, date }) => [`${id}@${new URL(siteUrl).host}`, date.value]).sort(),
    );
  });

  it('learns how many events it does not see, and so does the reader', () => {
    const sentence = /Bei \d+ Terminen ist der Tag nicht genau belegt\. Sie fehlen im Kalender\./.exec(
      textOf(site.page('/termine/').main),
    )?.[0];
    expect(sentence).toBeDefined();
    expect(plain(String(calendar.getFirstPropertyValue('x-wr-caldesc')))).toContain(sentence);
  });
});

it('a browser finds how to search the site', async () => {
  const description = await read('opensearch.xml');
  expect(description).toContain(` template="${siteUrl}/suche/?q={searchTerms}"`);
  expect(description).toMatch(/<ShortName>[^<]{1,16}<\/ShortName>/);
});
