/** What belongs to a region beside its own facts. */
import { onlyRegion } from '#catalogue/projects.ts';
import type { Fact, Region } from '#catalogue/types.ts';

/** Its facts and those of the projects that it has alone: what sources disagree on is among them. */
export const regionContradictions = ({ facts, projects }: Region): readonly Fact[] => [
  ...facts,
  ...projects.filter((project) => onlyRegion(project)).flatMap(({ facts: of }) => of),
];
