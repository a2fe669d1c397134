/** Where a place lies: in its region, or among its neighbours where it belongs to none. Drawn at build time, 416 pixels wide. */
import { boundsOf, ringsOf, type Area, type Bounds } from './geometry.ts';
import { clipArea, clipLine, thin } from './clip.ts';
import { placeLabels, type Label, type LabelWish } from './place-labels.ts';
import { allBorders, areaOf, memberArea, namesByKey, neighboursOf, points, wholeLand } from './municipalities.ts';
import { fitBox, pathOf } from './paths.ts';

export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  /** The Land as far as it lies on the paper. */
  readonly land: string;
  /** Borders of municipalities. */
  readonly borders: string;
  /** The region, where the place belongs to one. */
  readonly region: string;
  readonly place: string;
  readonly labels: readonly Label[];
  /** Left end of the scale bar, how long it is, and what it stands for. */
  readonly bar: { readonly x: number; readonly y: number; readonly length: number; readonly kilometres: number };
}

const width = 416;
const margin = 30;
/** Points nearer to each other are no corner that anybody sees. */
const coarse = 4;

/** As high as what is shown, within what fits beside a heading. */
function heightFor(bounds: Bounds): number {
  const { project } = fitBox(bounds, { width, height: 2000, margin });
  const rise = project(bounds.west, bounds.south).y - project(bounds.west, bounds.north).y;
  return Math.min(380, Math.max(280, rise + 2 * margin));
}

/** Wider than the place by a third of its size on each side. */
function around(area: Area): Bounds {
  const { west, east, north, south } = boundsOf(area);
  const [wide, high] = [(east - west) * 0.35, (north - south) * 0.35];
  return { west: west - wide, east: east + wide, north: north + high, south: south - high };
}

const barLengths = [20, 10, 5, 2, 1];

/**
 * @param ags official key of a municipality or a Kreis
 * @param region of which it is a member
 * @param towns names of further places that orient: lead towns; what the register does not know is passed over
 */
export function drawPlaceMap(ags: string, region: string | undefined, towns: readonly string[]): PlaceMap {
  const own = areaOf(ags);
  const shown = region === undefined ? undefined : memberArea(region);
  const bounds = shown ? boundsOf(shown) : around(own);
  const paper = { width, height: heightFor(bounds) };
  const { project, kilometre } = fitBox(bounds, { ...paper, margin });
  const onPaper = (lines: readonly (readonly number[])[][]) =>
    lines.map((line) => line.map(([lon, lat]) => project(lon!, lat!)));
  const area = (of: Area) =>
    pathOf(
      onPaper(ringsOf(of)).map((ring) => thin(clipArea(ring, paper), coarse)),
      true,
    );
  const wish = (name: string, kind: LabelWish['kind']): LabelWish => {
    const { lat, lon } = points[name]!;
    return { name, kind, ...project(lon, lat) };
  };
  const name = namesByKey.get(ags)!;
  const corners = onPaper(ringsOf(own)).flat();
  const neighbours = neighboursOf(ags).map((key) => namesByKey.get(key)!);
  const kilometres = barLengths.find((length) => length * kilometre <= width / 5) ?? 1;
  return {
    ...paper,
    land: area(wholeLand()),
    borders: pathOf(
      onPaper(allBorders().coordinates).flatMap((line) => clipLine(thin(line, coarse), paper)),
      false,
    ),
    region: shown ? area(shown) : '',
    place: area(own),
    labels: placeLabels(
      { ...wish(name, 'own'), corners },
      [
        ...towns.filter((town) => town !== name && points[town] !== undefined).map((town) => wish(town, 'town')),
        ...neighbours.filter((other) => !towns.includes(other)).map((other) => wish(other, 'neighbour')),
      ],
      paper,
    ),
    bar: {
      x: width - 14 - Math.round(kilometres * kilometre),
      y: paper.height - 12,
      length: Math.round(kilometres * kilometre),
      kilometres,
    },
  };
}
