/** The sign under which a project stands where many stand together: its region's letter, or a plus for several. */
import { onlyRegion } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import { regionLetter } from '#site/regions.ts';

export interface ProjectMark {
  /** Sets colour and pattern; `m` for several regions. */
  readonly letter: string;
  readonly text: string;
}

/** What is read in the place of a letter. */
export const signOf = (letter: string): string => (letter === 'm' ? '+' : letter.toUpperCase());

export function projectMark(project: Pick<Project, 'regions'>): ProjectMark {
  const only = onlyRegion(project);
  const letter = only ? regionLetter(only.id) : 'm';
  return { letter, text: signOf(letter) };
}

/** In the order of the thumb index, those of several regions last. */
export const byMark = (a: Pick<Project, 'regions'>, b: Pick<Project, 'regions'>): number => {
  const [first, second] = [a, b].map((project) => projectMark(project).letter.replace('m', 'z')) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
};
