/** What happened in a place: its projects as bars, those of the place alone first, and the same as figures. */
import { amountOf, byFunding } from '#catalogue/projects.ts';
import type { Place, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { Figure } from '#views/parts/figures.ts';
import { shortened } from '#views/parts/long-lists.ts';
import { knownMoney, moneyView, roundedSum } from '#views/parts/money.ts';
import { signatureBars, signatureLegend, signatureScale } from '#views/parts/signature-bars.ts';
import { noSquares, squareRow } from '#views/parts/squares.ts';

const isAlone = ({ places }: Project): boolean => places.length === 1;

/** More names than these are counted. */
const mostNames = 3;

/** „Mit Wuppertal und Solingen“; a place alone stands first, then the fewest others. */
function groupsOf({ name, projects }: Place, { words, forms }: Edition) {
  const say = words.places.happened;
  const othersOf = ({ places }: Project) => places.filter((place) => place !== name).sort(forms.compare);
  const groups = Map.groupBy(projects, (project) => othersOf(project).join('|'));
  return [...groups.values()]
    .map((of) => ({ others: othersOf(of[0]!), projects: of.toSorted(byFunding) }))
    .sort((a, b) => a.others.length - b.others.length || b.projects.length - a.projects.length)
    .map(({ others, projects: of }) => {
      const named = others.length > mostNames ? others.slice(0, mostNames - 1) : others;
      const rest = others.length - named.length;
      const names = forms.list([...named, ...(rest > 0 ? [say.more(rest)] : [])]);
      return { title: others.length === 0 ? say.own : say.with(names), projects: of };
    });
}

/** @param hasText whether what became of each stands below its bar */
export function placeBars(place: Place, hasText: boolean, edition: Edition) {
  const scale = signatureScale(place.projects, edition);
  // Of many the largest sums.
  const { shown } = shortened(place.projects.toSorted(byFunding), 'projects');
  const groups = groupsOf({ ...place, projects: shown }, edition).map(({ title, projects }) => ({
    title,
    bars: signatureBars(projects, scale, edition, { hasText, hasPeriod: true }),
  }));
  return { scale, groups, legend: signatureLegend(groups.flatMap(({ bars }) => bars)) };
}

/** What is known of the money: of the place's own projects it is the place's, of others nobody says which part. */
function moneyFigure(own: readonly Project[], shared: readonly Project[], edition: Edition): Figure[] {
  const say = edition.words.places.figures;
  const sharedSum = knownMoney(shared).total;
  const share = sharedSum > 0 ? say.share(roundedSum(sharedSum, edition)) : undefined;
  const [only, ...more] = own.filter((project) => amountOf(project) > 0);
  const money = moneyView(knownMoney(own), edition);
  if (!money || !only) return [];
  const { funding } = only.roles;
  const isOne = more.length === 0 && own.length === 1;
  return [
    {
      label: say.money,
      value: isOne ? edition.forms.value(funding!, 'short') : money.sum,
      squares: noSquares,
      note: [...(isOne ? [] : [money.note]), ...(share ? [share] : [])].join('; ') || undefined,
      isSum: !isOne,
      factId: isOne ? funding!.id : undefined,
    },
  ];
}

export function placeFigures({ population, projects, ags }: Place, edition: Edition): Figure[] {
  const { words, forms } = edition;
  const say = words.places.figures;
  const own = projects.filter(isAlone);
  const shared = projects.filter((project) => !isAlone(project));
  return [
    population
      ? {
          label: say.people,
          value: forms.number(Number(population.value)),
          squares: noSquares,
          note: [population.asOf && forms.date(population.asOf), say.key(ags)].filter(Boolean).join(', '),
          isSum: false,
          factId: population.id,
        }
      : { label: say.keyAlone, value: ags, squares: noSquares, note: undefined, isSum: false },
    ...(projects.length > 0
      ? [
          {
            label: say.projects,
            value: forms.number(projects.length),
            squares: squareRow(projects, edition),
            note: say.own(own.length, shared.length),
            isSum: false,
          },
        ]
      : []),
    ...moneyFigure(own, shared, edition),
  ];
}
