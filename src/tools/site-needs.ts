/** What the templates of the site need of the content. */
import type { ContentEntries } from '#catalogue/entries.ts';
import type { LocatedProblem, Problem } from '#catalogue/problems.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { dateOf } from '#site/dates.ts';
import type { Requirements } from '#site/requirements.ts';
import { ofFile } from './file-check.ts';

/** What the templates name and the published content lacks. */
export function missingForSite(
  required: Requirements,
  entries: ContentEntries,
  { factById }: Catalogue,
  isUnreadable: (problem: Pick<Problem, 'missing'>) => boolean,
): LocatedProblem[] {
  const { dates, lengths: _, openings: __, ...byCollection } = required;
  const missing = (Object.keys(byCollection) as Array<keyof typeof byCollection>).flatMap((collection) => {
    const known = new Set(entries[collection].map(({ id }) => id));
    return byCollection[collection]
      .filter((id) => !known.has(id) && !isUnreadable({ missing: { collection, id } }))
      .map((id) => ofFile(`content/${collection}/`, `„${id}“ fehlt. Die Seite braucht das; bitte veröffentlichen.`));
  });
  const unchecked = entries.barrierefreiheit?.geprueftAm === undefined;
  const dateless = dates.filter((id) => {
    if (isUnreadable({ missing: { collection: 'fakten', id } })) return false;
    const fact = factById.get(id);
    return !fact || dateOf(fact, 'start') === undefined;
  });
  return [
    ...missing,
    ...(unchecked
      ? [ofFile('content/barrierefreiheit.yaml', 'Der Tag der letzten Prüfung (geprueftAm) fehlt. Bitte eintragen.')]
      : []),
    ...dateless.map((id) =>
      ofFile('content/fakten/', `„${id}“ nennt kein Datum. Die Zeitleiste braucht es; bitte angeben.`),
    ),
  ];
}
