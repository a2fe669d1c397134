/** Pages of each kind, with what they need to be rendered without a build. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Edition } from '#edition/edition.ts';
import { chartsOf } from '#views/charts/charts.ts';
import { hasOwnPage } from '#views/parts/links.ts';

type Parameters = Readonly<Record<string, string>>;

interface Example {
  readonly params: Parameters;
  readonly props?: Readonly<Record<string, unknown>>;
}

const files = import.meta.glob<{ default: AstroComponentFactory }>('/src/pages/**/*.astro');
const withId = (id: string): Example => ({ params: { id } });

/** By their file below `pages/`. */
const examplesOf = (edition: Edition): Readonly<Record<string, readonly Example[]>> => ({
  '[...withdrawn]': [{ params: { withdrawn: 'meldungen/weg' } }],
  '[seite]': [true, false].map((hasOperator) => ({ params: { seite: 'impressum' }, props: { hasOperator } })),
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
  'termine/[id]': ['treffen', 'abend'].map(withId),
  'themen/[id]': ['bildung'].map(withId),
});

/** `projekte/[id]` → `/xx/projekte/labor/` */
const addressOf = (file: string, params: Parameters): string =>
  `/xx/${file.replace(/\[(?:\.{3})?(\w+)\]/, (_, key: string) => params[key]!).replace(/(^|\/)index$/, '')}/`.replace(
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
