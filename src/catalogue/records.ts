/** The things of the catalogue before they are linked, so that links can point at them whatever their order. */
import type { CollectionName } from '#schema/collections.ts';
import { projectRoles } from '#schema/project.ts';
import { regionRoles } from '#schema/region.ts';
import type { ContentEntries } from './entries.ts';
import { placesOf } from './places.ts';
import type { Registry } from './references.ts';
import type { Event, Fact, Organisation, Place, Project, Region, Source, Term, Topic } from './types.ts';

/** A thing while its links are made; afterwards the catalogue is readonly. */
export type Unlinked<T> = { -readonly [K in keyof T]: T[K] extends ReadonlyArray<infer Item> ? Item[] : T[K] };

export interface Records {
  readonly sources: Registry<Unlinked<Source>>;
  readonly topics: Registry<Unlinked<Topic>>;
  readonly organisations: Registry<Unlinked<Organisation>>;
  readonly regions: Registry<Unlinked<Region>>;
  readonly projects: Registry<Unlinked<Project>>;
  readonly events: Registry<Unlinked<Event>>;
  readonly places: Registry<Unlinked<Place>>;
  readonly terms: Registry<Unlinked<Term>>;
  readonly facts: Registry<Unlinked<Fact>>;
}

const noFacts = <Role extends string>(roles: readonly Role[]) =>
  Object.fromEntries(roles.map((role) => [role, undefined])) as Record<Role, undefined>;

const registry = <T extends { readonly id: string }>(
  collection: CollectionName,
  things: readonly T[] = [],
): Registry<T> => ({ collection, byId: new Map(things.map((thing) => [thing.id, thing])) });

/** Sources with what was last heard of their address; nothing once they have another. */
function sourcesOf({ quellen, erreichbarkeit }: ContentEntries): Array<Unlinked<Source>> {
  const answers = new Map(erreichbarkeit?.quellen.map((answer) => [answer.id, answer]));
  return quellen.map(({ id, data }) => {
    const answer = answers.get(id);
    return { ...data, id, reachability: answer?.adresse === data.url ? answer : undefined, facts: [] };
  });
}

/** All records of the content, unlinked; facts follow with their subjects. */
export const createRecords = (entries: ContentEntries): Records => ({
  sources: registry('quellen', sourcesOf(entries)),
  topics: registry(
    'themen',
    entries.themen.map(({ id, data }): Unlinked<Topic> => ({ ...data, id, projects: [], approaches: [], groups: [] })),
  ),
  organisations: registry(
    'organisationen',
    entries.organisationen.map(({ id, data }): Unlinked<Organisation> => ({
      ...data,
      id,
      regions: [],
      partners: [],
      leadOrganisation: undefined,
      facts: [],
      roles: noFacts(projectRoles),
      leads: [],
      takesPartIn: [],
      belongsTo: [],
      events: [],
    })),
  ),
  regions: registry(
    'regionen',
    entries.regionen.map(({ id, data }): Unlinked<Region> => ({
      ...data,
      kind: 'region',
      id,
      facts: [],
      keyFacts: [],
      roles: noFacts(regionRoles),
      projectOffice: undefined,
      projects: [],
      events: [],
      organisations: [],
      sources: [],
    })),
  ),
  projects: registry(
    'projekte',
    entries.projekte.map(({ id, data }): Unlinked<Project> => ({
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
      roles: noFacts(projectRoles),
      sources: [],
      outcome: undefined,
      reason: undefined,
      stations: [],
      interruptions: [],
      reuse: undefined,
    })),
  ),
  events: registry(
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
      return { ...data, kind: 'termin', id, ...unlinked } as unknown as Unlinked<Event>;
    }),
  ),
  places: registry('orte', placesOf(entries)),
  terms: registry(
    'glossar',
    entries.glossar.map(({ id, data }): Unlinked<Term> => ({ ...data, id, facts: [], related: [] })),
  ),
  facts: registry('fakten'),
});
