/** The drawn map of one region alone: its municipalities, what lies around it, and where names and squares stand. */
import { boundsOf, ringsOf } from './geometry.ts';
import { clipArea, clipLine, thin } from './clip.ts';
import { bordersAround, innerBorders, memberArea, municipalitiesOf, namesByKey, wholeLand } from './municipalities.ts';
import { fitBox, path, pathOf, type Anchor, type Point } from './paths.ts';
import { plateSheets } from './plate-sheets.ts';

export interface PlateTown extends Point {
  readonly name: string;
  readonly label: Point & { readonly anchor: Anchor };
  /** Middle of the upper edge of the town's squares. */
  readonly squares: Point;
}

export interface DrawnPlate {
  readonly width: number;
  readonly height: number;
  /** The Land as far as it lies on the paper. */
  readonly land: string;
  /** Borders around the region. */
  readonly around: string;
  readonly area: string;
  /** Borders between the region's municipalities. */
  readonly inner: string;
  readonly towns: readonly PlateTown[];
  /** `key` of what has no name here: another country. A name may stand on two lines. */
  readonly neighbours: readonly (Point & { readonly key: string; readonly lines: readonly string[] })[];
  /** Where the squares without one place begin: right end of the lower row. */
  readonly tally: Point;
  /** Left end of the scale bar. */
  readonly bar: Point;
  /** Length of ten kilometres. */
  readonly tenKilometres: number;
}

const width = 760;
const margin = 26;

/** @param region id of a region */
export function drawPlate(region: string): DrawnPlate {
  const sheet = plateSheets[region];
  if (!sheet) throw new Error(`The map has no plate of "${region}".`);
  const { height, shift = 0 } = sheet;
  const paper = { width, height };
  const area = memberArea(region);
  const fitted = fitBox(boundsOf(area), { ...paper, margin });
  const project = (lon: number, lat: number) => {
    const { x, y } = fitted.project(lon, lat);
    return { x: x + shift, y };
  };
  const drawn = (lines: readonly (readonly number[])[][]) =>
    lines.map((line) => line.map(([lon, lat]) => project(lon!, lat!)));
  return {
    ...paper,
    land: pathOf(
      drawn(ringsOf(wholeLand())).map((ring) => thin(clipArea(ring, paper), 12)),
      true,
    ),
    around: pathOf(
      drawn(bordersAround(region).coordinates).flatMap((line) => clipLine(thin(line, 12), paper)),
      false,
    ),
    area: path(ringsOf(area), project, true),
    inner: path(innerBorders(region).coordinates, project, false),
    towns: municipalitiesOf(region).map(({ name, lon, lat }) => {
      const own = sheet.towns[name] ?? {};
      const [pointX, pointY] = own.point ?? [0, 0];
      const at = project(lon, lat);
      const { x, y } = { x: at.x + pointX, y: at.y + pointY };
      const [dx, dy, anchor] = own.label ?? [0, -12, 'middle'];
      const [squaresX, squaresY] = own.squares ?? [0, 12];
      return {
        name,
        x,
        y,
        label: { x: x + dx, y: y + dy, anchor },
        squares: { x: x + squaresX, y: y + squaresY },
      };
    }),
    neighbours: sheet.neighbours.map(([key, x, y, form]) => {
      const name = namesByKey.get(key);
      return { key, x, y, lines: !name ? [] : form === 'broken' ? name.split(/(?<=-)/) : [name] };
    }),
    tally: { x: sheet.tally[0], y: sheet.tally[1] },
    bar: { x: sheet.bar[0], y: sheet.bar[1] },
    tenKilometres: Math.round(fitted.kilometre * 10),
  };
}
