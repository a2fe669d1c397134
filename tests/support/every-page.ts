/** Pages of each kind, with what they need to be rendered without a build. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Edition } from '#edition/edition.ts';
import { chartsOf } from '#views/charts/charts.ts';
import { contradictionRows } from '#views/parts/contradictions.ts';
import { hasOwnPage } from '#views/parts/links.ts';
import { datedRow } from '#views/pages/events.ts';
import { ledgerGroups } from '#views/pages/facts.ts';
import { termLetters } from '#views/pages/glossary.ts';
import type { ListPage, ListRows } from '#views/pages/list-pages.ts';
import { newsLinks } from '#views/pages/news.ts';
import { organisationLine } from '#views/pages/organisations.ts';
import { finderView } from '#views/pages/projects.ts';
import { sourceLetters } from '#views/pages/sources.ts';
import { transferRows } from '#views/pages/transfer.ts';

type Parameters = Readonly<Record<string, string>>;

interface Example {
  readonly params: Parameters;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** Pages of the English edition are those of the German one but for the list of projects. */
const files = import.meta.glob<{ default: AstroComponentFactory }>([
  '/src/pages/**/*.astro',
  '!/src/pages/en/**/*.astro',
  '/src/pages/en/projekte/index.astro',
]);
const withId = (id: string): Example => ({ params: { id } });

/** Rows of each kind that stand on pages of long lists; here no list is long. */
function listRows(edition: Edition): ListRows[] {
  const { facts, sources, projects, events, organisations, glossary, news } = edition.catalogue;
  return [
    { kind: 'facts', groups: ledgerGroups(facts, edition) },
    { kind: 'sources', letters: sourceLetters(sources, edition) },
    { kind: 'projects', table: finderView(edition, projects) },
    { kind: 'events', events: events.map((event) => datedRow(event, edition, false)) },
    { kind: 'organisations', organisations: organisations.map((each) => organisationLine(each, edition)) },
    { kind: 'contradictions', rows: contradictionRows(facts, edition) },
    { kind: 'terms', letters: termLetters(glossary, edition) },
    {
      kind: 'transfers',
      title: edition.words.sections.transfer.grades['code-offen'],
      rows: transferRows(projects, edition),
    },
    { kind: 'links', items: newsLinks(news, edition) },
  ];
}

function listPage(rows: ListRows, { words, routes }: Edition): Example {
  const say = words.lists.parts;
  const title = say.title(words.pages.sections.facts, rows.kind.replace(/^/, 'x'), say.range('A', 'K'));
  const page: ListPage = {
    list: rows.kind,
    part: '2',
    page: {
      title,
      description: say.description(title, 600, 2, 3),
      crumbs: [{ label: words.pages.sections.facts, href: routes.facts() }],
    },
    heading: title,
    count: say.count(600),
    place: {
      words: say.place(2, 3),
      whole: routes.facts(),
      previous: routes.listPart(rows.kind, '1'),
      next: routes.listPart(rows.kind, '3'),
    },
    rows: () => rows,
  };
  return { params: { list: rows.kind, part: '2' }, props: { page } };
}

/** By their file below `pages/`. */
const examplesOf = (edition: Edition): Readonly<Record<string, readonly Example[]>> => ({
  '[...withdrawn]': [{ params: { withdrawn: 'meldungen/weg' } }],
  '[seite]': ['imprint', undefined].map((topic) => ({ params: { seite: 'impressum' }, props: { topic } })),
  '[...list]/liste/[part]': listRows(edition).map((rows) => listPage(rows, edition)),
  'fakten/[id]': edition.catalogue.facts.filter(hasOwnPage).map(({ id }) => withId(id)),
  'fakten/[id]/_proof': edition.catalogue.facts.map((fact) => ({ ...withId(fact.id), props: { fact } })),
  'einbetten/fakten/[id]': ['labor--funding', 'labor--places', 'labor--old'].map(withId),
  'meldungen/[id]': ['neu'].map(withId),
  'organisationen/[id]': ['buero', 'verein', 'allein'].map(withId),
  'orte/[id]': ['soest', 'kreis-soest', 'warstein'].map(withId),
  'presse/diagramme/[id]': chartsOf(edition).map((chart) => ({ params: { id: chart.id }, props: { chart } })),
  'projekte/[id]': ['labor', 'verbund', 'landesweit'].map(withId),
  'quellen/[id]': ['stadt', 'zeitung'].map(withId),
  'regionen/[id]': ['soest'].map(withId),
  'regionen/[id]/kurz': ['soest'].map(withId),
  'leichte-sprache/[...page]': ['start', 'soest', 'mehr'].map((id) => ({ params: { page: id }, props: { id } })),
  'termine/[id]': ['treffen', 'abend'].map(withId),
  'themen/[id]': ['bildung'].map(withId),
});

/** `projekte/[id]` → `/xx/projekte/labor/` */
const addressOf = (file: string, params: Parameters): string =>
  `/xx/${file.replace(/\[(?:\.{3})?(\w+)\]/g, (_, key: string) => params[key]!).replace(/(^|\/)index$/, '')}/`.replace(
    /\/+/g,
    '/',
  );

/** @param edition the made-up one, or one of the same things */
export function everyPage(edition: Edition) {
  const examples = examplesOf(edition);
  return Object.entries(files).flatMap(([path, load]) => {
    const file = path.slice('/src/pages/'.length, -'.astro'.length);
    const found = file.includes('[') ? examples[file] : [{ params: {} }];
    if (!found) throw new Error(`tests/support/every-page.ts needs an example of ${path}.`);
    return found.map((example) => ({ file, address: addressOf(file, example.params), load, ...example }));
  });
}
