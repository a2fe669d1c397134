/** The figures that a region opens with: what sources say, beside what the site works out from its projects. */
import { countedProjects } from '#catalogue/counting.ts';
import { onlyRegion } from '#catalogue/projects.ts';
import type { Fact, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { programmeDates } from '#site/requirements.ts';
import { knownMoney, moneyView } from '#views/parts/money.ts';

export interface RegionFigure {
  readonly label: string;
  /** Facts with their words; two are the ends of a period. */
  readonly facts: ReadonlyArray<{ readonly id: string; readonly words: string }>;
  /** What the site works out, and where from. */
  readonly derived?: { readonly words: string; readonly href: string };
  readonly note: string | undefined;
}

/** The anchor of the table from which sums and counts are worked out. */
export const projectsAnchor = 'vorhaben';

export function regionFigures({ roles, ...region }: Region, edition: Edition): RegionFigure[] {
  const { catalogue, words, forms } = edition;
  const say = words.region.figures;
  const counted = countedProjects(region);
  // What several regions share has one sum for all of them.
  const own = counted.filter((project) => onlyRegion(project));
  const money = moneyView(knownMoney(own), edition);
  /** Sums with their currency; other exact numbers alone, for the label says what is counted. */
  const figureOf = (fact: Fact) =>
    typeof fact.value === 'number' && fact.unit !== 'EUR' && (fact.precision ?? 'genau') === 'genau'
      ? forms.number(fact.value)
      : forms.value(fact, 'short');
  const ofFact = (label: string, fact: Fact | undefined, note?: string): RegionFigure => ({
    label,
    facts: fact ? [{ id: fact.id, words: figureOf(fact) }] : [],
    note: fact ? note : say.unknownNote,
  });
  const asOf = (fact: Fact | undefined) => fact?.asOf && words.parts.asOf(forms.date(fact.asOf));
  const ends = [roles.chosen, catalogue.factById.get(programmeDates.end)].flatMap((fact) => (fact ? [fact] : []));
  return [
    ofFact(say.funding, roles.funding, roles.funding?.scope ?? asOf(roles.funding)),
    {
      label: say.sum,
      facts: [],
      ...(money ? { derived: { words: money.sum, href: `#${projectsAnchor}` } } : {}),
      note: [money?.note, ...(own.length < counted.length ? [say.withoutShared] : [])].filter(Boolean).join(', '),
    },
    { ...ofFact(say.projects, roles.projects), note: say.projectsNote(counted.length) },
    ofFact(say.running, roles.running, say.runningOf(counted.length)),
    {
      label: say.course,
      facts: ends.map((fact) => ({ id: fact.id, words: yearOf(fact) })),
      note: ends.map((fact) => forms.value(fact)).join(' – '),
    },
    ofFact(say.population, roles.population, asOf(roles.population)),
  ];
}

/** The year says enough where the day stands below. */
const yearOf = ({ value }: Fact): string => (typeof value === 'string' ? value.slice(0, 4) : '');
