/** Projects as squares by outcome, in the order of the regions: one each, or of many each for several. */
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { outcomeCounts } from './outcomes.ts';
import { byMark, projectMark, type ProjectMark } from './project-mark.ts';
import { everySo, projectsASquare, squareScale } from './squares.ts';

/** With an address and a name where it is one project and leads there. */
interface FieldSquare extends ProjectMark {
  readonly href?: string;
  readonly name?: string;
}

/** @param isLinked whether squares lead to their projects, as long as each is one */
export function outcomeField(projects: readonly Project[], isLinked: boolean, edition: Edition) {
  const each = projectsASquare(projects.length, 'field');
  const square = (project: Project): FieldSquare =>
    isLinked && each === 1
      ? {
          ...projectMark(project),
          href: edition.routes.project(project.id),
          name: project.shortTitle ?? project.title,
        }
      : projectMark(project);
  return {
    rows: outcomeCounts(projects, edition).map(({ state, count, word, projects: of }) => ({
      state,
      count,
      word,
      squares: everySo(of.toSorted(byMark), each).map(square),
    })),
    /** What a square is where it is not one project. */
    scale: squareScale(each, edition),
  };
}
