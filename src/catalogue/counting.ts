/** Which projects of a region count, and in which order the page names them. */
import { byOutcome } from './outcomes.ts';
import { amountOf, byFunding, isStatewide, onlyRegion } from './projects.ts';
import type { Catalogue, Project, Region } from './types.ts';

/** What can be compared with the numbers of others: no parts, no measures of the Land, no plans. */
export const counts = ({ countsAs }: Pick<Project, 'countsAs'>): boolean => countsAs === 'projekt';

/** The region's own projects by outcome, money and title; the number in its square is a place in this list plus one. */
export const countedProjects = ({ projects }: Pick<Region, 'projects'>): Project[] =>
  byOutcome(projects.filter(counts)).flatMap(([, group]) => group.toSorted(byFunding));

/** Parts of projects and plans: they have a page, and a row below those that count. */
export const uncountedProjects = ({ projects }: Pick<Region, 'projects'>, catalogue: Pick<Catalogue, 'regions'>) =>
  projects.filter((project) => !counts(project) && !isStatewide(project, catalogue));

/** Sum of what is proven for each project; projects shared with other regions are left out, for their sums hold for all. */
export function provenSum(projects: readonly Project[]) {
  const known = projects.filter((project) => amountOf(project) > 0);
  const own = known.filter((project) => onlyRegion(project) !== undefined);
  return {
    sum: own.reduce((sum, project) => sum + amountOf(project), 0),
    known: own.length,
    hasShared: own.length < known.length,
  };
}
