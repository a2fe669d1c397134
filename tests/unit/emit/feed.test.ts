import { describe, expect, it } from 'vitest';
import { toAtom, toJsonFeed } from '#emit/feed.ts';
import { changesFeed, newsFeed } from '#open-data/feeds.ts';
import { anEdition } from '../../support/catalogue.ts';
import { readAtom, readJsonFeed } from '../../support/feeds.ts';

const self = 'http://localhost:4321/feed.xml';
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
/** The reader knows no id of the feed itself. */
const idOf = ({ element }: ReturnType<typeof readAtom>) => element.findElementWithName('id')?.textContent;

describe('the feed of changed facts', () => {
  const edition = anEdition({
    projekte: { labor: { title: 'Labor <Nord> & Süd' } },
    fakten: {
      'projekte/labor': {
        summe: {
          label: 'Summe',
          changes: [
            { date: '2026-12-01', text: 'Berichtigt: 5 statt 4.' },
            { date: '2026-12-24', text: 'Zweite Quelle ]]> gefunden & <b>gelesen</b>.' },
            { date: '2026-12-24', text: 'Stand ergänzt.' },
          ],
        },
        ende: { changes: [{ date: '2027-01-05', text: 'Neu belegt.' }] },
      },
    },
  });
  const feed = readAtom(toAtom(changesFeed(edition), self));

  it('has one entry a change, the newest first', () => {
    expect(feed.items.map(({ updated }) => updated)).toEqual(
      ['2027-01-05', '2026-12-24', '2026-12-24', '2026-12-01'].map(midnight),
    );
    expect(feed.updated).toEqual(midnight('2027-01-05'));
  });

  it('gives every change an id of its own that does not change when others follow', () => {
    const ids = feed.items.map(({ id }) => id);
    expect(ids).toEqual([
      'tag:localhost,2027-01-05:labor--ende/1',
      'tag:localhost,2026-12-24:labor--summe/2',
      'tag:localhost,2026-12-24:labor--summe/3',
      'tag:localhost,2026-12-01:labor--summe/1',
    ]);
  });

  it('says the fact and the reason word for word, whatever signs they hold', () => {
    expect(feed.items[1]).toMatchObject({
      title: 'Summe – Labor <Nord> & Süd',
      description: 'Zweite Quelle ]]> gefunden & <b>gelesen</b>.',
      url: 'http://localhost:4321/fakten/labor--summe/',
    });
  });

  it('is a valid feed that says so when nothing has changed', () => {
    const view = changesFeed(anEdition());
    const empty = readAtom(toAtom(view, self));
    expect(idOf(empty)).toBe(self);
    expect(empty).toMatchObject({
      items: [],
      updated: midnight('2026-11-21'),
      description: expect.stringContaining('Bisher hat sich kein Fakt geändert.'),
    });
    expect(readJsonFeed(toJsonFeed(view, self)).items).toEqual([]);
  });
});

describe('the feed of news', () => {
  const edition = anEdition({
    meldungen: { alt: { date: '2026-11-21' }, neu: { date: '2026-12-02', title: 'Mehr & „mehr“' } },
    fakten: { 'regionen/soest': { zahl: { value: 1200 } } },
  });
  const prose = async () =>
    '<p><a class="fact" data-cite="soest--zahl"></a>, <a class="fact" data-cite="soest--zahl">viele</a>, <a href="/karte/">Karte</a></p>';

  it('says who writes, where it lies and when it last changed', async () => {
    const feed = readAtom(toAtom(await newsFeed(edition, prose), self));
    expect(idOf(feed)).toBe(self);
    expect(feed).toMatchObject({
      updated: midnight('2026-12-02'),
      authors: [{ name: 'Digitale Modellregionen NRW' }],
      url: 'http://localhost:4321/meldungen/',
      self,
    });
    expect(feed.items.map(({ id }) => id)).toEqual([
      'http://localhost:4321/meldungen/neu/',
      'http://localhost:4321/meldungen/alt/',
    ]);
  });

  it('carries the full text with values instead of marks and whole addresses', async () => {
    const view = await newsFeed(edition, prose);
    const fact = 'http://localhost:4321/fakten/soest--zahl/';
    const text = `<p><a href="${fact}">1.200</a>, <a href="${fact}">viele</a>, <a href="http://localhost:4321/karte/">Karte</a></p>`;
    expect(readAtom(toAtom(view, self)).items[0]?.content).toBe(text);
    expect(readJsonFeed(toJsonFeed(view, self)).items[0]?.content_html).toBe(text);
  });

  it('says the same as JSON Feed', async () => {
    const feed = readJsonFeed(toJsonFeed(await newsFeed(edition, prose), self));
    expect(feed).toMatchObject({ feed_url: self, language: 'de', authors: [{ name: 'Digitale Modellregionen NRW' }] });
    expect(feed.items.map(({ id, title, date_published }) => [id, title, new Date(date_published)])).toEqual([
      ['http://localhost:4321/meldungen/neu/', 'Mehr & „mehr“', midnight('2026-12-02')],
      ['http://localhost:4321/meldungen/alt/', 'alt', midnight('2026-11-21')],
    ]);
  });
});
