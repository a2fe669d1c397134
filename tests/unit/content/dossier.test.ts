import { statusOf } from '#catalogue/projects.ts';
import { describe, expect, it } from 'vitest';
import { plainFactText } from '#catalogue/fact-text.ts';
import { readContent } from '#tools/files.ts';
import { loadContent } from '../../support/real-content.ts';

const catalogue = await loadContent();
const { files } = await readContent(process.cwd());
const { facts, projects, factById } = catalogue;

/** How often each word comes: `{ belegt: 351 }`. */
const countBy = <T>(items: readonly T[], word: (item: T) => string) =>
  Object.fromEntries(Object.entries(Object.groupBy(items, word)).map(([key, list]) => [key, list?.length]));

describe('the dossier arrived whole', () => {
  it('with all its records', () => {
    expect({
      regions: catalogue.regions.length,
      projects: projects.length,
      events: catalogue.events.length,
      organisations: catalogue.organisations.length,
      sources: catalogue.sources.length,
      facts: facts.length,
    }).toEqual({ regions: 5, projects: 59, events: 40, organisations: 101, sources: 434, facts: 1044 });
  });

  it('with the confidence of every fact', () => {
    expect(countBy(facts, ({ confidence }) => confidence)).toEqual({ belegt: 351, einfach: 524, abgeleitet: 101, widerspruch: 68 });
  });

  it('with the status of every project', () => {
    expect(countBy(projects, statusOf)).toEqual({ abgeschlossen: 28, verstetigt: 17, eingestellt: 1, unbekannt: 12, geplant: 1 });
  });

  it('with its key facts, among them both views of the Schlosskreuzung', () => {
    expect(facts.filter(({ key }) => key)).toHaveLength(65);
    for (const id of [
      'name-und-begriffe--anzahl-modellregionen', 'foerdermittel--funding-total', 'laufzeit--ende', 'soest--funding',
      'programmende--date', 'oecherlab--funding-land', 'zeonline--transfer', 'stadtlabor-soest--programme',
      'schlosskreuzung--result', 'schlosskreuzung--result-2',
    ]) {
      expect(factById.get(id)?.key, id).toBe(true);
    }
  });
});

describe('every fact', () => {
  it('is named after its subject', () => {
    expect(facts.filter(({ id, subject }) => !id.startsWith(`${subject.id}--`)).map(({ id }) => id)).toEqual([]);
  });

  it('rests on sources and says where in one of them', () => {
    const unplaced = facts.filter(({ sources, locator }) => sources.length === 0 || !(locator ?? sources.some((each) => each.locator)));
    expect(unplaced.map(({ id }) => id)).toEqual([]);
  });

  it('called „belegt“ rests on two publishers or more', () => {
    const publishers = (fact: (typeof facts)[number]) => new Set(fact.sources.map(({ source }) => source.publisher)).size;
    expect(facts.filter((fact) => fact.confidence === 'belegt' && publishers(fact) < 2).map(({ id }) => id)).toEqual([]);
  });

  it('has something to show', () => {
    expect(facts.filter(({ id }) => plainFactText(`[[${id}]]`, factById) === '').map(({ id }) => id)).toEqual([]);
  });
});

it('keeps no source on which nothing rests', () => {
  expect(catalogue.sources.filter((source) => source.facts.length === 0).map(({ id }) => id)).toEqual([]);
});

describe('prose', () => {
  /** What a reader sees of a text: values in their places, no marks. */
  const read = (text: string) => plainFactText(text.replace(/<Fakt id="([^"]+)" \/>/g, '[[$1]]'), factById).replace(/<\/?Fakt[^>]*>/g, '').trim();
  const leadOf = ({ data }: (typeof files)[number]) => (data as { lead: string }).lead;

  it('of every project says more than its lead, with proofs', () => {
    const thin = files.filter(
      (page) => page.collection === 'projekte' && (read(page.body).length < read(leadOf(page)).length || !page.body.includes('<Fakt ')),
    );
    expect(thin.map(({ file }) => file)).toEqual([]);
  });
});
