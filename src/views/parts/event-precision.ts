/** How exactly the day of an event is known; lists and the calendar draw it by this word. */
import type { Event } from '#catalogue/types.ts';
import { dateOf } from '#site/dates.ts';

export const eventPrecisions = ['day', 'announced', 'span', 'month', 'year', 'latest', 'disputed'] as const;
export type EventPrecision = (typeof eventPrecisions)[number];

/** A day that is only near („rund“) is as good as its month. */
export function precisionOf({ date, disputedBy }: Pick<Event, 'date' | 'disputedBy'>): EventPrecision {
  const from = dateOf(date, 'start') ?? '';
  if (disputedBy || date.confidence === 'widerspruch') return 'disputed';
  if (from !== (dateOf(date, 'end') ?? from)) return 'span';
  if (date.precision === 'hoechstens') return 'latest';
  if (from.length === 4) return 'year';
  if (from.length === 7 || date.precision === 'rund') return 'month';
  return date.precision === 'geplant' ? 'announced' : 'day';
}
