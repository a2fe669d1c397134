/** Which projects of a region count, and in which order the page names them. */
import { byOutcome } from './outcomes.ts';
import { byFunding, isComparable, isStatewide } from './projects.ts';
import type { Catalogue, Project, Region } from './types.ts';

/** The region's own projects by outcome, money and title; the number in its square is a place in this list plus one. */
export const countedProjects = ({ projects }: Pick<Region, 'projects'>): Project[] =>
  byOutcome(projects.filter(isComparable)).flatMap(([, group]) => group.toSorted(byFunding));

/** Parts of projects and plans: they have a page, and a row below those that count. */
export const uncountedProjects = ({ projects }: Pick<Region, 'projects'>, catalogue: Pick<Catalogue, 'regions'>) =>
  projects.filter((project) => !isComparable(project) && !isStatewide(project, catalogue));
