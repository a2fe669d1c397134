/** The content of one revision, as the review card compares it: also where it has mistakes. */
import { factIdsIn } from '#catalogue/fact-text.ts';
import type { LocatedProblem } from '#catalogue/problems.ts';
import { stateOf } from '#catalogue/publication.ts';
import { factUsesIn } from '#catalogue/texts.ts';
import type { PublishingData } from '#schema/publishing.ts';
import { createRoutes } from '#site/routes.ts';
import { checkContent } from '../content-check.ts';
import type { ContentFile } from '../content-file.ts';

/** A fact as its file has it, not yet checked. */
export interface WrittenFact {
  readonly id: string;
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A file that is more than a list of facts. */
export interface WrittenRecord {
  readonly file: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Its page, from the root of the site; none for drafts, for what comes later and for what has no page. */
  readonly address: string | undefined;
  /** Why its page says no more than that it was withdrawn. */
  readonly withdrawn: string | undefined;
}

export interface Snapshot {
  readonly facts: ReadonlyMap<string, WrittenFact>;
  /** By file. */
  readonly records: ReadonlyMap<string, WrittenRecord>;
  /** The files and facts that name a fact, by its id. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly problems: readonly LocatedProblem[];
}

export interface Use {
  readonly title: string;
  /** Its page, where it has one. */
  readonly address: string | undefined;
}

type Data = Readonly<Record<string, unknown>>;

const routes = createRoutes();
const pageOf: Readonly<Record<string, (id: string) => string>> = {
  regionen: routes.region,
  projekte: routes.project,
  themen: routes.topic,
  termine: routes.event,
  meldungen: routes.news,
  leicht: routes.easyPage,
  organisationen: routes.organisation,
  orte: routes.place,
  quellen: routes.source,
  glossar: routes.glossary,
  seiten: (id) => ({ diagramme: routes.charts(), 'nicht-gefunden': '/404.html' })[id] ?? routes.plainPage(id),
};

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const dataOf = (file: ContentFile): Data => (isObject(file.data) ? file.data : {});

function recordOf(file: ContentFile, today: string): WrittenRecord {
  const data = dataOf(file);
  // What is not of its type has been reported; it holds nothing back.
  const state = stateOf(data as PublishingData, today);
  const named = [data['title'], data['term'], data['name']].find((each) => typeof each === 'string');
  const address = state === 'draft' || state === 'future' ? undefined : pageOf[file.collection]?.(file.id);
  const { grund = '' } = state === 'withdrawn' ? (data['zurueckgezogen'] as { grund?: unknown }) : {};
  return {
    file: file.file,
    title: (named as string | undefined) ?? file.id,
    data,
    body: file.body,
    address,
    withdrawn: state === 'withdrawn' ? String(grund) : undefined,
  };
}

const factsOf = (file: ContentFile): WrittenFact[] => {
  const { facts } = dataOf(file);
  if (!Array.isArray(facts)) return [];
  return facts.flatMap((fact: unknown) =>
    isObject(fact) && typeof fact['id'] === 'string' ? [{ id: fact['id'], file: file.file, data: fact }] : [],
  );
};

/** Every text in a value, whatever its depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** Ids of facts that a value names, as a whole text or inside of one. */
const idsIn = (value: unknown, body: string): Set<string> =>
  new Set([...textsIn(value).flatMap((text) => [text, ...factIdsIn(text)]), ...factUsesIn(body).map(({ id }) => id)]);

function usesIn(records: Iterable<WrittenRecord>, facts: ReadonlyMap<string, WrittenFact>): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (ids: Iterable<string>, use: Use) => {
    for (const id of ids) if (facts.has(id)) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const { title, address, data, body } of records) add(idsIn(data, body), { title, address });
  for (const { id, data } of facts.values()) {
    const others = idsIn({ ...data, id: '' }, '');
    others.delete(id);
    add(others, { title: `Fakt „${id}“`, address: routes.factPage(id) });
  }
  return uses;
}

/**
 * @param root the folder that holds `content/`
 * @param today ISO 8601 day
 */
export async function snapshotOf(root: string, today: string): Promise<Snapshot> {
  const { files, problems } = await checkContent(root, { today });
  const facts = new Map(
    files
      .filter(({ collection }) => collection === 'fakten')
      .flatMap((file) => factsOf(file).map((fact) => [fact.id, fact])),
  );
  const records = new Map(
    files.filter(({ collection }) => collection !== 'fakten').map((file) => [file.file, recordOf(file, today)]),
  );
  return { facts, records, uses: usesIn(records.values(), facts), problems };
}
