/** Where a place lies, drawn and in words, and what lies around it. */
import type { Place } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { namesByKey, neighboursOf } from '#map/municipalities.ts';
import { drawPlaceMap } from '#map/place-map.ts';
import { regionLetter } from '#site/regions.ts';

/** Names in the reader's order. */
const namesAround = ({ ags }: Place, { forms }: Edition): string[] =>
  neighboursOf(ags)
    .map((key) => namesByKey.get(key)!)
    .sort(forms.compare);

export function placeMap(place: Place, edition: Edition) {
  const { name, ags, region, regions } = place;
  const { map: say } = edition.words.places;
  const drawn = drawPlaceMap(
    ags,
    region?.id,
    regions.map(({ leadMunicipality }) => leadMunicipality),
  );
  return {
    ...drawn,
    letter: region && regionLetter(region.id),
    label: say.label(name, region?.title, namesAround(place, edition)),
    barLabel: say.kilometres(drawn.bar.kilometres),
  };
}

export interface NeighbourRow {
  readonly name: string;
  /** Of those that have a page. */
  readonly href: string | undefined;
  /** Of the region of which it is a member. */
  readonly letter: string | undefined;
  readonly note: string;
}

/** What shares a border: those with projects first, then by name. */
export function neighbourRows(place: Place, edition: Edition): NeighbourRow[] {
  const { catalogue, words, routes } = edition;
  const known = namesAround(place, edition).map((name) => ({ name, other: catalogue.placeByName.get(name) }));
  const rank = ({ other }: (typeof known)[number]) => (other ? (other.projects.length > 0 ? 0 : 1) : 2);
  return known
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name, other }) => ({
      name,
      href: other && routes.place(other.id),
      letter: other?.region && regionLetter(other.region.id),
      note: words.places.projectCount(other?.projects.length ?? 0),
    }));
}
