/** Regions as areas, projects as points of their municipalities. */
import type { Feature, Geometry } from 'geojson';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import boundariesFile from '#map/boundaries.topo.json' with { type: 'json' };
import { regionArea, type Boundaries } from '#map/geometry.ts';
import { regionalKey } from '#site/regional-key.ts';
import { memberKeysOf } from '#site/regions.ts';
import { absolute } from '#site/routes.ts';
import { pointsOf } from '#views/parts/map.ts';
import { projectRecord } from './records.ts';

const boundaries = boundariesFile as unknown as Boundaries;

/** The member areas by the funding directive, simplified to about 300 m. */
export const regionFeatures = ({ catalogue, routes }: Edition): Feature[] =>
  catalogue.regions.map((region) => ({
    type: 'Feature',
    id: region.id,
    geometry: regionArea(boundaries, region.id).geometry,
    properties: {
      url: absolute(routes.region(region.id)),
      title: region.title,
      leadMunicipality: region.leadMunicipality,
      members: region.memberNames,
      ags: memberKeysOf(region.id),
      ars: memberKeysOf(region.id).map(regionalKey),
      governmentDistrict: region.governmentDistrict,
      projects: region.projects.map(({ id }) => id),
    },
  }));

function placesOf(project: Project): Geometry | null {
  const points = pointsOf(project).map(({ lon, lat }) => [lon, lat]);
  const [only] = points;
  if (!only) return null;
  return points.length === 1 ? { type: 'Point', coordinates: only } : { type: 'MultiPoint', coordinates: points };
}

/** All projects; one without a known place has no geometry. */
export const projectFeatures = (edition: Edition): Array<Feature<Geometry | null>> =>
  edition.catalogue.projects.map((project) => {
    const record = projectRecord(project, edition);
    const { url, title, regions, area, topics, places, locations, status, outcome, reason, funding } = record;
    return {
      type: 'Feature',
      id: project.id,
      geometry: placesOf(project),
      properties: {
        url,
        title,
        regions: regions.map(({ id }) => id),
        area,
        topics: topics.map(({ id }) => id),
        places,
        ags: locations.map(({ ags }) => ags),
        ars: locations.map(({ ars }) => ars),
        countsAs: record.countsAs,
        inSums: record.inSums,
        status: status.key,
        outcome: outcome.key,
        outcomeWord: outcome.word,
        outcomeAsOf: outcome.asOf,
        reason: reason?.key,
        funding: funding?.amount,
        fundingPrecision: funding?.precision,
        fundingConfidence: funding?.confidence,
      },
    };
  });
