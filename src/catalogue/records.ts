/** The things of the catalogue before they are linked, so that links can point at them whatever their order. */
import type { ContentEntries } from './entries.ts';
import type { Registry } from './references.ts';
import type { Event, Fact, Organisation, Project, Region, Source, Term, Topic } from './types.ts';

/** The catalogue is readonly to all but the modules that join it. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends ReadonlyArray<infer Item> ? Item[] : T[K] };

export interface Records {
  readonly sources: Registry<Draft<Source>>;
  readonly topics: Registry<Draft<Topic>>;
  readonly organisations: Registry<Draft<Organisation>>;
  readonly regions: Registry<Draft<Region>>;
  readonly projects: Registry<Draft<Project>>;
  readonly events: Registry<Draft<Event>>;
  readonly terms: Registry<Draft<Term>>;
  readonly facts: Registry<Draft<Fact>>;
}

const noRoles = { funding: undefined, cost: undefined, start: undefined, end: undefined, status: undefined };

function registry<T>(noun: string, folder: string, things: ReadonlyArray<T & { id: string }> = []): Registry<T> {
  return { noun, folder: `content/${folder}/`, byId: new Map(things.map((thing) => [thing.id, thing])) };
}

/** All records of the content, unlinked; facts follow with their subjects. */
export function createRecords(entries: ContentEntries): Records {
  return {
    sources: registry(
      'Die Quelle',
      'quellen',
      entries.quellen.map(({ id, data }): Draft<Source> => ({ ...data, id, facts: [] })),
    ),
    topics: registry(
      'Das Thema',
      'themen',
      entries.themen.map(({ id, data }): Draft<Topic> => ({ ...data, id, projects: [], approaches: [], groups: [] })),
    ),
    organisations: registry(
      'Die Organisation',
      'organisationen',
      entries.organisationen.map(({ id, data }): Draft<Organisation> => ({
        ...data,
        id,
        regions: [],
        partners: [],
        leadOrganisation: undefined,
        facts: [],
        roles: noRoles,
        leads: [],
        takesPartIn: [],
        belongsTo: [],
        events: [],
      })),
    ),
    regions: registry(
      'Die Region',
      'regionen',
      entries.regionen.map(({ id, data }): Draft<Region> => ({
        ...data,
        kind: 'region',
        id,
        facts: [],
        keyFacts: [],
        roles: { lead: undefined, members: undefined, district: undefined, chosen: undefined, projects: undefined },
        projectOffice: undefined,
        projects: [],
        events: [],
        organisations: [],
        sources: [],
      })),
    ),
    projects: registry(
      'Das Projekt',
      'projekte',
      entries.projekte.map(({ id, data }): Draft<Project> => ({
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
        outcome: undefined,
        reason: undefined,
        stations: [],
        interruptions: [],
        reuse: undefined,
      })),
    ),
    events: registry(
      'Den Termin',
      'termine',
      entries.termine.map(({ id, data }) => {
        const unlinked = {
          disputedBy: undefined,
          regions: [],
          organisers: [],
          series: undefined,
          gallery: undefined,
          parts: [],
          facts: [],
        };
        // The date is the id of a fact until the links are made.
        return { ...data, kind: 'termin', id, ...unlinked } as unknown as Draft<Event>;
      }),
    ),
    terms: registry(
      'Den Begriff',
      'glossar',
      entries.glossar.map(({ id, data }): Draft<Term> => ({ ...data, id, facts: [], related: [] })),
    ),
    facts: registry('Den Fakt', 'fakten'),
  };
}
