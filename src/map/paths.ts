/** From degrees to path texts: what all drawn maps share. Mercator, in whole pixels. */
import type { Position } from 'geojson';
import type { Bounds } from './geometry.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Anchor = 'start' | 'middle' | 'end';
export type Project = (lon: number, lat: number) => Point;

/** Width of a drawing and the margins around what it shows. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const radians = Math.PI / 180;

/** Mercator in degrees: x is the longitude as it is. */
const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / radians;

/** Fits an area between the frame's margins. Integers: a third of a pixel is less than the simplification. */
export function fit({ west, east, north, south }: Bounds, { width, left, right, top, bottom }: Frame) {
  const scale = (width - left - right) / (east - west);
  const project: Project = (lon, lat) => ({
    x: Math.round(left + (lon - west) * scale),
    y: Math.round(top + (northing(north) - northing(lat)) * scale),
  });
  return { project, height: project(west, south).y + bottom };
}

/** The same for a box of fixed height: as large as both sides allow, in its middle. */
export function fitBox(bounds: Bounds, box: { width: number; height: number; margin: number }) {
  const { west, east, north, south } = bounds;
  const rise = northing(north) - northing(south);
  const scale = Math.min((box.width - 2 * box.margin) / (east - west), (box.height - 2 * box.margin) / rise);
  const left = (box.width - (east - west) * scale) / 2;
  const top = (box.height - rise * scale) / 2;
  const project: Project = (lon, lat) => ({
    x: Math.round(left + (lon - west) * scale),
    y: Math.round(top + (northing(north) - northing(lat)) * scale),
  });
  const degree = 111.32 * Math.cos(((north + south) / 2) * radians);
  return { project, kilometre: scale / degree };
}

/** Relative integer coordinates, which halve the bytes. Points that fall together on the grid are dropped. */
export function path(lines: Position[][], project: Project, closed: boolean): string {
  return pathOf(
    lines.map((line) => line.map(([lon, lat]) => project(lon!, lat!))),
    closed,
  );
}

/** The same of points already on the paper. */
export function pathOf(lines: readonly (readonly Point[])[], closed: boolean): string {
  return lines
    .map((line) => {
      const points = line.filter((point, i, all) => i === 0 || point.x !== all[i - 1]!.x || point.y !== all[i - 1]!.y);
      if (closed) points.pop();
      if (points.length < (closed ? 3 : 2)) return '';
      const steps = points.slice(1).flatMap((point, i) => [point.x - points[i]!.x, point.y - points[i]!.y]);
      return `M${join([points[0]!.x, points[0]!.y])}l${join(steps)}${closed ? 'z' : ''}`;
    })
    .join('');
}

/** A minus sign separates as well as a space. */
const join = (numbers: number[]): string => numbers.join(' ').replaceAll(' -', '-');
