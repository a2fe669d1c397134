/** Facts: placed at their subjects, then linked to sources and to each other. */
import type { FactData, FactFileData } from '#schema/fact.ts';
import type { Forms } from '#language/language.ts';
import type { Entry } from './entries.ts';
import { checkFact, findDrift } from './fact-rules.ts';
import type { Records, Unlinked } from './records.ts';
import type { FileScope, ScopeOf } from './references.ts';
import type { Fact, Source, Subject, SubjectKind } from './types.ts';

/** Folders below `fakten/`, in the order in which facts are listed. */
const subjectFolders: Readonly<Record<string, SubjectKind>> = {
  programm: 'programm',
  regionen: 'region',
  projekte: 'projekt',
  termine: 'termin',
  organisationen: 'organisation',
  orte: 'ort',
};
const folderOrder = Object.keys(subjectFolders);

type OpenSubject = Subject & { readonly facts: Fact[] };

interface PlacedFact {
  readonly data: FactData;
  readonly fact: Unlinked<Fact>;
  readonly scope: FileScope;
  readonly at: readonly ['facts', number];
}

/** @returns the programme's subjects, which have no pages of their own */
export function placeFacts(
  files: ReadonlyArray<Entry<FactFileData>>,
  records: Records,
  scopeOf: ScopeOf,
  { compare }: Pick<Forms, 'compare'>,
): Subject[] {
  const placed: PlacedFact[] = [];
  const programme: Subject[] = [];
  const inOrder = files.toSorted((a, b) => byFolder(a, b) || compare(a.id, b.id));
  for (const file of inOrder) {
    const scope = scopeOf('fakten', file.id);
    const subject = subjectOf(file, records, scope);
    if (subject.kind === 'programm') programme.push(subject);
    placed.push(...placeFile(file, subject, records, scope));
  }
  for (const each of placed) linkFact(each, records);
  for (const each of placed) linkDispute(each, records);
  return programme;
}

function byFolder(a: Entry<FactFileData>, b: Entry<FactFileData>): number {
  const place = ({ id }: Entry<FactFileData>) => folderOrder.indexOf(id.split('/')[0] ?? '');
  return place(a) - place(b) || (a.data.position ?? 0) - (b.data.position ?? 0);
}

function subjectOf({ id: path, data }: Entry<FactFileData>, records: Records, scope: FileScope): OpenSubject {
  const [folder = '', id = '', more] = path.split('/');
  const kind = subjectFolders[folder];
  if (!kind || !id || more !== undefined) {
    const folders = folderOrder.map((name) => `content/fakten/${name}/`).join(', ');
    scope.report([], `Faktendateien liegen unter ${folders}. Bitte dorthin legen.`);
  } else if (kind === 'programm') {
    if (!data.title) {
      scope.report([], 'Unter fakten/programm/ braucht jede Datei einen Gegenstand. Bitte title ergänzen.');
    }
    return { kind, id, title: data.title ?? id, regions: [], facts: [] };
  } else {
    if (data.title) {
      scope.report(['title'], 'Der Gegenstand kommt aus der Seite selbst. Bitte dieses Feld streichen.');
    }
    const found = recordOf(kind, id, records, scope);
    if (found) return { kind, id, ...found };
  }
  // Facts of nothing still exist, so that what points at them is not reported as well.
  return { kind: kind ?? 'programm', id, title: id, regions: [], facts: [] };
}

function recordOf(kind: Exclude<SubjectKind, 'programm'>, id: string, records: Records, scope: FileScope) {
  if (kind === 'region') {
    const region = scope.find(records.regions, id, []);
    return region && { title: region.title, regions: [region], facts: region.facts };
  }
  if (kind === 'organisation') {
    const organisation = scope.find(records.organisations, id, []);
    return organisation && { title: organisation.name, regions: organisation.regions, facts: organisation.facts };
  }
  if (kind === 'ort') {
    const place = scope.find(records.places, id, []);
    return place && { title: place.name, regions: place.regions, facts: place.facts };
  }
  const record = kind === 'projekt' ? scope.find(records.projects, id, []) : scope.find(records.events, id, []);
  return record && { title: record.title, regions: record.regions, facts: record.facts };
}

function placeFile(
  { id: path, data: file }: Entry<FactFileData>,
  subject: OpenSubject,
  { facts }: Records,
  scope: FileScope,
): PlacedFact[] {
  const labels = new Set<string>();
  const prefix = `${path.split('/').at(-1)}--`;
  return file.facts.flatMap((data, index) => {
    const at = ['facts', index] as const;
    if (facts.byId.has(data.id)) {
      scope.report([...at, 'id'], `Die Kennung „${data.id}“ ist schon vergeben. Bitte eine neue wählen.`);
      return [];
    }
    if (!data.id.startsWith(prefix)) {
      const message = `Die Kennung „${data.id}“ beginnt nicht mit „${prefix}“, dem Namen der Datei. Bitte anpassen.`;
      scope.report([...at, 'id'], message);
    }
    if (labels.has(data.label)) {
      const message = `Die Bezeichnung „${data.label}“ steht in dieser Datei schon einmal. Bitte unterscheiden.`;
      scope.report([...at, 'label'], message);
    }
    labels.add(data.label);
    checkFact(data, (below, message) => scope.report([...at, ...below], message));
    const unlinked = { sources: [], contradicts: [], sides: [], usedIn: [] };
    const fact: Unlinked<Fact> = {
      ...data,
      subject,
      ...unlinked,
      derivation: undefined,
      disputedAt: undefined,
      replacedBy: undefined,
    };
    facts.byId.set(data.id, fact);
    subject.facts.push(fact);
    return [{ data, fact, scope, at }];
  });
}

/** Links go both ways: a source knows its facts, a contradicted fact its opposite, an input what is made of it. */
function linkFact({ data, fact, scope, at }: PlacedFact, { sources, facts }: Records): void {
  // A source may carry thousands of facts; it is not searched for this one.
  const carrying = new Set<Unlinked<Source>>();
  data.sources.forEach(({ id, locator }, index) => {
    const source = scope.find(sources, id, [...at, 'sources', index, 'id']);
    if (!source) return;
    fact.sources.push({ source, locator });
    carrying.add(source);
  });
  data.sides.forEach((side, index) => {
    const named = scope.findAll(sources, side.sources, [...at, 'sides', index, 'sources']);
    fact.sides.push({ ...side, sources: named });
    for (const source of named) carrying.add(source);
  });
  for (const source of carrying) source.facts.push(fact);
  for (const other of scope.findAll(facts, data.contradicts, [...at, 'contradicts'])) {
    addOnce(fact.contradicts, other);
    addOnce(other.contradicts, fact);
  }
  fact.replacedBy = scope.find(facts, data.replacedBy, [...at, 'replacedBy']);
  if (!data.derivation) return;
  const named = Object.entries(data.derivation.inputs ?? {});
  const inputs = named.flatMap(([letter, id]) => {
    const input = scope.find(facts, id, [...at, 'derivation', 'inputs', letter]);
    if (input) addOnce(input.usedIn, fact);
    return input ? [{ letter, fact: input }] : [];
  });
  fact.derivation = { text: data.derivation.text, formula: data.derivation.formula, inputs };
  // Without all its inputs a sum says nothing.
  const drift = inputs.length === named.length ? findDrift(data.value, fact.derivation) : undefined;
  if (drift) scope.report([...at, 'derivation', 'formula'], drift);
}

/** A contradiction is written down once; other facts that state it point there. */
function linkDispute({ data, fact, scope, at }: PlacedFact, { facts }: Records): void {
  const first = scope.find(facts, data.disputedAt, [...at, 'disputedAt']);
  if (!first) return;
  if (first.sides.length === 0) {
    const message = `Der Fakt „${first.id}“ trägt keinen Widerspruch. Bitte den nennen, bei dem die Seiten stehen.`;
    scope.report([...at, 'disputedAt'], message);
  }
  const carrying = new Set([
    ...fact.sources.map(({ source }) => source),
    ...fact.sides.flatMap(({ sources }) => sources),
  ]);
  fact.disputedAt = first;
  fact.question = first.question;
  fact.resolution = first.resolution;
  fact.sides = [...first.sides];
  for (const source of new Set(first.sides.flatMap(({ sources }) => sources))) {
    if (!carrying.has(source)) (source.facts as Fact[]).push(fact);
  }
}

function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}
