/** What the pages of single things say, compared with the content. */
import { displayValue } from '#language/de/values.ts';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Fact } from '#catalogue/types.ts';
import { germanForms } from '#language/de/german.ts';
import { routes } from '#site/routes.ts';
import { factHref, hasOwnPage, subjectHref } from '#views/parts/links.ts';
import { loadContent } from '../support/real-content.ts';
import { plain, readSite, textOf } from '../support/site.ts';

const catalogue = await loadContent();
const { facts, factById, projects, regions, topics, sources, organisations, events } = catalogue;
const site = await readSite();

/** Text without the numbers of footnotes and without what stands small behind. */
function wordsOf(element: HTMLElement | null): string {
  const copy = parse(element?.outerHTML ?? '');
  for (const extra of copy.querySelectorAll('sup, small, .vh')) extra.remove();
  return textOf(copy);
}

const said = (fact: Fact) => plain(`${fact.label}: ${displayValue(fact)}`);
const factsListed = (element: HTMLElement) => element.querySelectorAll('.fact-list > li').map(wordsOf).sort();
const hrefs = (element: HTMLElement | undefined, selector: string) =>
  (element?.querySelectorAll(selector) ?? []).map((link) => link.getAttribute('href'));
const addresses = (things: ReadonlyArray<{ id: string }>, address: (id: string) => string) =>
  things.map(({ id }) => address(id)).sort();

/** What lies folded below a name. */
const fold = (root: HTMLElement, title: string) =>
  root
    .querySelectorAll('.fold')
    .find((each) => plain(textOf(each.querySelector('summary h2'))).replaceAll('\u00ad', '') === title);
/** Addresses of the facts that prove what stands in an element. */
const provenBy = (root: HTMLElement, element: HTMLElement | null) =>
  hrefs(element ?? undefined, 'a.fact').flatMap((note) =>
    hrefs(root.getElementById(note!.slice(1)) ?? undefined, 'a:not([href^="#r"])'),
  );
/** Projects in the list below a heading of the third level. */
const barsBelow = (root: HTMLElement, title: string) =>
  hrefs(
    root.querySelectorAll('h3').find((each) => textOf(each) === title)?.nextElementSibling ?? undefined,
    '.bars-name a',
  );
const boxValue = (root: HTMLElement, label: string) =>
  wordsOf(
    root
      .querySelectorAll('.facts-box dl > div')
      .find((row) => textOf(row.querySelector('dt')) === label)
      ?.querySelector('dd') ?? null,
  );

describe('a project’s page', () => {
  it.for(projects)('$id says its lead, its money and all its facts', (project) => {
    const { main } = site.page(routes.project(project.id));
    // A title goes on after its first dash, in a line of its own.
    const heading = [main.querySelector('h1'), main.querySelector('.project-below')].map(wordsOf).filter(Boolean);
    expect(heading.join(' ').toLowerCase()).toBe(plain(project.title).replace(/ – /, ' ').toLowerCase());
    expect(wordsOf(main.querySelector('p.lead'))).toBe(plain(plainFactText(project.lead, factById, germanForms)));
    const { funding, cost } = project.roles;
    const money = main.querySelector('.project-measures dd');
    if (!funding && !cost) expect(wordsOf(money)).toContain('nicht belegt');
    for (const fact of [funding, cost]) if (fact) expect(provenBy(main, money)).toContain(factHref(fact, routes));
    const { leadOrganisation } = project;
    const people = textOf(main.querySelectorAll('.project-measures')[1]!);
    expect(people).toContain(plain(leadOrganisation?.name ?? 'Trägernicht belegt'));
    expect(factsListed(fold(main, 'Alle Fakten')!)).toEqual(project.facts.map(said).sort());
  });
});

describe('a fact’s page', () => {
  it('says statement, value and every source with its place in it', () => {
    for (const fact of facts.filter(hasOwnPage)) {
      const { main } = site.page(routes.factPage(fact.id));
      expect(textOf(main.querySelector('.fact-statement')), fact.id).toBe(plain(fact.statement));
      expect(textOf(main.querySelector('.fact-value')), fact.id).toBe(plain(displayValue(fact)));
      const proof = main.querySelector('.fact-sources')!.parentNode!;
      expect(
        hrefs(proof, 'a').filter((href) => href?.startsWith('/quellen/')),
        fact.id,
      ).toEqual(expect.arrayContaining(fact.sources.map(({ source }) => routes.source(source.id))));
      for (const { source, locator } of fact.sources) {
        expect(textOf(proof), fact.id).toContain(plain(source.publisher));
        if (locator) expect(textOf(proof), fact.id).toContain(plain(locator));
      }
    }
  });

  it('says all sides of a contradiction and how it is read here', () => {
    const disputed = facts.filter(({ confidence }) => confidence === 'widerspruch').filter(hasOwnPage);
    expect(disputed.length).toBeGreaterThan(0);
    for (const fact of disputed) {
      const { main } = site.page(routes.factPage(fact.id));
      const text = textOf(main);
      for (const side of fact.sides) expect(text, fact.id).toContain(plain(side.meaning));
      expect(text, fact.id).toContain(plain(fact.resolution!));
      if (fact.replacedBy) continue;
      const large = textOf(main.querySelector('.fact-large'));
      const preferred = fact.sides.find((side) => side.preferred);
      expect(large, fact.id).toContain(preferred ? plain(preferred.value) : 'Die Quellen sind uneins');
    }
  });

  const withdrawn = facts.filter(({ replacedBy }) => replacedBy).filter(hasOwnPage);
  it.skipIf(withdrawn.length === 0)('says that it is withdrawn and what replaces it', () => {
    for (const fact of withdrawn) {
      expect(textOf(site.page(routes.factPage(fact.id)).main), fact.id).toContain('Zurückgezogen. Ersetzt durch:');
    }
  });
});

it('a relation has its anchor and its sources on the page of its subject', () => {
  const relations = facts.filter((fact) => !hasOwnPage(fact));
  expect(relations.length).toBeGreaterThan(0);
  for (const fact of relations) {
    const place = site.page(subjectHref(fact.subject, routes).replace(/#.*/, '')).root.getElementById(fact.id);
    expect(wordsOf(place), fact.id).toBe(said(fact));
    expect(place?.querySelectorAll('small a').length, fact.id).toBe(fact.sources.length);
  }
});

it('a source lists the facts that rest on it, and no others', () => {
  for (const source of sources) {
    expect(factsListed(site.page(routes.source(source.id)).main), source.id).toEqual(source.facts.map(said).sort());
  }
});

it('an organisation lists the projects that it leads and those in which it takes part', () => {
  for (const organisation of organisations) {
    const { main } = site.page(routes.organisation(organisation.id));
    expect(barsBelow(main, 'Geleitet').sort(), organisation.id).toEqual(addresses(organisation.leads, routes.project));
    const others = barsBelow(main, 'Beteiligt').sort();
    expect(others, organisation.id).toEqual(addresses(organisation.takesPartIn, routes.project));
  }
});

it('an organisation says how to reach it, and so does each project that it leads', () => {
  for (const organisation of organisations) {
    const { phone, email } = organisation.contact ?? {};
    const ways = [
      ...(phone ? [`tel:${phone.replace(/\D/g, '').replace(/^0/, '+49')}`] : []),
      ...(email ? [`mailto:${email}`] : []),
    ];
    const pages = [routes.organisation(organisation.id), ...organisation.leads.map(({ id }) => routes.project(id))];
    for (const page of pages) expect(hrefs(site.page(page).main, 'a'), page).toEqual(expect.arrayContaining(ways));
  }
});

it('„Was blieb“ proves both sides of each promise', () => {
  const { main } = site.page(routes.remains());
  const proofs = main.querySelectorAll('.promises li').map((pair) => pair.querySelectorAll('dd .fact').length);
  expect(proofs).toEqual(catalogue.pages.get('was-blieb')!.promises.map(() => 2));
});

it('a theme lists each of its projects once, on one scale', () => {
  for (const topic of topics) {
    const listed = hrefs(site.page(routes.topic(topic.id)).main, '.bars .bars-name a').sort();
    expect(listed, topic.id).toEqual(addresses(topic.projects, routes.project));
  }
});

it('a region lists its projects, events, organisations and sources', () => {
  for (const region of regions) {
    const { main } = site.page(routes.region(region.id));
    const listed = (title: string, selector: string) => hrefs(fold(main, title), selector).sort();
    // Measures of the whole Land stand in the note below the table.
    const projects = hrefs(
      main.querySelector('#vorhaben')!,
      '.projects-name a:not(.fact, small a), .note a:not([href*="?"])',
    );
    expect(projects.sort(), region.id).toEqual(addresses(region.projects, routes.project));
    expect(listed('Termine', 'a[href^="/termine/"]'), region.id).toEqual(addresses(region.events, routes.event));
    expect(listed('Beteiligte', 'li a'), region.id).toEqual(addresses(region.organisations, routes.organisation));
    expect(listed('Quellen', 'li li a'), region.id).toEqual(addresses(region.sources, routes.source));
  }
});

it('an event says when it was, where, and every fact about it', () => {
  for (const event of events) {
    const { main } = site.page(routes.event(event.id));
    expect(boxValue(main, 'Wann'), event.id).toMatch(/\d{4}/);
    expect(boxValue(main, 'Wo'), event.id).toBe(plain(event.place ?? 'nicht belegt'));
    expect(factsListed(fold(main, 'Alle Fakten')!), event.id).toEqual(event.facts.map(said).sort());
  }
});
