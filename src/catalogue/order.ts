/** The order in which readers meet things: the alphabet of their language, and dates as precise as they are known. */
import type { Forms } from '#language/language.ts';
import { dateOf } from '#site/dates.ts';
import { byLetter } from '#site/regions.ts';
import type { Records } from './records.ts';
import type { Event, Source, Term } from './types.ts';

export type Order = ReturnType<typeof createOrder>;

export function createOrder({ compare }: Pick<Forms, 'compare'>) {
  /** Decides between namesakes, so that no order depends on the order of reading. */
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const byTitle = (a: { title: string; id: string }, b: { title: string; id: string }): number =>
    compare(a.title, b.title) || byId(a, b);
  return {
    byTitle,
    byName: (a: { name: string; id: string }, b: { name: string; id: string }): number =>
      compare(a.name, b.name) || byId(a, b),
    byTerm: (a: Term, b: Term): number => compare(a.term, b.term) || byId(a, b),
    byPublisher: (a: Source, b: Source): number => compare(a.publisher, b.publisher) || byTitle(a, b),

    /** `2018-07-04` < `2018-07` < `2018`: a month without a day stands after its days, a year at its end. */
    byDate(a: Event, b: Event): number {
      // An event whose date is no fact has been reported; it must not break the sorting. `~` stands after all digits.
      const key = ({ date }: Partial<Event>) => ((date && dateOf(date, 'start')) ?? '').padEnd(10, '~');
      const [first, second] = [key(a), key(b)];
      return first < second ? -1 : first > second ? 1 : byTitle(a, b);
    },
  };
}

/** Sorts the lists of all records: regions by their letters, what editors list as they list it, the rest for readers. */
export function sortLinks(records: Records, { byTitle, byName, byPublisher, byDate }: Order): void {
  const { regions, topics, projects, events, organisations, places } = records;
  for (const region of regions.byId.values()) {
    region.projects.sort(byTitle);
    region.events.sort(byDate);
    region.organisations.sort(byName);
    region.sources.sort(byPublisher);
  }
  for (const topic of topics.byId.values()) topic.projects.sort(byTitle);
  for (const project of projects.byId.values()) {
    project.regions.sort(byLetter);
    project.parts.sort(byTitle);
    project.sources.sort(byPublisher);
  }
  for (const event of events.byId.values()) {
    event.regions.sort(byLetter);
    event.parts.sort(byDate);
  }
  for (const organisation of organisations.byId.values()) {
    organisation.regions.sort(byLetter);
    organisation.leads.sort(byTitle);
    organisation.takesPartIn.sort(byTitle);
    organisation.belongsTo.sort(byName);
    organisation.events.sort(byDate);
  }
  for (const place of places.byId.values()) {
    place.municipalities.sort(byName);
    place.projects.sort(byTitle);
    place.events.sort(byDate);
    place.organisations.sort(byName);
  }
}
