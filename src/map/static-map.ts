/**
 * Draws North Rhine-Westphalia as SVG parts: numbers and path texts, no markup. Mercator, so that the interactive map
 * can take its place without a shift of shape.
 */
import type { Position } from 'geojson';
import type { Boundaries } from './geometry.ts';
import { boundsOf, frame, kreisLines, landArea, regierungsbezirkLines, regionArea, ringsOf } from './geometry.ts';
import miniFile from './mini.topo.json' with { type: 'json' };
import overviewFile from './overview.topo.json' with { type: 'json' };
import { fit, path, type Anchor, type Point, type Project } from './paths.ts';
import places from './places.json' with { type: 'json' };

const overview = overviewFile as unknown as Boundaries;
const mini = miniFile as unknown as Boundaries;

type Side = 'above' | 'below';

export interface DrawnRegion {
  id: string;
  letter: string;
  d: string;
  /** Upper left corner of the letter's square, 32 wide, inside the area. */
  tile: Point;
  /** The same outside, at the area's edge, for maps that have marks of places inside. */
  flag: Point;
  /** The northernmost point, on which the flag stands, or the southernmost, from which it hangs. */
  pin: { lon: number; lat: number; side: Side };
  /** The lead town: ring and name. */
  town: Point & { name: string; label: Point & { anchor: Anchor } };
}

export interface DrawnMap {
  width: number;
  height: number;
  graticule: string;
  degrees: (Point & { text: string; anchor: Anchor })[];
  land: string;
  kreise: string;
  regierungsbezirke: string;
  regions: DrawnRegion[];
  project: Project;
}

/** The Land with the five Regierungsbezirke, in each the member area of its region and the letter of its lead town. */
export interface DrawnDistricts {
  width: number;
  height: number;
  land: string;
  regierungsbezirke: string;
  regions: { id: string; letter: string; d: string; tile: Point; district: Point }[];
}

type Offset = [dx: number, dy: number];

/**
 * Where name and letter stand, seen from the lead town: set by eye, so that nothing covers anything. The flag of
 * Ostwestfalen-Lippe hangs, because above its area lies Bielefeld.
 */
const sheet: {
  id: string;
  letter: string;
  town: keyof typeof places;
  label: [...Offset, Anchor];
  tile: Offset;
  flag: Side;
}[] = [
  { id: 'aachen', letter: 'A', town: 'Aachen', label: [12, -12, 'start'], tile: [12, 16], flag: 'above' },
  {
    id: 'bergisches-staedtedreieck',
    letter: 'B',
    town: 'Wuppertal',
    label: [-12, 22, 'end'],
    tile: [6, 10],
    flag: 'above',
  },
  { id: 'emscher-lippe', letter: 'E', town: 'Gelsenkirchen', label: [-12, 24, 'end'], tile: [-4, -55], flag: 'above' },
  { id: 'ostwestfalen-lippe', letter: 'O', town: 'Paderborn', label: [14, -6, 'start'], tile: [-32, 4], flag: 'below' },
  { id: 'soest', letter: 'S', town: 'Soest', label: [-2, -14, 'middle'], tile: [13, 6], flag: 'above' },
];

const tileSize = 32;
/** Of the ring with the most points: a region's largest part. */
function outermost(rings: Position[][], side: Side): DrawnRegion['pin'] {
  const [largest] = [...rings].sort((a, b) => b.length - a.length);
  const byLatitude = largest!.toSorted(([, a], [, b]) => a! - b!);
  const [lon, lat] = byLatitude.at(side === 'above' ? -1 : 0)!;
  return { lon: Number(lon!.toFixed(3)), lat: Number(lat!.toFixed(3)), side };
}

export function drawMap(): DrawnMap {
  const { width, bottom } = frame;
  const land = landArea(overview);
  const { project, height } = fit(boundsOf(land), frame);
  const [meridians, parallels] = [
    [6, 7, 8, 9],
    [50.5, 51, 51.5, 52, 52.5],
  ];
  const [columns, rows] = [meridians.map((lon) => project(lon, 52).x), parallels.map((lat) => project(6, lat).y)];

  return {
    width,
    height,
    graticule:
      columns.map((x) => `M${x} 0V${height - bottom}`).join('') + rows.map((y) => `M22 ${y}H${width}`).join(''),
    degrees: [
      ...columns.map((x, i) => ({ text: `${meridians[i]}°`, x, y: height - 6, anchor: 'middle' as const })),
      ...[51, 52].map((lat) => ({ text: `${lat}°`, x: -2, y: project(6, lat).y + 4, anchor: 'start' as const })),
    ],
    land: path(ringsOf(land), project, true),
    kreise: path(kreisLines(overview).coordinates, project, false),
    regierungsbezirke: path(regierungsbezirkLines(overview).coordinates, project, false),
    regions: sheet.map(({ id, letter, town, label: [dx, dy, anchor], tile: [tileX, tileY], flag: side }) => {
      const { x, y } = project(places[town].lon, places[town].lat);
      const rings = ringsOf(regionArea(overview, id));
      const pin = outermost(rings, side);
      const foot = project(pin.lon, pin.lat);
      return {
        id,
        letter,
        d: path(rings, project, true),
        tile: { x: x + tileX, y: y + tileY },
        flag: { x: foot.x - tileSize / 2, y: side === 'above' ? foot.y - tileSize : foot.y },
        pin,
        town: { name: town, x, y, label: { x: x + dx, y: y + dy, anchor } },
      };
    }),
    project,
  };
}

/** Of a mark that a finger hits on a telephone, where the drawing is little more than half its size: 24 pixels wide. */
const finger = 22;

/** Around each mark the room that a finger may use: as far as to the middle between it and the nearest. */
export const withTouch = <Mark extends Point>(marks: readonly Mark[]): Array<Mark & { touch: number }> =>
  marks.map((mark) => {
    const away = marks.filter((other) => other !== mark).map(({ x, y }) => Math.hypot(x - mark.x, y - mark.y));
    return { ...mark, touch: Math.round(Math.min(finger, ...away.map((distance) => distance / 2))) };
  });

/** Where the name of the Regierungsbezirk stands, seen from the lead town of its region: set by eye, clear of all areas. */
const districtNames: Readonly<Record<string, Offset>> = {
  aachen: [94, -22],
  'bergisches-staedtedreieck': [-74, -28],
  'emscher-lippe': [38, -88],
  'ostwestfalen-lippe': [16, -74],
  soest: [-14, 82],
};

export function drawDistricts(): DrawnDistricts {
  const width = 384;
  const land = landArea(mini);
  const { project, height } = fit(boundsOf(land), { width, left: 4, right: 4, top: 4, bottom: 4 });
  return {
    width,
    height,
    land: path(ringsOf(land), project, true),
    regierungsbezirke: path(regierungsbezirkLines(mini).coordinates, project, false),
    regions: sheet.map(({ id, letter, town }) => {
      const tile = project(places[town].lon, places[town].lat);
      const [dx, dy] = districtNames[id]!;
      return {
        id,
        letter,
        d: path(ringsOf(regionArea(mini, id)), project, true),
        tile,
        district: { x: tile.x + dx, y: tile.y + dy },
      };
    }),
  };
}
