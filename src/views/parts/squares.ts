/** Projects as squares in the order of the legend, and the same counted in words. */
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { OutcomeState } from '#schema/project.ts';
import { withinPage } from './long-lists.ts';
import { outcomeCounts } from './outcomes.ts';
import { projectMark, type ProjectMark } from './project-mark.ts';

export interface LetteredSquare extends ProjectMark {
  readonly state: OutcomeState;
}

export interface SquareRow {
  readonly shown: readonly LetteredSquare[];
  /** „Ein Quadrat: etwa 25 Vorhaben“; undefined where each is one. */
  readonly scale: string | undefined;
}

export const noSquares: SquareRow = { shown: [], scale: undefined };

/** How many projects a square stands for: one, or of many so many that the squares are few. */
export function projectsASquare(count: number, kind: 'squares' | 'field' = 'squares'): number {
  const { upTo, first } = withinPage[kind];
  return count > upTo ? Math.ceil(count / first) : 1;
}

/** Every so many-th of a list in its order, at least one. */
export const everySo = <Thing>(things: readonly Thing[], each: number): Thing[] =>
  things.filter((_, index) => index % each === 0);

/** What the squares are called where each stands for several. */
export const squareScale = (each: number, { words, forms }: Edition): string | undefined =>
  each > 1 ? words.parts.squareScale(forms.number(each)) : undefined;

/** One project, one square; of many each stands for about as many, and no outcome or region is lost. */
export function squareRow(projects: readonly Project[], edition: Edition): SquareRow {
  const each = projectsASquare(projects.length);
  const shown = outcomeCounts(projects, edition).flatMap(({ state, projects: of }) => {
    const marks = of.map((project) => ({ state, ...projectMark(project) }));
    if (each === 1) return marks;
    return [...Map.groupBy(marks, ({ letter }) => letter).values()].flatMap((alike) =>
      alike.slice(0, Math.max(1, Math.round(alike.length / each))),
    );
  });
  return { shown, scale: squareScale(each, edition) };
}

/** Outcomes that occur: „1 läuft weiter, 2 abgeschlossen“. */
export const outcomesInWords = (projects: readonly Project[], edition: Edition): string =>
  outcomeCounts(projects, edition)
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count}\u00a0${word}`)
    .join(', ');
