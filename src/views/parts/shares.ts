/** A theme's money by region, and how each region went about it. */
import { isStatewide, onlyRegion } from '#catalogue/projects.ts';
import type { Project, Topic } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import { isWithin, knownMoney, moneyView, type KnownMoney, type MoneyView } from './money.ts';
import { outcomesInWords, squareRow, type SquareRow } from './squares.ts';

export interface Share {
  /** Of the region, `m` for several. */
  readonly letter: string;
  readonly name: string;
  readonly href: string | undefined;
  /** What the region set out to do; where nobody says it, the region's name. */
  readonly title: string;
  readonly text: string | undefined;
  readonly money: MoneyView | undefined;
  /** One square a project. */
  readonly squares: SquareRow;
  /** „1 läuft weiter, 2 abgeschlossen“ */
  readonly outcomes: string;
  /** Its piece of the band in percent; undefined without a known sum. */
  readonly piece: { readonly x: string; readonly width: string; readonly middle: string } | undefined;
  /** Where its column begins. */
  readonly column: string;
}

export interface SharesView {
  readonly shares: readonly Share[];
  /** The band is drawn where there is something to compare. */
  readonly hasBand: boolean;
  /** What the band holds, in words. */
  readonly band: string;
  readonly total: MoneyView | undefined;
  /** Whether the money of some lies in the sum of others. */
  readonly hasParts: boolean;
  /** Regions without a project. */
  readonly without: string | undefined;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

type Group = Pick<Share, 'letter' | 'name' | 'href' | 'title' | 'text'> & {
  readonly projects: readonly Project[];
  readonly sum: KnownMoney;
};

function groupsOf(topic: Topic, { catalogue, words, routes }: Edition): Group[] {
  const several = topic.projects.filter((project) => !onlyRegion(project));
  const name = several.every((project) => isStatewide(project, catalogue))
    ? words.parts.projectGroups.statewide
    : words.parts.projectGroups.several;
  const regional = catalogue.regions.map((region) => {
    const approach = topic.approaches.find((each) => each.region === region);
    const projects = topic.projects.filter((project) => onlyRegion(project) === region);
    return {
      letter: regionLetter(region.id),
      name: region.title,
      href: routes.region(region.id),
      title: approach?.title ?? region.title,
      text: approach?.text,
      projects,
      sum: knownMoney(projects),
    };
  });
  const shared = { letter: 'm', name, href: undefined, title: name, text: undefined };
  return [...regional, { ...shared, projects: several, sum: knownMoney(several) }];
}

/** The largest sum first, then regions without one; what several share closes the row. */
export function sharesView(topic: Topic, edition: Edition): SharesView {
  const { words, forms } = edition;
  const all = groupsOf(topic, edition);
  const groups = all
    .filter(({ projects }) => projects.length > 0)
    .sort((a, b) => Number(a.letter === 'm') - Number(b.letter === 'm') || b.sum.total - a.sum.total);
  const total = groups.reduce((sum, group) => sum + group.sum.total, 0);
  const empty = all.filter(({ projects, letter }) => projects.length === 0 && letter !== 'm');
  const before = (index: number) => groups.slice(0, index).reduce((sum, group) => sum + group.sum.total, 0);
  return {
    shares: groups.map(({ projects, sum, ...group }, index) => ({
      ...group,
      money: moneyView(sum, edition),
      squares: squareRow(projects, edition),
      outcomes: outcomesInWords(projects, edition),
      piece:
        sum.total > 0
          ? {
              x: percent(before(index) / total),
              width: percent(sum.total / total),
              middle: percent((before(index) + sum.total / 2) / total),
            }
          : undefined,
      column: percent(index / groups.length),
    })),
    hasBand: groups.filter(({ sum }) => sum.total > 0).length > 1,
    band: words.pages.topic.band(
      groups
        .filter(({ sum }) => sum.total > 0)
        .map(({ name, sum }) => words.pages.topic.share(name, Math.round((sum.total / total) * 100))),
    ),
    total: moneyView(knownMoney(topic.projects), edition),
    hasParts: topic.projects.some((project) => isWithin(project, topic.projects)),
    without: empty.length > 0 ? words.pages.topic.without(forms.list(empty.map(({ name }) => name))) : undefined,
  };
}
