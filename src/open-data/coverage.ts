/** When the data appeared, and of which time and land they speak; catalogue and page of the data say the same. */
import type { Catalogue } from '#catalogue/types.ts';
import { dateOf } from '#site/dates.ts';
import { programmeDates } from '#site/requirements.ts';

/** Nordrhein-Westfalen in official statistics. */
export const stateKey = '05';

export interface TimeSpan {
  /** ISO dates, as exact as they are known; undefined where no fact says so. */
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** The course of the programme, as its facts have it. */
export function programmeSpan({ factById }: Pick<Catalogue, 'factById'>): TimeSpan {
  const at = (id: string, end: 'start' | 'end') => {
    const fact = factById.get(id);
    return fact && dateOf(fact, end);
  };
  return { start: at(programmeDates.start, 'start'), end: at(programmeDates.end, 'end') };
}

/** The day on which the site opened: that of its first news. */
export const openedOn = ({ news }: Pick<Catalogue, 'news'>): string | undefined =>
  news.map(({ date }) => date).sort()[0];
