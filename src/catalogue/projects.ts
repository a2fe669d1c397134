/** Questions about projects that many pages ask. */
import type { ProjectStatus } from '#schema/project.ts';
import type { Catalogue, Project, Region } from './types.ts';

/** A project's status as its fact says it; unknown where no fact does. The check lets no other word pass. */
export const statusOf = (project: Pick<Project, 'roles'>): ProjectStatus =>
  typeof project.roles.status?.value === 'string' ? (project.roles.status.value as ProjectStatus) : 'unbekannt';

/** Whether something belongs to all regions: a measure of the Land („NRW“) rather than of any region. */
export const isStatewide = (
  { regions }: { readonly regions: readonly Region[] },
  catalogue: Pick<Catalogue, 'regions'>,
): boolean => regions.length === catalogue.regions.length;

/** The region to which something belongs alone. */
export const onlyRegion = ({ regions }: { readonly regions: readonly Region[] }): Region | undefined =>
  regions.length === 1 ? regions[0] : undefined;

/** Whether a project may be counted beside others: no part of one, no measure of the Land, no mere plan. */
export const isComparable = ({ countsAs }: Pick<Project, 'countsAs'>): boolean => countsAs === 'projekt';

/**
 * Whether a project's money may be added to that of others: the sum of a whole holds that of its parts, and what the Land pays for
 * all and what was only planned belong to no project.
 */
export const countsIntoSums = ({ countsAs, partOf }: Pick<Project, 'countsAs' | 'partOf'>): boolean =>
  isComparable({ countsAs }) && !(partOf && isComparable(partOf));

/** A project's sum in euros; 0 where none is proven. */
export const amountOf = (project: Pick<Project, 'roles'>): number =>
  typeof project.roles.funding?.value === 'number' ? project.roles.funding.value : 0;

/** The largest sum first; projects without a sum keep their order at the end. */
export const byFunding = (a: Project, b: Project): number => amountOf(b) - amountOf(a);

/** The largest sum among projects, for bars on one scale. */
export function largestFunding(projects: readonly Project[]): Project | undefined {
  let largest: Project | undefined;
  for (const project of projects) if (amountOf(project) > (largest ? amountOf(largest) : 0)) largest = project;
  return largest;
}

export interface ProjectGroup {
  /** `several`: of more than one region, `statewide`: of all. */
  readonly kind: 'region' | 'several' | 'statewide';
  /** Of `kind: 'region'` alone. */
  readonly region: Region | undefined;
  readonly projects: readonly Project[];
}

/** Every project once: under its region, under those of several, or under those of all; empty groups are left out. */
export function projectGroups(catalogue: Pick<Catalogue, 'regions' | 'projects'>): ProjectGroup[] {
  const { regions, projects } = catalogue;
  const ofKind = (kind: ProjectGroup['kind'], region?: Region): ProjectGroup => ({
    kind,
    region,
    projects: projects.filter((project) => {
      const only = onlyRegion(project);
      if (kind === 'region') return only !== undefined && only === region;
      return only === undefined && isStatewide(project, catalogue) === (kind === 'statewide');
    }),
  });
  return [...regions.map((region) => ofKind('region', region)), ofKind('several'), ofKind('statewide')].filter(
    (group) => group.projects.length > 0,
  );
}
