/** Feeds, calendar and search description as foreign readers find them. */
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { nameUuid } from '#emit/name-uuid.ts';
import * as words from '#language/de/words/index.ts';
import { daysOf } from '#site/dates.ts';
import { readAtom, readJsonFeed } from '../support/feeds.ts';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, siteUrl, subpath, textOf } from '../support/site.ts';

const { news, facts, events } = await loadContent();
const site = await readSite();
const read = async (file: string) => (await site.read(file)).toString();

describe('a feed reader', () => {
  it('finds all news with their full text', async () => {
    const feed = readAtom(await read('feed.xml'));
    expect(feed.items.map(({ id }) => id)).toEqual(news.map(({ id }) => `${siteUrl}/meldungen/${id}/`));
    for (const [index, { id }] of news.entries()) {
      const prose = site.page(`/meldungen/${id}/`).main.querySelector('.prose')!;
      for (const number of prose.querySelectorAll('sup')) number.remove();
      const content = parse(feed.items[index]?.content ?? '');
      expect(textOf(content), id).toBe(textOf(prose));
      const links = content.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
      expect(
        links.filter((href) => !/^https?:\/\//.test(href)),
        id,
      ).toEqual([]);
    }
  });

  it('finds the same news as JSON Feed', async () => {
    const { items } = readJsonFeed(await read('feed.json'));
    expect(items.map(({ title }) => title)).toEqual(news.map(({ title }) => title));
    const atom = readAtom(await read('feed.xml'));
    const textsOf = (contents: ReadonlyArray<string | null | undefined>) =>
      contents.map((html) => textOf(parse(html ?? '')));
    expect(textsOf(items.map((item) => item.content_html))).toEqual(textsOf(atom.items.map(({ content }) => content)));
  });

  it('finds every change of a fact', async () => {
    const feed = readAtom(await read('aenderungen.xml'));
    expect(feed.self).toBe(`${siteUrl}/aenderungen.xml`);
    expect(feed.items.length).toBe(facts.flatMap(({ changes }) => changes).length);
  });

  it('finds addresses below the base path', async () => {
    const below = await readSite('subpath');
    const feed = readAtom((await below.read('feed.xml')).toString());
    expect(feed.self).toBe(`${siteUrl}${subpath}feed.xml`);
    const addresses = feed.items.flatMap(({ content }) => content?.match(/(?<=href=")[^"]*/g) ?? []);
    const own = addresses.filter((address) => address.startsWith(siteUrl));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((address) => !address.startsWith(siteUrl + subpath))).toEqual([]);
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
    expect(single.length).toBeGreaterThan(0);
    expect(entries.map(({ uid, startDate }) => [uid, String(startDate)]).sort()).toEqual(
      single.map(({ id, date }) => [nameUuid(`termine/${id}`), date.value]).sort(),
    );
  });

  it('learns how many events it does not see, and so does the reader', () => {
    const unknown = events.filter(({ date }) => daysOf(date).length === 0);
    const sentence = plain(words.data.calendar.leftOut(unknown.length));
    expect(plain(String(calendar.getFirstPropertyValue('x-wr-caldesc')))).toContain(sentence);
    expect(textOf(site.page('/termine/').main)).toContain(sentence);
  });
});

it('a browser finds how to search the site', async () => {
  const description = await read('opensearch.xml');
  expect(description).toContain(` template="${siteUrl}/suche/?q={searchTerms}"`);
  expect(description).toMatch(/<ShortName>[^<]{1,16}<\/ShortName>/);
});
