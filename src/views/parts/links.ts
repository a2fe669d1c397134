/** Where a thing of the catalogue has its page. */
import type { Fact, Subject } from '#catalogue/types.ts';
import type { Routes } from '#site/routes.ts';

/** The page about a subject; the programme's subjects share one and have a place on it. */
export function subjectHref({ kind, id }: Pick<Subject, 'kind' | 'id'>, routes: Routes): string {
  if (kind === 'region') return routes.region(id);
  if (kind === 'projekt') return routes.project(id);
  if (kind === 'termin') return routes.event(id);
  if (kind === 'organisation') return routes.organisation(id);
  if (kind === 'ort') return routes.place(id);
  return `${routes.programme()}#${id}`;
}

/** Relations stand at their subject, every other fact has a page of its own. */
export const hasOwnPage = (fact: Pick<Fact, 'kind'>): boolean => fact.kind !== 'relation';

/** The fact's page, or its place on the page of its subject. */
export function factHref(fact: Pick<Fact, 'kind' | 'id' | 'subject'>, routes: Routes): string {
  return hasOwnPage(fact)
    ? routes.factPage(fact.id)
    : `${subjectHref(fact.subject, routes).replace(/#.*/, '')}#${fact.id}`;
}
