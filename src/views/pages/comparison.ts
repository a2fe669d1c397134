/** The five regions side by side: who, what became of it, money, people, time, themes, whom to ask. */
import { stateOf } from '#catalogue/outcomes.ts';
import { isComparable, onlyRegion } from '#catalogue/projects.ts';
import type { Fact, Project, Region } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { outcomes } from '#schema/project.ts';
import { dateOf } from '#site/dates.ts';
import { regionLetter } from '#site/regions.ts';
import { shortened } from '#views/parts/long-lists.ts';
import { knownMoney, roundedSum } from '#views/parts/money.ts';
import { recentProofs } from '#views/parts/outcomes.ts';
import { runsView } from '#views/parts/region-runs.ts';
import { projectsASquare, squareScale } from '#views/parts/squares.ts';
import { waysOf } from '#views/parts/contact.ts';
import { uprightBars } from '#views/parts/upright-bars.ts';

/** A fact with the words for it; without a fact it is not known. */
interface FactCell {
  readonly id: string;
  readonly words: string;
}

const factCell = (fact: Fact | undefined, words: string): FactCell | undefined => fact && { id: fact.id, words };

const factCells = (...cells: ReadonlyArray<FactCell | undefined>): FactCell[] =>
  cells.filter((cell) => cell !== undefined);

function membersOf(regions: readonly Region[], { words, forms }: Edition) {
  const say = words.lists.regions.rows;
  const row = (label: string, cellsOf: (region: Region) => FactCell[]) => ({ label, cells: regions.map(cellsOf) });
  return [
    row(say.members, ({ roles, leadMunicipality, memberNames }) =>
      factCells(factCell(roles.lead, leadMunicipality), factCell(roles.members, memberNames)),
    ),
    row(say.district, ({ roles, governmentDistrict }) => factCells(factCell(roles.district, governmentDistrict))),
    row(say.chosen, ({ roles: { chosen } }) => factCells(factCell(chosen, chosen ? forms.value(chosen) : ''))),
  ];
}

type Column = Region & { readonly counted: readonly Project[] };

/** How many came to which end, and the names of those that went on. */
function outcomesOf(columns: readonly Column[], { words, forms, routes }: Edition) {
  const counts = outcomes.map((state) => ({
    state,
    label: words.kinds.outcomesOfMany[state],
    cells: columns.map(({ counted }) => counted.filter((project) => stateOf(project) === state).length),
  }));
  const running = columns.map(({ counted }) => {
    const { shown, more } = shortened(
      counted.filter((project) => stateOf(project) === 'laeuft-weiter'),
      'links',
    );
    const projects = shown
      .map((project) => {
        return {
          href: routes.project(project.id),
          title: project.shortTitle ?? project.title,
          /** Of the last proof. */
          year: project.outcome?.fact?.asOf?.slice(0, 4),
        };
      })
      .sort((a, b) => forms.compare(a.title, b.title));
    return { projects, more };
  });
  return {
    counts: counts.filter(({ cells }) => cells.some((count) => count > 0)),
    totals: columns.map(({ counted }) => counted.length),
    running,
  };
}

/** Money of projects that belong to the region alone, and the sum that a source names for the region. */
function moneyOf(columns: readonly Column[], edition: Edition) {
  const { words, forms } = edition;
  const say = words.parts.money;
  const sums = columns.map((region) => knownMoney(region.counted.filter((project) => onlyRegion(project))));
  const named = columns.map(({ roles }) => (typeof roles.funding?.value === 'number' ? roles.funding : undefined));
  const bars = uprightBars(
    sums.map(({ total, disputed, known, all }, index) => ({
      known: total - disputed,
      disputed,
      isPartial: known < all,
      named: named[index]?.value as number | undefined,
      isAtLeast: named[index]?.precision === 'mindestens',
    })),
  );
  return sums.map(({ total, disputed, known, all }, index) => {
    const fact = named[index];
    return {
      bar: bars[index]!,
      sum: known > 0 ? roundedSum(total, edition) : undefined,
      note: [say.known(known, all), ...(disputed > 0 ? [say.disputed(roundedSum(disputed, edition))] : [])].join(', '),
      named: fact && {
        id: fact.id,
        words: forms.value(fact, 'short'),
        scope: fact.scope ?? (fact.asOf && words.parts.asOf(forms.date(fact.asOf))),
      },
    };
  });
}

function peopleOf(columns: readonly Column[], { forms }: Edition) {
  const facts = columns.map(({ roles: { population } }) => population);
  const amount = (fact: Fact | undefined) => (typeof fact?.value === 'number' ? fact.value : 0);
  const bars = uprightBars(facts.map((fact) => ({ known: amount(fact), isPartial: fact === undefined })));
  return facts.map((fact, index) => ({
    bar: bars[index]!,
    fact: fact && { id: fact.id, words: forms.number(amount(fact)), date: dateOf({ value: fact.asOf }, 'start') },
  }));
}

function contactOf({ contact, website, projectOffice }: Region, edition: Edition) {
  const { words, routes } = edition;
  const links = [
    ...waysOf(contact ?? {}, edition).map(({ value, href }) => ({ label: value, href })),
    ...(website ? [{ label: words.lists.regions.website, href: website }] : []),
    ...(projectOffice ? [{ label: words.lists.regions.office, href: routes.organisation(projectOffice.id) }] : []),
  ];
  return { text: contact && [contact.organisation, contact.address].filter(Boolean).join(', '), links };
}

export function comparison(edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const { regions, topics } = catalogue;
  const columns = regions.map((region) => ({ ...region, counted: region.projects.filter(isComparable) }));
  const counted = catalogue.projects.filter(isComparable);
  const people = peopleOf(columns, edition);
  // One scale for all squares, so that they can be compared.
  const each = Math.max(1, ...columns.map(({ counted: of }) => projectsASquare(of.length)));
  const date = people.find(({ fact }) => fact?.date)?.fact?.date;
  return {
    regions: regions.map((region) => ({
      id: region.id,
      title: region.title,
      href: routes.region(region.id),
      letter: regionLetter(region.id),
      town: region.coordinates,
    })),
    /** How many projects a square stands for, and the same in words where it is not one. */
    each,
    scale: squareScale(each, edition),
    members: membersOf(regions, edition),
    outcomes: outcomesOf(columns, edition),
    recent: recentProofs(counted, edition),
    money: moneyOf(columns, edition),
    people,
    peopleNote: date && words.parts.asOf(forms.date(date)),
    runs: columns.map((region) => runsView(region.counted, edition)),
    topics: topics
      .toSorted((a, b) => b.projects.length - a.projects.length)
      .map(({ id, title, projects }) => ({
        title,
        href: routes.topic(id),
        cells: columns.map((region) => region.counted.filter((project) => projects.includes(project)).length),
      })),
    contacts: regions.map((region) => contactOf(region, edition)),
  };
}
