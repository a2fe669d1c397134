/** The order in which readers meet things: German alphabet, and dates as precise as they are known. */
import { dateOf } from '#site/dates.ts';
import { collator } from '#language/de/format.ts';
import type { Records } from './records.ts';
import type { Event, Organisation, Source, Term } from './types.ts';

/** Decides between namesakes, so that no order depends on the order of reading. */
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

export const byTitle = (a: { title: string; id: string }, b: { title: string; id: string }): number =>
  collator.compare(a.title, b.title) || byId(a, b);

export const byName = (a: Organisation, b: Organisation): number => collator.compare(a.name, b.name) || byId(a, b);

export const byTerm = (a: Term, b: Term): number => collator.compare(a.term, b.term) || byId(a, b);

export const byPublisher = (a: Source, b: Source): number =>
  collator.compare(a.publisher, b.publisher) || byTitle(a, b);

/** `2018-07-04` < `2018-07` < `2018`: a month without a day stands after its days, a year at its end. */
export function byDate(a: Event, b: Event): number {
  // An event whose date is no fact has been reported; it must not break the sorting. `~` stands after all digits.
  const key = ({ date }: Partial<Event>) => ((date && dateOf(date, 'start')) ?? '').padEnd(10, '~');
  const [first, second] = [key(a), key(b)];
  return first < second ? -1 : first > second ? 1 : byTitle(a, b);
}

/** Sorts the lists that grew while links were made; what editors list keeps their order. */
export function sortLinks({ regions, topics, projects, events, organisations }: Records): void {
  for (const region of regions.byId.values()) {
    region.projects.sort(byTitle);
    region.events.sort(byDate);
    region.organisations.sort(byName);
  }
  for (const topic of topics.byId.values()) topic.projects.sort(byTitle);
  for (const project of projects.byId.values()) project.parts.sort(byTitle);
  for (const event of events.byId.values()) event.parts.sort(byDate);
  for (const organisation of organisations.byId.values()) {
    organisation.regions.sort(byTitle);
    organisation.leads.sort(byTitle);
    organisation.takesPartIn.sort(byTitle);
    organisation.belongsTo.sort(byName);
    organisation.events.sort(byDate);
  }
}
