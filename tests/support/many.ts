/** Editions with few and with very many things of each kind, made from one of each. */
import type { Catalogue, Event, Fact, Organisation, Project, Region, Source, Term, Topic } from '#catalogue/types.ts';
import { createEdition, type Edition } from '#edition/edition.ts';
import { german } from '#language/de/german.ts';
import { programmeDates } from '#site/requirements.ts';
import { aCatalogue } from './catalogue.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
function one(): Catalogue {
  const fakten: Record<string, Record<string, object>> = {};
  for (const id of Object.values(programmeDates)) {
    const [file = '', name = ''] = id.split('--');
    (fakten[`programm/${file}`] ??= {})[name] = { kind: 'date', value: '2019-06-30' };
  }
  return aCatalogue({
    themen: { verkehr: {} },
    projekte: {
      labor: {
        title: 'Labor',
        topics: ['verkehr'],
        leadOrganisation: 'amt',
        places: ['Soest'],
        transfer: 'Text.',
        facts: { funding: 'labor--funding', start: 'labor--start', end: 'labor--end' },
        outcome: { state: 'laeuft-weiter', text: 'Läuft.', fact: 'labor--start' },
      },
    },
    termine: { treffen: {} },
    organisationen: { amt: { name: 'Amt', kind: 'kommune' } },
    glossar: { wort: { term: 'Wort' } },
    seiten: { start: {}, 'was-blieb': {} },
    fakten: {
      ...fakten,
      'projekte/labor': {
        funding: { value: 1_000_000, unit: 'EUR', confidence: 'widerspruch' },
        start: { kind: 'date', value: '2019-01', asOf: '2020' },
        end: { kind: 'date', value: '2021-05' },
      },
      'termine/treffen': { date: { kind: 'date', value: '2019-08-27' } },
    },
  });
}

type Changed<Thing> = (thing: Thing, index: number) => Partial<Thing>;
const copies = <Thing extends object>(thing: Thing, count: number, change: Changed<Thing>): Thing[] =>
  Array.from({ length: count }, (_, index) => ({ ...thing, ...change(thing, index) }));
const nameOf = (index: number): string => `${letters[index % 26]}name ${index}`;
const inOrder = <Thing>(things: Thing[], name: (thing: Thing) => string): Thing[] =>
  things.sort((a, b) => german.forms.compare(name(a), name(b)));

/** `count` projects, each with a fact of its own, and as many events, organisations, sources and terms, all in one region and theme. */
export function editionOf(count: number): Edition {
  const catalogue = one();
  const { projects, events, organisations, sources, glossary, regions, topics, facts, places } = catalogue;
  const many = {
    projects: inOrder(
      copies<Project>(projects[0]!, count, (project, index) => {
        const funding: Fact = { ...project.roles.funding!, id: `p${index}--funding`, value: 10_000 + index };
        return { id: `p${index}`, title: nameOf(index), roles: { ...project.roles, funding } };
      }),
      ({ title }) => title,
    ),
    events: copies<Event>(events[0]!, count, (event, index) => ({
      id: `t${index}`,
      title: nameOf(index),
      date: { ...event.date, value: `${2010 + (index % 12)}-0${1 + (index % 9)}-11` },
    })).sort((a, b) => (String(a.date.value) < String(b.date.value) ? -1 : 1)),
    organisations: inOrder(
      copies<Organisation>(organisations[0]!, count, (_, index) => ({ id: `o${index}`, name: nameOf(index) })),
      ({ name }) => name,
    ),
    sources: inOrder(
      copies<Source>(sources[0]!, count, (_, index) => ({ id: `q${index}`, publisher: nameOf(index) })),
      ({ publisher }) => publisher,
    ),
    glossary: inOrder(
      copies<Term>(glossary[0]!, count, (_, index) => ({ id: `w${index}`, term: nameOf(index) })),
      ({ term }) => term,
    ),
  };
  const own: Fact[] = many.projects.map((project) => ({
    ...project.roles.funding!,
    subject: { ...project, kind: 'projekt' as const },
  }));
  // Things know their region by identity.
  const region = Object.assign(regions[0]!, {
    projects: many.projects,
    events: many.events,
    organisations: many.organisations,
    sources: many.sources,
  }) satisfies Region;
  const topic: Topic = { ...topics[0]!, projects: many.projects };
  const place = { ...places[0]!, projects: many.projects, events: many.events, organisations: many.organisations };
  return createEdition(
    {
      ...catalogue,
      ...many,
      regions: [region],
      topics: [topic],
      places: [place],
      facts: [...facts, ...own],
      factById: new Map([...facts, ...own].map((fact) => [fact.id, fact])),
    },
    german,
  );
}
