/** Days of publication and withdrawal follow each other, and nothing is withdrawn ahead of its day. */
import type { ContentEntries } from '#catalogue/entries.ts';
import type { Problem } from '#catalogue/problems.ts';
import { collectionNames, collections } from '#schema/collections.ts';
import type { PublishingData } from '#schema/publishing.ts';

/** What is no day at all has been told already. */
const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

function wrongDay({ veroeffentlichtAb, zurueckgezogen }: PublishingData, today: string): string | undefined {
  const am = zurueckgezogen?.am;
  if (!isDay(am)) return undefined;
  if (am > today) return 'Dieser Tag liegt in der Zukunft. Bitte den Tag nennen, an dem es zurückgezogen wurde.';
  if (isDay(veroeffentlichtAb) && am < veroeffentlichtAb)
    return `Dieser Tag liegt vor der Veröffentlichung (${veroeffentlichtAb}). Bitte einen der beiden Tage berichtigen.`;
  return undefined;
}

/** @param today ISO 8601 day */
export const wrongPublicationDays = (entries: ContentEntries, today: string): Problem[] =>
  collectionNames.flatMap((name) =>
    entries[name].flatMap(({ id, data }) => {
      const file = `content/${name}/${id}.${collections[name].extension}`;
      const { facts } = data as { readonly facts?: unknown };
      const items: ReadonlyArray<readonly [Problem['path'], PublishingData]> = Array.isArray(facts)
        ? (facts as PublishingData[]).map((fact, index) => [['facts', index], fact] as const)
        : [[[], data as PublishingData]];
      return items.flatMap(([path, item]) => {
        const message = wrongDay(item, today);
        return message === undefined ? [] : [{ file, path: [...path, 'zurueckgezogen', 'am'], message }];
      });
    }),
  );
