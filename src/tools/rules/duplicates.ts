/** The same thing twice: under two names in two files, or twice in one list. */
import type { Problem } from '#catalogue/problems.ts';
import { fold } from '#site/fold.ts';
import { createGuesser } from '../nearest.ts';
import { inEachFile, type Checked, type Finding, type Rule } from './rule.ts';

interface Named {
  readonly file: string;
  readonly path: Finding['path'];
  readonly name: string;
}

/** Reports each name that an earlier file has already; names are compared by `keyOf`. */
function repeated(
  all: readonly Named[],
  keyOf: (name: string) => string,
  messageOf: (each: Named, first: Named) => Omit<Finding, 'path'>,
): Problem[] {
  const firsts = new Map<string, Named>();
  return all.flatMap((each) => {
    const key = keyOf(each.name);
    if (key === '') return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, each);
    return first === undefined || first.file === each.file
      ? []
      : [{ file: each.file, path: each.path, ...messageOf(each, first) }];
  });
}

const plain = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** `HTTP://www.Stadt.de/x/#a` and `https://stadt.de/x` are one place. */
function sameAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

const fileOf = (folder: 'organisationen' | 'quellen' | 'glossar', id: string) => `content/${folder}/${id}.yaml`;

/** Pages of one folder with one title. */
const sameTitles: Rule = ({ entries }) =>
  (['projekte', 'regionen', 'themen', 'meldungen', 'seiten'] as const).flatMap((folder) =>
    repeated(
      entries[folder].map(({ id, data }) => ({
        file: `content/${folder}/${id}.mdx`,
        path: ['title'],
        name: data.title,
      })),
      plain,
      ({ name }, first) => ({
        message: `„${name}“ heißt schon ${first.file}. Bitte eine der beiden Dateien löschen oder die Titel unterscheiden.`,
        why: 'In Listen und in der Suche sähen Leser zweimal dasselbe.',
      }),
    ),
  );

/** Events may have one title on several days. */
const sameEvents: Rule = ({ entries }) =>
  repeated(
    entries.termine.map(({ id, data }) => ({
      file: `content/termine/${id}.mdx`,
      path: ['title'],
      name: `${data.title}|${data.date}`,
    })),
    plain,
    (_, first) => ({
      message: `Diesen Termin am selben Tag nennt schon ${first.file}. Bitte eine der beiden Dateien löschen.`,
    }),
  );

/** Names and other names of organisations: each leads to one of them. */
const sameOrganisations: Rule = ({ entries }) =>
  repeated(
    entries.organisationen.flatMap(({ id, data }) => [
      { file: fileOf('organisationen', id), path: ['name'], name: data.name },
      ...data.aliases.map((name, index) => ({ file: fileOf('organisationen', id), path: ['aliases', index], name })),
    ]),
    plain,
    ({ name }, first) => ({
      message: `„${name}“ heißt schon ${first.file}. Bitte die beiden zusammenlegen oder die Namen unterscheiden.`,
      why: 'Sonst verteilen sich die Projekte einer Organisation auf zwei Seiten.',
    }),
  );

const sameSources: Rule = ({ entries }) => [
  ...repeated(
    entries.quellen.map(({ id, data }) => ({ file: fileOf('quellen', id), path: ['url'], name: data.url ?? '' })),
    sameAddress,
    (_, first) => ({
      message: `Diese Adresse hat schon ${first.file}. Bitte dort die Kennung verwenden und diese Datei löschen.`,
      why: 'Eine Adresse, eine Datei: Sonst zählt dieselbe Quelle doppelt.',
    }),
  ),
  ...repeated(
    entries.quellen.map(({ id, data }) => ({
      file: fileOf('quellen', id),
      path: ['title'],
      // Without a day two editions of a document look the same.
      name: data.published ? `${data.title}|${data.publisher}|${data.published}` : '',
    })),
    plain,
    (_, first) => ({
      message: `Titel, Herausgeber und Tag sind dieselben wie in ${first.file}. Bitte prüfen, ob es zwei Dokumente sind.`,
      level: 'warning',
    }),
  ),
];

/** For each key the value that most pairs have; the first of those that are as common. */
function mostCommon(pairs: ReadonlyArray<readonly string[]>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [key = '', value = ''] of pairs) {
    const of = counts.get(key) ?? new Map<string, number>();
    counts.set(key, of.set(value, (of.get(value) ?? 0) + 1));
  }
  return new Map([...counts].map(([key, of]) => [key, [...of].sort(([, a], [, b]) => b - a)[0]![0]]));
}

/** A publisher is written in one way, and shortened in one way. */
const samePublishers: Rule = ({ entries }) => {
  const publishers = entries.quellen.map(({ data }) => data.publisher);
  const usual = mostCommon(publishers.map((name) => [plain(name), name]));
  const usualShort = mostCommon(
    entries.quellen.flatMap(({ data }) => (data.publisherShort ? [[data.publisher, data.publisherShort]] : [])),
  );
  return entries.quellen.flatMap(({ id, data: { publisher, publisherShort } }): Problem[] => {
    const file = fileOf('quellen', id);
    const problems: Problem[] = [];
    const name = usual.get(plain(publisher));
    if (name !== undefined && name !== publisher) {
      const message = `Dieser Herausgeber heißt anderswo „${name}“. Bitte überall gleich schreiben.`;
      const why = 'Zwei Schreibweisen gelten als zwei Herausgeber; ein Fakt sähe besser belegt aus, als er ist.';
      problems.push({ file, path: ['publisher'], message, why, paste: `publisher: ${name}` });
    }
    const short = usualShort.get(publisher);
    if (publisherShort !== undefined && short !== undefined && short !== publisherShort) {
      const message = `Dieser Herausgeber heißt anderswo kurz „${short}“. Bitte überall gleich abkürzen.`;
      problems.push({ file, path: ['publisherShort'], message, paste: `publisherShort: ${short}` });
    }
    return problems;
  });
};

export const sameThings: Rule = (checked: Checked) =>
  [sameTitles, sameEvents, sameOrganisations, sameSources, samePublishers].flatMap((rule) => rule(checked));

/** An entry twice in a list of ids: partners, topics, key facts, sources of a fact. */
function repeatedIn(value: unknown, path: Finding['path']): Finding[] {
  if (Array.isArray(value)) {
    const seen = new Set<unknown>();
    return value.flatMap((item: unknown, index): Finding[] => {
      const id =
        typeof item === 'string' ? item : path.at(-1) === 'sources' ? (item as { id?: unknown } | null)?.id : undefined;
      const below = typeof item === 'object' ? repeatedIn(item, [...path, index]) : [];
      if (typeof id !== 'string' || id === '' || !seen.has(id)) {
        if (typeof id === 'string') seen.add(id);
        return below;
      }
      const message = `„${id}“ steht in dieser Liste schon einmal. Bitte eine der beiden Zeilen streichen.`;
      return [{ path: [...path, index], message }, ...below];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => repeatedIn(below, [...path, key]));
}

export const listedTwice = inEachFile(({ data }) => repeatedIn(data, []));

/** Publishers that differ by a letter or two are mostly one. */
export const nearPublishers: Rule = ({ entries }) => {
  const counts = new Map<string, number>();
  for (const { data } of entries.quellen) counts.set(data.publisher, (counts.get(data.publisher) ?? 0) + 1);
  const guess = createGuesser();
  const usual = [...counts].filter(([name, count]) => count > 1 && name.length > 8).map(([name]) => name);
  return entries.quellen.flatMap(({ id, data: { publisher } }): Problem[] => {
    if (counts.get(publisher) !== 1 || publisher.length <= 8) return [];
    const meant = guess(publisher, usual);
    if (meant === undefined || plain(meant) === plain(publisher)) return [];
    const message = `Diesen Herausgeber gibt es nur hier. Meinten Sie „${meant}“?`;
    return [{ file: fileOf('quellen', id), path: ['publisher'], message, level: 'hint', paste: `publisher: ${meant}` }];
  });
};
