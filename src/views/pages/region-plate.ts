/** What the plate of a region shows: its projects as squares at their places, and the same as lists. */
import { countedProjects } from '#catalogue/counting.ts';
import type { Project, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { drawPlate } from '#map/region-plate.ts';
import { outcomeCounts, recentProofs } from '#views/parts/outcomes.ts';
import { withinPage } from '#views/parts/long-lists.ts';
import { placeLink } from '#views/parts/place-links.ts';
import { squaresOf, type NumberedSquare } from '#views/parts/region-numbers.ts';
import { squareScale } from '#views/parts/squares.ts';

export interface PlacedSquares {
  readonly name: string;
  /** Of a place that has a page. */
  readonly href?: string | undefined;
  readonly squares: readonly NumberedSquare[];
}

const longestRow = 5;
export const squareSize = 18;
const step = squareSize + 4;

/** Squares in rows of equal length, centred below a point. */
function below(squares: readonly NumberedSquare[], at: { readonly x: number; readonly y: number }) {
  const inRow = Math.ceil(squares.length / Math.ceil(squares.length / longestRow));
  return squares.map(({ state }, index) => ({
    state,
    x: at.x - (inRow * step - 4) / 2 + (index % inRow) * step,
    y: at.y + Math.floor(index / inRow) * step,
  }));
}

/** A place has room for about so many squares. */
const mostAtPlace = 5;

/** Of many projects each square stands for about as many, so that no place has more than it has room for. */
function thinned(groups: readonly PlacedSquares[], count: number): { each: number; groups: readonly PlacedSquares[] } {
  if (count <= withinPage.projects.upTo) return { each: 1, groups };
  const each = Math.ceil(Math.max(...groups.map(({ squares }) => squares.length)) / mostAtPlace);
  const few = (squares: readonly NumberedSquare[]) =>
    [...Map.groupBy(squares, ({ state }) => state).values()].flatMap((alike) =>
      alike.slice(0, Math.max(1, Math.round(alike.length / each))).map((square) => ({ ...square, number: undefined })),
    );
  return { each, groups: groups.map((group) => ({ ...group, squares: few(group.squares) })) };
}

/** One place, or in words that there are several or none. */
function placeOf({ places }: Project, { words }: Edition): string {
  const [first, second] = places;
  if (first === undefined) return words.region.plate.none;
  return second === undefined ? first : words.region.plate.several;
}

export function regionPlate(region: Region, edition: Edition) {
  const { words, routes } = edition;
  const say = words.region.plate;
  const abroad: Readonly<Record<string, string>> = say.abroad;
  const squareOf = squaresOf(region);
  const counted = countedProjects(region);
  const drawn = drawPlate(region.id);
  const towns = new Set(drawn.towns.map(({ name }) => name));
  const isLong = counted.length > withinPage.projects.upTo;
  const byPlace = Map.groupBy(counted, (project) => {
    const place = placeOf(project, edition);
    return !isLong || towns.has(place) || place === say.several || place === say.none ? place : say.elsewhere;
  });
  const { each, groups } = thinned(
    [...byPlace].map(([name, projects]) => ({
      name,
      href: placeLink(name, edition).href,
      squares: projects.map(squareOf),
    })),
    counted.length,
  );
  const isTown = ({ name }: PlacedSquares) => towns.has(name);
  const last = [say.elsewhere, say.several, say.none];
  const rank = (group: PlacedSquares) => (isTown(group) ? 0 : 1 + last.indexOf(group.name) + 1);
  const places = groups.toSorted((a, b) => rank(a) - rank(b) || b.squares.length - a.squares.length);
  const scale = squareScale(each, edition);
  const tallies = places.filter((group) => !isTown(group));
  return {
    ...drawn,
    label: say.label(
      region.title,
      counted.length,
      places.map(({ name }) => say.place(name, byPlace.get(name)!.length)),
    ),
    neighbours: drawn.neighbours.flatMap(({ key, lines, x, y }) =>
      (lines.length > 0 ? lines : [abroad[key] ?? '']).map((name, index) => ({ name, x, y: y + 16 * index })),
    ),
    towns: drawn.towns.map((town) => {
      const squares = places.find(({ name }) => name === town.name)?.squares ?? [];
      return { ...town, isMarked: squares.length > 0, marks: below(squares, town.squares) };
    }),
    tallies: tallies.map(({ name, squares }, index) => {
      const y = drawn.tally.y - (tallies.length - 1 - index) * (step + 8);
      const x = drawn.tally.x - squares.length * step + 4;
      return { name, x: x - 8, y: y + 14, marks: squares.map(({ state }, i) => ({ state, x: x + i * step, y })) };
    }),
    places,
    /** What a square is where it is not one project. */
    scale,
    caption: scale ? say.scaledCaption(scale) : say.caption,
    states: [...new Set(counted.map((project) => squareOf(project).state))],
    counts: outcomeCounts(counted, edition).map(({ state, count, word }) => ({ state, count, word })),
    asOf: recentProofs(counted, edition, edition.catalogue.projects),
    mapHref: `${routes.map()}?region=${region.id}`,
  };
}
