/** The page of the programme: its course, its money and who did what, each drawn from facts. */
import type { Fact, Page } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { actorPlaces } from '#schema/page.ts';
import { dateOf } from '#site/dates.ts';
import { programmeDates } from '#site/requirements.ts';
import { keyView } from '#views/parts/cards.ts';
import { outcomeField } from '#views/parts/outcome-field.ts';
import { recentProofs } from '#views/parts/outcomes.ts';
import { programmeBand, stationMoment } from '#views/parts/programme-band.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/** How far the next station is off, for a line that grows with the time. */
const gapOf = (months: number): 'none' | 'some' | 'long' | 'longest' =>
  months < 3 ? 'none' : months < 9 ? 'some' : months < 15 ? 'long' : 'longest';

function stationList({ milestones }: Page, { catalogue }: Edition) {
  const dateFact = (id: string) => catalogue.factById.get(id);
  const [start, end] = [dateFact(programmeDates.start), dateFact(programmeDates.end)].map((fact, index) =>
    fact ? dateOf(fact, index === 0 ? 'start' : 'end') : undefined,
  );
  return milestones.map(({ fact, text }, index) => {
    const now = stationMoment(fact);
    const next = milestones[index + 1];
    const then = next && stationMoment(next.fact);
    const iso = dateOf(fact, 'start') ?? '';
    return {
      id: fact.id,
      text,
      gap: gapOf(now === undefined || then === undefined ? 0 : (then - now) * 12),
      // The line is heavy from here on while there is funding.
      isFunded: start !== undefined && end !== undefined && iso >= start && iso < end,
    };
  });
}

const million = 1_000_000;
const amountOf = ({ value }: Fact): number => (typeof value === 'number' ? value : 0);

/** Sums that are states of the same money, inside the outline of the first. */
function moneyScale({ money }: Page, { forms, words }: Edition) {
  const amounts = money.map(({ fact }) => amountOf(fact));
  const scale = Math.max(10, Math.ceil(Math.max(0, ...amounts) / (10 * million)) * 10) * million;
  const width = (amount: number) => round((amount / scale) * 100);
  const short = (amount: number) => forms.number(Math.round(amount / 100_000) / 10);
  let before = 0;
  return {
    full: forms.euro(scale, 'short'),
    half: short(scale / 2),
    frame: width(amounts[0] ?? 0),
    rows: money.map(({ fact, note }, index) => {
      const parts = index === 0 ? (fact.derivation?.inputs ?? []).map((input) => amountOf(input.fact)) : [];
      const pieces = parts.length > 1 ? parts : [amountOf(fact)];
      before = 0;
      return {
        id: fact.id,
        when: fact.asOf ? words.parts.asOf(forms.date(fact.asOf)) : words.parts.sourceRow.noDate,
        note,
        pieces: pieces.map((amount) => {
          const x = width(before);
          before += amount;
          return { x, width: width(amount), label: short(amount) };
        }),
      };
    }),
  };
}

export function programmeView(page: Page, edition: Edition) {
  const { catalogue, routes } = edition;
  const { projects } = catalogue;
  return {
    band: programmeBand(page, edition),
    stations: stationList(page, edition),
    choices: page.choices.map(({ region, text }) => ({
      key: keyView(region),
      href: routes.region(region.id),
      town: region.leadMunicipality,
      district: region.governmentDistrict,
      text,
    })),
    money: moneyScale(page, edition),
    shares: page.shares.map(({ fact, text }) => ({ id: fact.id, text, width: amountOf(fact) })),
    actors: actorPlaces.map((place) => page.actors.filter((actor) => actor.place === place)),
    outcomes: {
      recent: recentProofs(projects, edition),
      ...outcomeField(projects, false, edition),
    },
  };
}
