/** An organisation's page: how to reach it, in what it took part, what became of that, and with whom. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { byFunding } from '#catalogue/projects.ts';
import type { Organisation, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import { eventRow, factRow } from '#views/parts/cards.ts';
import { contactView } from '#views/parts/contact.ts';
import type { Figure } from '#views/parts/figures.ts';
import { knownMoney, moneyView, type MoneyView } from '#views/parts/money.ts';
import { nameParts } from '#views/parts/names.ts';
import { signatureBars, signatureLegend, signatureScale } from '#views/parts/signature-bars.ts';
import { letteredSquares } from '#views/parts/squares.ts';
import { organisationThing } from '#views/schema-org/entities.ts';
import { relationRows } from './organisation-relations.ts';
import { describe, type Crumb, type PageView } from './page.ts';

/** What it led, where it took part and what is known of the money, as figures; none where it did neither. */
function figuresOf({ leads, takesPartIn }: Organisation, edition: Edition): Figure[] {
  const { words, forms } = edition;
  const { figures } = words.pages.organisation;
  const count = (label: string, projects: readonly Project[]): Figure[] =>
    projects.length > 0
      ? [
          {
            label,
            value: forms.number(projects.length),
            squares: letteredSquares(projects, edition),
            note: undefined,
            isSum: false,
          },
        ]
      : [];
  const sum = (money: MoneyView): Figure => ({
    label: figures.money,
    value: money.sum,
    squares: [],
    note: money.note,
    isSum: true,
  });
  const money = moneyView(knownMoney(leads), edition);
  return [...count(figures.leads, leads), ...count(figures.takesPartIn, takesPartIn), ...(money ? [sum(money)] : [])];
}

/** Organisations in the same projects: most shared projects first, then by name. */
function companionsOf(organisation: Organisation, { words, forms, routes }: Edition) {
  const shared = new Map<Organisation, number>();
  for (const { leadOrganisation, partners } of [...organisation.leads, ...organisation.takesPartIn]) {
    for (const other of new Set([...(leadOrganisation ? [leadOrganisation] : []), ...partners])) {
      if (other !== organisation) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort(([a, first], [b, second]) => second - first || forms.compare(a.name, b.name))
    .map(([{ id, name }, count]) => ({
      href: routes.organisation(id),
      label: name,
      note: words.pages.organisation.shared(count),
    }));
}

/** What it is, where it sits and in what it took part: its own summary, else a sentence of what is known here. */
function leadOf(organisation: Organisation, { words, forms }: Edition): string {
  const say = words.pages.organisation;
  const { leads, takesPartIn, events, belongsTo, kind, municipality, summary } = organisation;
  const roles = [
    ...(leads.length > 0 ? [say.leads(leads.length)] : []),
    ...(takesPartIn.length > 0 ? [say.takesPartIn(takesPartIn.length)] : []),
    ...(events.length > 0 ? [say.organises(events.length)] : []),
    ...(belongsTo.length > 0 ? [say.partOf(forms.list(belongsTo.map(({ name }) => forms.quote(name))))] : []),
  ];
  const place = kind === 'kommune' ? undefined : municipality;
  const noun = kind === 'sonstige' ? say.noun : words.kinds.organisationKindWords[kind];
  return summary ?? say.lead(noun, place, roles);
}

function crumbsOf({ kind, regions }: Organisation, { words, routes }: Edition): Crumb[] {
  const [region] = regions.length === 1 ? regions : [];
  return [
    { label: words.pages.sections.organisations, href: routes.organisations() },
    { label: words.kinds.organisationKindWords[kind] },
    ...(region ? [{ label: region.title, href: routes.region(region.id), key: region.id }] : []),
  ];
}

export function organisationView(organisation: Organisation, edition: Edition) {
  const { catalogue, forms, words } = edition;
  const say = words.pages.organisation;
  const { leads, takesPartIn, events, belongsTo, facts, name, foreign, regions } = organisation;
  const lead = leadOf(organisation, edition);
  const hasNothing = leads.length + takesPartIn.length + belongsTo.length + events.length + facts.length === 0;
  const nothing = hasNothing ? say.nothing : undefined;
  const crumbs = crumbsOf(organisation, edition);
  const about = plainFactText(lead, catalogue.factById, forms);
  const page: PageView = {
    title: name,
    description: describe(`${name}: ${[about, nothing].filter(Boolean).join(' ')}`),
    crumbs: crumbs.slice(0, 1),
    thing: organisationThing(organisation, edition),
    kind: 'organisation',
  };
  const [region] = regions.length === 1 ? regions : [];
  const scale = signatureScale([...leads, ...takesPartIn], edition);
  const barsOf = (projects: readonly Project[]) =>
    signatureBars(projects.toSorted(byFunding), scale, edition, { hasText: true });
  const groups = [
    { title: say.figures.leads, bars: barsOf(leads) },
    { title: say.figures.takesPartIn, bars: barsOf(takesPartIn) },
  ].filter(({ bars }) => bars.length > 0);
  return {
    page,
    crumbs,
    name: nameParts(name, foreign),
    letter: region && regionLetter(region.id),
    lead,
    notes: [organisation.transfer, organisation.fundingNote, organisation.note].filter((text) => text !== undefined),
    nothing,
    // Of one project the bar below says all.
    figures: leads.length + takesPartIn.length > 1 ? figuresOf(organisation, edition) : [],
    contact: contactView(organisation, edition),
    scale,
    legend: signatureLegend(groups.flatMap(({ bars }) => bars)),
    groups,
    companions: companionsOf(organisation, edition),
    rows: relationRows(organisation, edition),
    events: events.map((event) => eventRow(event, edition)),
    facts: facts.map((fact) => factRow(fact, edition)),
  };
}

/** All organisations by kind, with a square for each project. */
export function organisationsByKind(edition: Edition) {
  const { catalogue, words, routes } = edition;
  return Object.entries(words.kinds.organisationGroupWords)
    .map(([kind, title]) => ({
      title,
      items: catalogue.organisations
        .filter((organisation) => organisation.kind === kind)
        .map(({ id, name, municipality, leads, takesPartIn }) => ({
          href: routes.organisation(id),
          name,
          place: municipality && !name.includes(municipality) ? municipality : undefined,
          projects: words.parts.projectCount(leads.length + takesPartIn.length),
          squares: letteredSquares([...leads, ...takesPartIn], edition),
        })),
    }))
    .filter(({ items }) => items.length > 0);
}
