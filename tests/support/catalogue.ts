/**
 * Small catalogues for tests. One names what matters; the rest is valid and dull.
 *
 * Every catalogue holds the region Soest with the fact `soest--members`, and the sources `stadt` and `zeitung`.
 */
import { z } from 'astro/zod';
import { buildCatalogue } from '#catalogue/build.ts';
import type { ContentEntries } from '#catalogue/entries.ts';
import { entriesOn } from '#catalogue/publication.ts';
import type { Problem } from '#catalogue/problems.ts';
import type { Catalogue, Fact } from '#catalogue/types.ts';
import { createEdition, type Edition } from '#edition/edition.ts';
import { german } from '#language/de/german.ts';
import type { Language } from '#language/language.ts';
import { collectionNames, collections, type CollectionName } from '#schema/collections.ts';
import type { ReachabilityData } from '#schema/reachability.ts';
import { searchSchema } from '#schema/search.ts';

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, Fields>>;

export interface Seed extends Partial<Record<Exclude<CollectionName, 'fakten'>, Records>> {
  /** By file: `'projekte/labor': { funding: { value: 5 } }` makes the fact `labor--funding`. */
  readonly fakten?: Readonly<Record<string, Records>>;
  /** By file: `'projekte/labor': 'Text …'`. */
  readonly prose?: Readonly<Record<string, string>>;
  /** The list in the file `erreichbarkeit.yaml`. */
  readonly erreichbarkeit?: ReachabilityData['quellen'];
  /** The file `suche.yaml`. */
  readonly suche?: Fields;
  /** Of the programme's subjects, by file; else the file's name. */
  readonly titles?: Readonly<Record<string, string>>;
}

/** What comes later or was withdrawn is left out. */
const today = '2026-12-01';

const page = (id: string) => ({ title: id, lead: `Kurztext von ${id}.` });

const defaults: Readonly<Record<CollectionName, (id: string) => Fields>> = {
  regionen: (id) => ({
    ...page(id),
    leadMunicipality: id,
    memberNames: 'Nachbarn',
    governmentDistrict: 'Arnsberg',
    coordinates: { lat: 51, lon: 8 },
    keyFacts: [`${id}--members`],
  }),
  projekte: (id) => ({ ...page(id), regions: ['soest'], area: 'stadtentwicklung' }),
  themen: page,
  termine: (id) => ({ ...page(id), type: 'konferenz', date: `${id}--date`, regions: ['soest'] }),
  meldungen: (id) => ({ ...page(id), date: '2026-11-21' }),
  seiten: page,
  leicht: page,
  glossar: (id) => ({ term: id, definition: `Erklärung von ${id}.`, basis: 'Gesetz' }),
  orte: () => ({}),
  organisationen: (id) => ({ name: id, kind: 'unternehmen' }),
  quellen: (id) => ({
    title: `Titel ${id}`,
    publisher: id,
    kind: 'presse',
    url: `https://${id}.example/`,
    retrieved: '2026-11-21',
  }),
  fakten: () => ({}),
  'en/seiten': page,
  'en/regionen': () => ({ lead: 'In short.' }),
};

const aFactRecord = (id: string, fields: Fields): Fields => ({
  id,
  label: id,
  kind: 'figure',
  statement: `Aussage von ${id}.`,
  value: 1,
  confidence: 'einfach',
  sources: [{ id: 'stadt' }],
  checked: '2026-11-21',
  ...(fields['confidence'] === 'widerspruch' &&
    !fields['disputedAt'] && {
      question: `Was stimmt bei ${id}?`,
      sides: [aSide('eins'), aSide('zwei')],
      resolution: 'Offen.',
    }),
  ...(fields['confidence'] === 'abgeleitet' && { derivation: { text: 'Erschlossen.' } }),
  ...fields,
});

export const aSide = (value: string, fields: Fields = {}) => ({
  value,
  meaning: `Gemeint ist ${value}.`,
  sources: ['stadt'],
  ...fields,
});

function parsed(collection: CollectionName, id: string, data: unknown): unknown {
  const result = collections[collection].schema.safeParse(data);
  if (!result.success) throw new Error(`${collection}/${id}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/**
 * The entries of a seed, as readers see them today.
 *
 * @param change what a schema has let pass, before things are joined
 */
export function entriesOf(seed: Seed = {}, change = <Data>(data: Data): Data => data): ContentEntries {
  const { fakten = {}, prose = {}, titles = {}, suche = {}, erreichbarkeit = [], ...rest } = seed;
  const records: Partial<Record<CollectionName, Records>> = {
    ...rest,
    regionen: { soest: {}, ...rest.regionen },
    quellen: { stadt: {}, zeitung: {}, ...rest.quellen },
  };
  const factFiles: Record<string, Records> = { ...fakten };
  for (const id of Object.keys(records.regionen ?? {})) {
    factFiles[`regionen/${id}`] = { members: { kind: 'relation', value: 'Nachbarn' }, ...factFiles[`regionen/${id}`] };
  }
  const entries = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      Object.entries(records[name] ?? {}).map(([id, fields]) => ({
        id,
        data: change(parsed(name, id, { ...defaults[name](id), ...fields })),
        body: prose[`${name}/${id}`] ?? '',
      })),
    ]),
  );
  entries['fakten'] = Object.entries(factFiles).map(([id, facts]) => {
    const stem = id.split('/').at(-1) ?? '';
    const list = Object.entries(facts).map(([name, fields]) => aFactRecord(`${stem}--${name}`, fields));
    return {
      id,
      data: change(
        parsed('fakten', id, { facts: list, ...(id.startsWith('programm/') && { title: titles[id] ?? stem }) }),
      ),
      body: '',
    };
  });
  const all = {
    ...(entries as unknown as ContentEntries),
    betreiber: {},
    suche: searchSchema.parse(suche),
    erreichbarkeit: { quellen: erreichbarkeit },
  };
  return entriesOn(all, today);
}

/**
 * The catalogue of a seed together with the mistakes in it.
 */
export function join(
  seed: Seed = {},
  language: Language = german,
  change = <Data>(data: Data): Data => data,
): { catalogue: Catalogue; problems: Problem[] } {
  return buildCatalogue(entriesOf(seed, change), language);
}

/** A catalogue without mistakes. */
export function aCatalogue(seed: Seed = {}, language: Language = german): Catalogue {
  const { catalogue, problems } = join(seed, language);
  if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return catalogue;
}

/** The edition of such a catalogue: German and at the top of the site unless told otherwise. */
export const anEdition = (seed: Seed = {}, language: Language = german, folder = ''): Edition =>
  createEdition(aCatalogue(seed, language), language, folder);

/** A fact of a catalogue, which must be there. */
export function factOf({ factById }: Catalogue, id: string): Fact {
  const fact = factById.get(id);
  if (!fact) throw new Error(`Kein Fakt „${id}“.`);
  return fact;
}

/** One fact about the project `labor`. */
export function aFact(fields: Fields = {}): Fact {
  return factOf(aCatalogue({ projekte: { labor: {} }, fakten: { 'projekte/labor': { fakt: fields } } }), 'labor--fakt');
}
