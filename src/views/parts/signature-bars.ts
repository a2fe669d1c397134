/** Projects on one scale: the length of a bar is the money, its end what became of the project. */
import { amountOf } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { outcomes, type OutcomeState } from '#schema/project.ts';
import { isDisputed } from './money.ts';
import { outcomeView } from './outcomes.ts';
import { projectMark } from './project-mark.ts';

export interface SignatureScale {
  /** The sum at the end of the axis, in euros. */
  readonly end: number;
  /** Into how many equal parts the axis is divided: three to seven, none where no sum is known. */
  readonly parts: number;
  readonly ticks: ReadonlyArray<{ readonly at: string; readonly label: string }>;
}

export interface SignatureBar {
  readonly href: string;
  readonly title: string;
  /** Letter of the region, `m` for several. */
  readonly letter: string;
  readonly regions: string;
  /** Its money lies in the bar of a larger project. */
  readonly isPart: boolean;
  /** The same, and that project stands above. */
  readonly isBelow: boolean;
  readonly money: { readonly id: string; readonly words: string } | undefined;
  /** Where the bar ends, in percent; undefined where no sum is known. */
  readonly length: string | undefined;
  readonly isDisputed: boolean;
  readonly state: OutcomeState;
  readonly outcome: string;
  /** Date of the last proof of what goes on. */
  readonly asOf: string | undefined;
  readonly proof: string | undefined;
  /** What became of it, in words. */
  readonly text: string | undefined;
  readonly period: string | undefined;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

const steps = [1, 2, 5];

/** A step of 1, 2 or 5 times a power of ten that divides the largest sum into at most seven parts. */
function stepFor(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest / 7));
  return steps.map((step) => step * power).find((step) => largest / step <= 7) ?? 10 * power;
}

/** The axis for all bars of a page. */
export function signatureScale(projects: readonly Project[], { words, forms }: Edition): SignatureScale {
  const largest = Math.max(0, ...projects.map(amountOf));
  if (largest === 0) return { end: 0, parts: 0, ticks: [] };
  const step = stepFor(largest);
  const parts = Math.ceil(largest / step);
  const ticks = Array.from({ length: parts + 1 }, (_, index) => {
    const number = forms.number((index * step) / 1_000_000);
    return { at: percent(index / parts), label: index === parts ? words.parts.money.millions(number) : number };
  });
  return { end: parts * step, parts, ticks };
}

/** Each part of a project behind it, where both are listed; else in the given order. */
function inOrder(projects: readonly Project[]): Project[] {
  const isBelow = ({ partOf }: Project) => partOf !== undefined && projects.includes(partOf);
  return projects
    .filter((project) => !isBelow(project))
    .flatMap((project) => [project, ...projects.filter(({ partOf }) => partOf === project)]);
}

export interface SignatureLegend {
  readonly states: readonly OutcomeState[];
  readonly hasParts: boolean;
  readonly hasDisputed: boolean;
  readonly hasUnknown: boolean;
}

/** Marks that occur among the bars of a page. */
export const signatureLegend = (bars: readonly SignatureBar[]): SignatureLegend => ({
  states: outcomes.filter((each) => bars.some(({ state }) => state === each)),
  hasParts: bars.some(({ isPart, length }) => isPart && length !== undefined),
  hasDisputed: bars.some((bar) => bar.isDisputed),
  hasUnknown: bars.some(({ length, state }) => length === undefined && state !== 'nur-geplant'),
});

/** States of which a reader asks as of when. */
const goesOn: readonly OutcomeState[] = ['laeuft-weiter', 'in-anderer-form'];

/** What stands below a bar. */
interface Below {
  /** What became of it, in words. */
  readonly hasText?: boolean;
  readonly hasPeriod?: boolean;
}

export function signatureBars(
  projects: readonly Project[],
  { end }: SignatureScale,
  edition: Edition,
  { hasText = false, hasPeriod = false }: Below = {},
): SignatureBar[] {
  const { forms, routes } = edition;
  return inOrder(projects).map((project) => {
    const { partOf, regions, roles } = project;
    const amount = amountOf(project);
    const { state, word, asOf, href } = outcomeView(project, edition);
    return {
      href: routes.project(project.id),
      title: project.shortTitle ?? project.title,
      letter: projectMark(project).letter,
      regions: forms.list(regions.map(({ title }) => title)),
      isPart: partOf !== undefined,
      isBelow: partOf !== undefined && projects.includes(partOf),
      money: roles.funding && { id: roles.funding.id, words: forms.value(roles.funding, 'short') },
      length: amount > 0 && end > 0 ? percent(amount / end) : undefined,
      isDisputed: isDisputed(project),
      state,
      outcome: word,
      asOf: goesOn.includes(state) ? asOf : undefined,
      proof: href,
      text: hasText ? project.outcome?.text : undefined,
      period: hasPeriod ? forms.period(roles.start, roles.end) : undefined,
    };
  });
}
