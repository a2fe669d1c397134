import type { Feature, Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { toFeatureCollection } from '#emit/geojson.ts';

const feature = (geometry: Geometry | null): Feature<Geometry | null> => ({
  type: 'Feature',
  properties: {},
  geometry,
});
const clockwise = [
  [7, 51],
  [7, 52],
  [8, 52],
  [8, 51],
  [7, 51],
];
const counterclockwise = clockwise.toReversed();

it('turns outer rings counterclockwise and holes clockwise, however they come', () => {
  for (const outer of [clockwise, counterclockwise]) {
    for (const hole of [clockwise, counterclockwise]) {
      const { features } = toFeatureCollection([feature({ type: 'Polygon', coordinates: [outer, hole] })], {});
      expect(features[0]?.geometry).toEqual({ type: 'Polygon', coordinates: [counterclockwise, clockwise] });
    }
  }
});

it('gives every thing and the whole a bounding box: west, south, east, north', () => {
  const points = feature({
    type: 'MultiPoint',
    coordinates: [
      [8.5, 51.2],
      [6.1, 50.7],
    ],
  });
  const area = feature({ type: 'MultiPolygon', coordinates: [[clockwise]] });
  const collection = toFeatureCollection([points, area, feature(null)], { title: 'x' });
  expect(collection.features.map(({ bbox }) => bbox)).toEqual([[6.1, 50.7, 8.5, 51.2], [7, 51, 8, 52], undefined]);
  expect(collection).toMatchObject({ type: 'FeatureCollection', title: 'x', bbox: [6.1, 50.7, 8.5, 52] });
});
