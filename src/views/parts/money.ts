/** Sums that are worked out here. They say of how many projects they speak, for many sums are not known. */
import { amountOf } from '#catalogue/projects.ts';
import type { Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';

export interface KnownMoney {
  readonly total: number;
  /** How much of it rests on facts about which the sources disagree. */
  readonly disputed: number;
  /** How many projects have a sum, and of how many. */
  readonly known: number;
  readonly all: number;
}

/** A part whose whole is among the projects: its money is in the sum of the whole. */
export const isWithin = ({ partOf }: Project, projects: readonly Project[]): boolean =>
  partOf !== undefined && projects.includes(partOf);

/** Whether the sources disagree about the project's sum. */
export const isDisputed = ({ roles: { funding } }: Pick<Project, 'roles'>): boolean =>
  funding?.confidence === 'widerspruch';

export function knownMoney(projects: readonly Project[]): KnownMoney {
  const wholes = projects.filter((project) => !isWithin(project, projects));
  const known = wholes.filter((project) => amountOf(project) > 0);
  const sumOf = (of: readonly Project[]) => of.reduce((sum, project) => sum + amountOf(project), 0);
  return {
    total: sumOf(known),
    disputed: sumOf(known.filter(isDisputed)),
    known: known.length,
    all: wholes.length,
  };
}

/** Rounded to what a sum of sums can say: „rund 5,33 Mio. €“. */
export function roundedSum(total: number, { words, forms }: Pick<Edition, 'words' | 'forms'>): string {
  const step = total >= 1_000_000 ? 10_000 : 1_000;
  const rounded = Math.round(total / step) * step;
  const sum = forms.euro(rounded, 'short');
  return rounded === total ? sum : words.parts.money.about(sum);
}

export interface MoneyView {
  readonly sum: string;
  /** „12 von 18 mit Betrag“, and how much of it is disputed. */
  readonly note: string;
}

/** Undefined where no sum is known. */
export function moneyView({ total, disputed, known, all }: KnownMoney, edition: Edition): MoneyView | undefined {
  if (known === 0) return undefined;
  const say = edition.words.parts.money;
  return {
    sum: roundedSum(total, edition),
    note: [say.known(known, all), ...(disputed > 0 ? [say.disputed(roundedSum(disputed, edition))] : [])].join(', '),
  };
}
