/**
 * Joins all content into one catalogue: resolves every reference, recomputes what is derived, sorts.
 *
 * Takes entries that have passed their schemas. Reports all mistakes together; the catalogue is complete only if
 * there are none.
 */
import type { CollectionName } from '#schema/index.ts';
import type { EventData } from '#schema/event.ts';
import type { FactData, FactFileData } from '#schema/fact.ts';
import type { OrganisationData } from '#schema/organisation.ts';
import type { NewsData, OperatorData, PageData, TopicData } from '#schema/page.ts';
import type { ProjectData } from '#schema/project.ts';
import type { RegionData } from '#schema/region.ts';
import type { SourceData } from '#schema/source.ts';
import { topicIds } from '#schema/fields.ts';
import { factTextLimits } from '#schema/fields.ts';
import { collections } from '#schema/index.ts';
import { collator } from '#site/format.ts';
import { factIdsIn, plainFactText } from './fact-text.ts';
import { evaluateFormula } from './formula.ts';
import type { Problem } from './problems.ts';
import type {
  Catalogue,
  Event,
  Fact,
  News,
  Organisation,
  Page,
  Project,
  Region,
  Source,
  Subject,
  SubjectKind,
  Topic,
} from './types.ts';
import { dateOf } from './value.ts';

export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  /** The prose, in MDX; empty for records without prose. */
  readonly body?: string | undefined;
}

export interface ContentEntries {
  readonly regionen: ReadonlyArray<Entry<RegionData>>;
  readonly projekte: ReadonlyArray<Entry<ProjectData>>;
  readonly themen: ReadonlyArray<Entry<TopicData>>;
  readonly termine: ReadonlyArray<Entry<EventData>>;
  readonly meldungen: ReadonlyArray<Entry<NewsData>>;
  readonly seiten: ReadonlyArray<Entry<PageData>>;
  readonly organisationen: ReadonlyArray<Entry<OrganisationData>>;
  readonly quellen: ReadonlyArray<Entry<SourceData>>;
  readonly fakten: ReadonlyArray<Entry<FactFileData>>;
  readonly betreiber: OperatorData;
}

/** The catalogue is readonly to all but this module. */
type Draft<T> = { -readonly [K in keyof T]: T[K] extends ReadonlyArray<infer Item> ? Item[] : T[K] };

const subjectFolders: Readonly<Record<string, SubjectKind>> = {
  programm: 'programm',
  regionen: 'region',
  projekte: 'projekt',
  termine: 'termin',
  organisationen: 'organisation',
};
const folderOrder = Object.keys(subjectFolders);

/** `<Fakt id="…">` in prose, with the line of the body (from 0) on which it stands. */
export function factUsesIn(body: string): Array<{ id: string; line: number }> {
  return [...body.matchAll(/<Fakt\b[^>]*?\bid=["']([^"']*)["']/g)].map((match) => ({
    id: match[1] ?? '',
    line: body.slice(0, match.index).split('\n').length - 1,
  }));
}

/** @returns the catalogue and every mistake found, in no particular order */
export function buildCatalogue(entries: ContentEntries): { catalogue: Catalogue; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (collection: CollectionName, id: string, path: Problem['path'], message: string) => {
    problems.push({ file: `content/${collection}/${id}.${collections[collection].extension}`, path, message });
  };

  /** Looks an id up; reports it where it leads nowhere. */
  function resolver<T>(known: ReadonlyMap<string, T>, noun: string, folder: string) {
    return (id: string | undefined, collection: CollectionName, from: string, path: Problem['path']): T | undefined => {
      if (id === undefined) return undefined;
      const found = known.get(id);
      if (!found) {
        report(
          collection,
          from,
          path,
          `${noun} „${id}“ gibt es nicht. Bitte die Schreibweise prüfen oder unter ${folder} anlegen.`,
        );
      }
      return found;
    };
  }

  // Things without links first, so that links can point at them whatever their order.
  const sources = new Map(entries.quellen.map(({ id, data }) => [id, { ...data, id, facts: [] } as Draft<Source>]));
  const topics = new Map(entries.themen.map(({ id, data }) => [id, { ...data, id, projects: [] } as Draft<Topic>]));
  for (const { id, data } of entries.quellen) {
    if (!data.url && !data.keptAs && !data.note) {
      report('quellen', id, [], 'Eine Quelle ohne Adresse sagt, was sie ist. Bitte url, keptAs oder note angeben.');
    }
  }
  const noRoles = { funding: undefined, cost: undefined, start: undefined, end: undefined, status: undefined };
  const organisations = new Map(
    entries.organisationen.map(({ id, data }) => [
      id,
      {
        ...data,
        id,
        kindOfOrganisation: data.kind,
        regions: [],
        partners: [],
        leadOrganisation: undefined,
        facts: [],
        roles: noRoles,
        leads: [],
        takesPartIn: [],
        events: [],
      } as Draft<Organisation>,
    ]),
  );
  const regions = new Map(
    entries.regionen.map(({ id, data }) => [
      id,
      {
        ...data,
        kind: 'region',
        id,
        facts: [],
        keyFacts: [],
        projectOffice: undefined,
        projects: [],
        events: [],
        organisations: [],
        sources: [],
      } as Draft<Region>,
    ]),
  );
  const projects = new Map(
    entries.projekte.map(({ id, data }) => [
      id,
      {
        ...data,
        kind: 'projekt',
        id,
        regions: [],
        topics: [],
        leadOrganisation: undefined,
        partners: [],
        partOf: undefined,
        parts: [],
        facts: [],
        roles: noRoles,
        sources: [],
      } as Draft<Project>,
    ]),
  );
  const events = new Map(
    entries.termine.map(({ id, data }) => [
      id,
      {
        ...data,
        kind: 'termin',
        id,
        disputedBy: undefined,
        regions: [],
        organisers: [],
        series: undefined,
        parts: [],
        facts: [],
      } as unknown as Draft<Event>,
    ]),
  );

  const source = resolver(sources, 'Die Quelle', 'content/quellen/');
  const topic = resolver(topics, 'Das Thema', 'content/themen/');
  const organisation = resolver(organisations, 'Die Organisation', 'content/organisationen/');
  const region = resolver(regions, 'Die Region', 'content/regionen/');
  const project = resolver(projects, 'Das Projekt', 'content/projekte/');
  const event = resolver(events, 'Den Termin', 'content/termine/');

  // Facts: create all, then link them to each other.
  const facts = new Map<string, Draft<Fact>>();
  const programme: Subject[] = [];
  const factFiles = [...entries.fakten].sort(
    (a, b) =>
      folderOrder.indexOf(a.id.split('/')[0] ?? '') - folderOrder.indexOf(b.id.split('/')[0] ?? '') ||
      (a.data.position ?? 0) - (b.data.position ?? 0) ||
      collator.compare(a.id, b.id),
  );
  const subjectOf = (file: Entry<FactFileData>): Subject & { facts: Fact[] } => {
    const [folder = '', id = '', more] = file.id.split('/');
    const kind = subjectFolders[folder];
    // Facts of nothing still exist, so that what points at them is not reported as well.
    const nothing = { kind: kind ?? 'programm', id, title: id, regions: [], facts: [] };
    if (!kind || !id || more !== undefined) {
      report(
        'fakten',
        file.id,
        [],
        `Faktendateien liegen unter ${folderOrder.map((name) => `content/fakten/${name}/`).join(', ')}. Bitte dorthin legen.`,
      );
      return nothing;
    }
    if (kind === 'programm') {
      if (!file.data.title)
        report(
          'fakten',
          file.id,
          [],
          'Unter fakten/programm/ braucht jede Datei einen Gegenstand. Bitte title ergänzen.',
        );
      const subject = { kind, id, title: file.data.title ?? id, regions: [], facts: [] };
      programme.push(subject);
      return subject;
    }
    if (file.data.title)
      report('fakten', file.id, ['title'], 'Der Gegenstand kommt aus der Seite selbst. Bitte dieses Feld streichen.');
    if (kind === 'region') {
      const found = region(id, 'fakten', file.id, []);
      return found ? { kind, id, title: found.title, regions: [found], facts: found.facts as Fact[] } : nothing;
    }
    if (kind === 'projekt') {
      const found = project(id, 'fakten', file.id, []);
      return found
        ? { kind, id, title: found.title, regions: found.regions as Region[], facts: found.facts as Fact[] }
        : nothing;
    }
    if (kind === 'termin') {
      const found = event(id, 'fakten', file.id, []);
      return found
        ? { kind, id, title: found.title, regions: found.regions as Region[], facts: found.facts as Fact[] }
        : nothing;
    }
    const found = organisation(id, 'fakten', file.id, []);
    return found
      ? { kind, id, title: found.name, regions: found.regions as Region[], facts: found.facts as Fact[] }
      : nothing;
  };

  const placed: Array<{ data: FactData; fact: Draft<Fact>; file: string; at: ['facts', number] }> = [];
  for (const file of factFiles) {
    const subject = subjectOf(file);
    const labels = new Set<string>();
    file.data.facts.forEach((data, index) => {
      const at: ['facts', number] = ['facts', index];
      if (facts.has(data.id)) {
        report(
          'fakten',
          file.id,
          [...at, 'id'],
          `Die Kennung „${data.id}“ ist schon vergeben. Bitte eine neue wählen.`,
        );
        return;
      }
      const prefix = `${file.id.split('/').at(-1)}--`;
      if (!data.id.startsWith(prefix))
        report(
          'fakten',
          file.id,
          [...at, 'id'],
          `Die Kennung „${data.id}“ beginnt nicht mit „${prefix}“, dem Namen der Datei. Bitte anpassen.`,
        );
      if (labels.has(data.label))
        report(
          'fakten',
          file.id,
          [...at, 'label'],
          `Die Bezeichnung „${data.label}“ steht in dieser Datei schon einmal. Bitte unterscheiden.`,
        );
      labels.add(data.label);
      checkFactAlone(data, (path, message) => report('fakten', file.id, [...at, ...path], message));
      const fact = {
        ...data,
        subject,
        sources: [],
        contradicts: [],
        sides: [],
        derivation: undefined,
        replacedBy: undefined,
        usedIn: [],
      } as unknown as Draft<Fact>;
      facts.set(data.id, fact);
      subject.facts.push(fact);
      placed.push({ data, fact, file: file.id, at });
    });
  }
  const factOf = resolver(facts, 'Den Fakt', 'content/fakten/');

  for (const { data, fact, file, at } of placed) {
    data.sources.forEach(({ id, locator }, index) => {
      const found = source(id, 'fakten', file, [...at, 'sources', index, 'id']);
      if (!found) return;
      fact.sources.push({ source: found, locator });
      if (!found.facts.includes(fact)) found.facts.push(fact);
    });
    data.sides.forEach((side, index) => {
      const found = side.sources.flatMap(
        (id, place) => source(id, 'fakten', file, [...at, 'sides', index, 'sources', place]) ?? [],
      );
      fact.sides.push({ ...side, sources: found });
    });
    data.contradicts.forEach((id, index) => {
      const other = factOf(id, 'fakten', file, [...at, 'contradicts', index]);
      if (!other) return;
      if (!fact.contradicts.includes(other)) fact.contradicts.push(other);
      if (!other.contradicts.includes(fact)) other.contradicts.push(fact);
    });
    if (data.replacedBy) fact.replacedBy = factOf(data.replacedBy, 'fakten', file, [...at, 'replacedBy']);
    if (data.derivation) {
      const inputs = Object.entries(data.derivation.inputs ?? {}).flatMap(([letter, id]) => {
        const input = factOf(id, 'fakten', file, [...at, 'derivation', 'inputs', letter]);
        if (input && !input.usedIn.includes(fact)) input.usedIn.push(fact);
        return input ? [{ letter, fact: input as Fact }] : [];
      });
      fact.derivation = { text: data.derivation.text, formula: data.derivation.formula, inputs };
      const drift =
        inputs.length < Object.keys(data.derivation.inputs ?? {}).length ? undefined : recompute(data, inputs);
      if (drift) report('fakten', file, [...at, 'derivation', 'formula'], drift);
    }
  }

  // Links between the rest.
  for (const { id, data } of entries.projekte) {
    const target = projects.get(id) as Draft<Project>;
    target.regions.push(
      ...data.regions.flatMap((name, index) => region(name, 'projekte', id, ['regions', index]) ?? []),
    );
    const named = data.topics.flatMap((name, index) => topic(name, 'projekte', id, ['topics', index]) ?? []);
    const byArea = data.area === 'e-government' ? topic('e-government', 'projekte', id, ['area']) : undefined;
    target.topics.push(...new Set(byArea ? [byArea, ...named] : named));
    target.leadOrganisation = organisation(data.leadOrganisation, 'projekte', id, ['leadOrganisation']);
    target.partners.push(
      ...data.partners.flatMap((name, index) => organisation(name, 'projekte', id, ['partners', index]) ?? []),
    );
    target.partOf = project(data.partOf, 'projekte', id, ['partOf']);
    target.roles = {
      funding: factOf(data.facts.funding, 'projekte', id, ['facts', 'funding']),
      cost: factOf(data.facts.cost, 'projekte', id, ['facts', 'cost']),
      start: factOf(data.facts.start, 'projekte', id, ['facts', 'start']),
      end: factOf(data.facts.end, 'projekte', id, ['facts', 'end']),
      status: factOf(data.facts.status, 'projekte', id, ['facts', 'status']),
    };
    target.sources.push(...sourcesOf(target.facts as Fact[]));
    for (const found of target.regions) (found as Draft<Region>).projects.push(target);
    for (const found of target.topics) (found as Draft<Topic>).projects.push(target);
    if (target.partOf) (target.partOf as Draft<Project>).parts.push(target);
    if (target.leadOrganisation) (target.leadOrganisation as Draft<Organisation>).leads.push(target);
    for (const found of target.partners) {
      if (found !== target.leadOrganisation) (found as Draft<Organisation>).takesPartIn.push(target);
    }
  }

  const organisationByName = new Map<string, Draft<Organisation>>();
  for (const { id, data } of entries.organisationen) {
    const target = organisations.get(id) as Draft<Organisation>;
    target.regions.push(
      ...data.regions.flatMap((name, index) => region(name, 'organisationen', id, ['regions', index]) ?? []),
    );
    target.partners.push(
      ...data.partners.flatMap((name, index) => organisation(name, 'organisationen', id, ['partners', index]) ?? []),
    );
    target.leadOrganisation = organisation(data.leadOrganisation, 'organisationen', id, ['leadOrganisation']);
    target.roles = {
      funding: factOf(data.facts.funding, 'organisationen', id, ['facts', 'funding']),
      cost: undefined,
      start: factOf(data.facts.start, 'organisationen', id, ['facts', 'start']),
      end: factOf(data.facts.end, 'organisationen', id, ['facts', 'end']),
      status: factOf(data.facts.status, 'organisationen', id, ['facts', 'status']),
    };
    for (const name of [data.name, ...data.aliases]) organisationByName.set(name, target);
  }

  for (const { id, data } of entries.termine) {
    const target = events.get(id) as Draft<Event>;
    const date = factOf(data.date, 'termine', id, ['date']);
    if (date) {
      target.date = date;
      if (!dateOf(date, 'start'))
        report('termine', id, ['date'], `Der Fakt „${data.date}“ nennt kein Datum. Bitte einen anderen wählen.`);
    }
    target.disputedBy = factOf(data.disputedBy, 'termine', id, ['disputedBy']);
    target.regions.push(
      ...data.regions.flatMap((name, index) => region(name, 'termine', id, ['regions', index]) ?? []),
    );
    target.series = event(data.series, 'termine', id, ['series']);
    target.organisers.push(...data.organisers.map((name) => ({ name, organisation: organisationByName.get(name) })));
    for (const found of target.regions) (found as Draft<Region>).events.push(target);
    for (const { organisation: found } of target.organisers)
      if (found) (found as Draft<Organisation>).events.push(target);
    if (target.series) (target.series as Draft<Event>).parts.push(target);
  }

  for (const { id, data } of entries.regionen) {
    const target = regions.get(id) as Draft<Region>;
    target.keyFacts.push(
      ...data.keyFacts.flatMap((name, index) => factOf(name, 'regionen', id, ['keyFacts', index]) ?? []),
    );
    target.projectOffice = organisation(data.projectOffice, 'regionen', id, ['projectOffice']);
    target.sources.push(...sourcesOf(target.facts as Fact[]));
    const takingPart = new Set<Organisation>(target.projectOffice ? [target.projectOffice] : []);
    for (const each of target.projects) {
      for (const found of [each.leadOrganisation, ...each.partners]) if (found) takingPart.add(found);
    }
    target.organisations.push(...[...takingPart].sort((a, b) => collator.compare(a.name, b.name)));
    for (const found of takingPart) {
      if (!found.regions.includes(target)) (found as Draft<Organisation>).regions.push(target);
    }
  }

  const pages = new Map(
    entries.seiten.map(({ id, data }): [string, Page] => {
      const named = (field: 'keyFacts' | 'contradictions') =>
        data[field].flatMap((name, index) => factOf(name, 'seiten', id, [field, index]) ?? []);
      return [id, { ...data, id, keyFacts: named('keyFacts'), contradictions: named('contradictions') }];
    }),
  );

  // Facts named in texts and prose.
  const withTexts = ['regionen', 'projekte', 'themen', 'termine', 'meldungen', 'seiten', 'organisationen'] as const;
  for (const collection of withTexts) {
    for (const { id, data, body } of entries[collection]) {
      for (const [field, max] of Object.entries(factTextLimits)) {
        const text: unknown = (data as unknown as Record<string, unknown>)[field];
        if (typeof text !== 'string') continue;
        for (const name of factIdsIn(text)) factOf(name, collection, id, [field]);
        const length = plainFactText(text, facts as ReadonlyMap<string, FactData | Fact>).length;
        if (length > max)
          report(
            collection,
            id,
            [field],
            `${length} Zeichen${text.includes('[[') ? ' mit eingesetzten Werten' : ''}, höchstens ${max}. Bitte kürzen.`,
          );
      }
      for (const use of factUsesIn(body ?? '')) factOf(use.id, collection, id, ['body', use.line]);
    }
  }

  const byTitle = (a: { title: string }, b: { title: string }) => collator.compare(a.title, b.title);
  // A month without a day stands after its days, a year without a month at its end.
  const dateKey = (each: Partial<Event>) => ((each.date && dateOf(each.date, 'start')) ?? '').padEnd(10, '~');
  const byDate = (a: Event, b: Event) => compareCodes(dateKey(a), dateKey(b)) || collator.compare(a.title, b.title);
  const byName = (a: Organisation, b: Organisation) => collator.compare(a.name, b.name);

  for (const each of regions.values()) {
    each.projects.sort(byTitle);
    each.events.sort(byDate);
  }
  for (const each of topics.values()) each.projects.sort(byTitle);
  for (const each of projects.values()) each.parts.sort(byTitle);
  for (const each of events.values()) each.parts.sort(byDate);
  for (const each of organisations.values()) {
    each.regions.sort(byTitle);
    each.leads.sort(byTitle);
    each.takesPartIn.sort(byTitle);
    each.events.sort(byDate);
  }

  const catalogue: Catalogue = {
    programme,
    regions: [...regions.values()].sort(byTitle),
    projects: [...projects.values()].sort(byTitle),
    topics: topicIds.flatMap((id) => topics.get(id) ?? []),
    events: [...events.values()].sort(byDate),
    organisations: [...organisations.values()].sort(byName),
    news: entries.meldungen.map(({ id, data }): News => ({ ...data, id })).sort((a, b) => b.date.localeCompare(a.date)),
    pages,
    sources: [...sources.values()].sort((a, b) => collator.compare(a.publisher, b.publisher) || byTitle(a, b)),
    facts: [...facts.values()],
    factById: facts,
    operator: entries.betreiber,
  };
  return { catalogue, problems };
}

/** By code points: `~` stands after digits and hyphens, whatever the language. */
const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rules that concern one fact alone. */
function checkFactAlone(data: FactData, report: (path: Array<string | number>, message: string) => void) {
  if (data.unit !== undefined && typeof data.value !== 'number')
    report(
      ['unit'],
      'Eine Einheit steht nur bei Zahlen. Bitte value als Zahl ohne Tausenderpunkte schreiben oder die Einheit streichen.',
    );
  if (data.value === undefined && data.text === undefined)
    report([], 'Es fehlt ein Wert (value) oder eine Anzeige (text). Bitte eines ergänzen.');
  if (data.confidence === 'widerspruch') {
    if (!data.question) report([], 'Ein Widerspruch braucht eine Frage als Überschrift. Bitte question ergänzen.');
    if (data.sides.length < 2)
      report([], 'Ein Widerspruch braucht mindestens zwei Seiten. Bitte unter sides ergänzen.');
    if (!data.resolution) report([], 'Ein Widerspruch braucht eine Lesart. Bitte resolution ergänzen.');
  }
  if (data.confidence === 'abgeleitet' && !data.derivation)
    report([], 'Ein abgeleiteter Fakt braucht eine Herleitung. Bitte derivation ergänzen.');
  if (data.contradicts.includes(data.id))
    report(['contradicts'], 'Ein Fakt kann sich nicht selbst widersprechen. Bitte diese Kennung streichen.');
}

/** @returns a German sentence when the formula does not give the fact's value any more */
function recompute(data: FactData, inputs: ReadonlyArray<{ letter: string; fact: Fact }>): string | undefined {
  const formula = data.derivation?.formula;
  if (formula === undefined) return undefined;
  const values: Record<string, number> = {};
  for (const { letter, fact } of inputs) {
    if (typeof fact.value !== 'number')
      return `Der Eingang ${letter} („${fact.id}“) ist keine Zahl. Bitte einen anderen wählen.`;
    values[letter] = fact.value;
  }
  try {
    const result = evaluateFormula(formula, values);
    // Sums are exact to the cent; binary fractions are not.
    if (typeof data.value === 'number' && Math.abs(result - data.value) < 0.005) return undefined;
    return `„${formula}“ ergibt ${result}, der Fakt sagt ${String(data.value)}. Bitte den Wert oder die Eingänge berichtigen.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function sourcesOf(facts: readonly Fact[]): Source[] {
  return [...new Set(facts.flatMap((fact) => fact.sources.map(({ source }) => source)))].sort(
    (a, b) => collator.compare(a.publisher, b.publisher) || collator.compare(a.title, b.title),
  );
}
