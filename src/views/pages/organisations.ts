/** All organisations by kind, with a square for each project; on pages of their own where there are many. */
import type { Organisation } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { listIndex, longList, type IndexEntry, type LongList } from '#views/parts/list-index.ts';
import { isLong } from '#views/parts/long-lists.ts';
import { squareRow, type SquareRow } from '#views/parts/squares.ts';

export interface OrganisationLine {
  readonly href: string;
  readonly name: string;
  readonly place: string | undefined;
  /** „3 Projekte“ */
  readonly projects: string;
  readonly squares: SquareRow;
}

export function organisationLine(
  { id, name, municipality, leads, takesPartIn }: Organisation,
  edition: Edition,
): OrganisationLine {
  return {
    href: edition.routes.organisation(id),
    name,
    place: municipality && !name.includes(municipality) ? municipality : undefined,
    projects: edition.words.parts.projectCount(leads.length + takesPartIn.length),
    squares: squareRow([...leads, ...takesPartIn], edition),
  };
}

function kindsOf({ catalogue, words }: Edition) {
  const byKind = Map.groupBy(catalogue.organisations, ({ kind }) => kind);
  return Object.entries(words.kinds.organisationGroupWords)
    .map(([kind, title]) => ({ id: kind, title, things: byKind.get(kind as Organisation['kind']) ?? [] }))
    .filter(({ things }) => things.length > 0);
}

/** The pages of the list, from A to Z within each kind; undefined where one page holds all. */
export function organisationPages(edition: Edition): LongList<Organisation> | undefined {
  if (!isLong(edition.catalogue.organisations.length, 'organisations')) return undefined;
  return longList('organisationen', 'organisations', kindsOf(edition), ({ name }) => name);
}

export function organisationsView(edition: Edition) {
  const long = organisationPages(edition);
  return {
    /** Empty where the organisations stand on pages of their own. */
    kinds: long
      ? []
      : kindsOf(edition).map(({ title, things }) => ({
          title,
          items: things.map((organisation) => organisationLine(organisation, edition)),
        })),
    /** How many are on which page; none where all stand here. */
    index: (long ? listIndex(long, edition) : []) as readonly IndexEntry[],
  };
}
