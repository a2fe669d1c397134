/** Where on the site each fact is shown: what the entries name in texts, prose, fact sheets and tables. */
import type { Language } from '#language/language.ts';
import { withTexts, type TextCollection } from '#schema/collections.ts';
import { charts, factsInLists, programmeDates } from '#site/requirements.ts';
import type { ContentEntries } from './entries.ts';
import { factIdsIn } from './fact-text.ts';
import type { Order } from './order.ts';
import { isStatewide } from './projects.ts';
import type { Records } from './records.ts';
import { sharesOf } from './shares.ts';
import { factTextsIn, factUsesIn } from './texts.ts';
import type { Use } from './types.ts';

type Words = Language['words'];

const chartNames = Object.keys(charts) as Array<keyof typeof charts>;

/** A page names facts in one of its places. */
type Add = (page: Omit<Use, 'place'>, place: Use['place'], factIds: ReadonlyArray<string | undefined>) => void;

/** After all records are linked. A page that shows a fact in several places counts with the first in reading. */
export function linkUses(entries: ContentEntries, records: Records, { byTitle }: Order, words: Words): void {
  const add: Add = (page, place, factIds) => {
    for (const id of factIds) {
      const uses = id === undefined ? undefined : records.facts.byId.get(id)?.uses;
      if (uses?.every((use) => use.collection !== page.collection || use.id !== page.id)) uses.push({ ...page, place });
    }
  };
  for (const { id, title, facts } of factsInLists) add({ collection: 'seiten', id, title }, 'text', facts);
  for (const collection of withTexts) {
    for (const { id, data, body } of entries[collection]) {
      const named = 'term' in data ? data.facts : [];
      const inProse = factUsesIn(body ?? '').map((use) => use.id);
      add({ collection, id, title: titleOf(data) }, 'text', [...idsInTexts(data), ...named, ...inProse]);
    }
  }
  addPlaces(entries, records, add);
  addPressTables(entries, words, add);
  const place = ({ collection }: Use) => withTexts.indexOf(collection);
  for (const { uses } of records.facts.byId.values()) uses.sort((a, b) => place(a) - place(b) || byTitle(a, b));
}

function titleOf(data: ContentEntries[TextCollection][number]['data']): string {
  if ('term' in data) return data.term;
  return 'name' in data ? data.name : data.title;
}

const idsInTexts = (data: object): string[] => factTextsIn(data).flatMap(({ text }) => factIdsIn(text));

/** What fact sheets, tables and lists of contradictions name by id. */
function addPlaces(entries: ContentEntries, { regions, projects }: Records, add: Add): void {
  for (const { id, data } of entries.seiten) {
    const page = { collection: 'seiten', id, title: data.title } as const;
    add(page, 'keyFacts', data.keyFacts);
    add(page, 'contradictions', data.contradictions);
    add(
      page,
      'table',
      [...data.money, ...data.spellings].map(({ fact }) => fact),
    );
  }
  for (const { id, data } of entries.regionen) {
    add({ collection: 'regionen', id, title: data.title }, 'box', data.keyFacts);
  }
  const all = { regions: [...regions.byId.values()] };
  for (const project of projects.byId.values()) {
    const { id, title, roles } = project;
    const { cost, ...shown } = roles;
    add({ collection: 'projekte', id, title }, 'box', [
      ...Object.values(shown).map((fact) => fact?.id),
      // The cost stands beside the Land's share or nowhere.
      sharesOf(project) && cost?.id,
    ]);
    // What belongs to all regions has no row in the table of any.
    if (isStatewide(project, all)) continue;
    for (const region of project.regions) {
      add({ collection: 'regionen', id: region.id, title: region.title }, 'table', [roles.funding?.id]);
    }
  }
  for (const { id, data } of entries.termine) {
    const page = { collection: 'termine', id, title: data.title } as const;
    add(page, 'box', [data.date, data.disputedBy]);
    add(page, 'gallery', [data.gallery?.credit, ...(data.gallery?.pictures ?? []).map(({ fact }) => fact)]);
  }
  for (const { id, data } of entries.organisationen) {
    add({ collection: 'organisationen', id, title: data.name }, 'box', Object.values(data.facts));
  }
}

/** The regions side by side on the press page, and the tables of the charts, which have pages of their own below it. */
function addPressTables({ seiten, regionen, projekte }: ContentEntries, words: Words, add: Add): void {
  for (const { id, data } of seiten.filter(({ id: page }) => page === 'presse')) {
    for (const { data: region } of regionen)
      add({ collection: 'seiten', id, title: data.title }, 'table', Object.values(region.facts));
  }
  for (const name of chartNames) {
    const title = words.charts.titles[name];
    const page = { collection: 'seiten', id: `presse/diagramme/${name}`, title } as const;
    for (const { data } of projekte)
      add(
        page,
        'table',
        charts[name].roles.map((role) => data.facts[role]),
      );
    if (name !== 'zeitleiste') continue;
    add(page, 'table', [...Object.values(programmeDates), ...regionen.map(({ data }) => data.facts.chosen)]);
  }
}
