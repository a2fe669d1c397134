/** An organisation's page: how to reach it, in what it took part, what became of that, and with whom. */
import { plainFactText } from '#catalogue/fact-text.ts';
import { byFunding } from '#catalogue/projects.ts';
import type { Organisation, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { regionLetter } from '#site/regions.ts';
import { eventRow, factRow } from '#views/parts/cards.ts';
import { contactView } from '#views/parts/contact.ts';
import type { Figure } from '#views/parts/figures.ts';
import { innerFacts, innerList } from '#views/parts/inner-lists.ts';
import { shortened } from '#views/parts/long-lists.ts';
import { knownMoney, moneyView, type MoneyView } from '#views/parts/money.ts';
import { signatureBars, signatureLegend, signatureScale } from '#views/parts/signature-bars.ts';
import { noSquares, squareRow } from '#views/parts/squares.ts';
import { organisationThing } from '#views/schema-org/entities.ts';
import { companionsOf } from './organisation-companions.ts';
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
            squares: squareRow(projects, edition),
            note: undefined,
            isSum: false,
          },
        ]
      : [];
  const sum = (money: MoneyView): Figure => ({
    label: figures.money,
    value: money.sum,
    squares: noSquares,
    note: money.note,
    isSum: true,
  });
  const money = moneyView(knownMoney(leads), edition);
  return [...count(figures.leads, leads), ...count(figures.takesPartIn, takesPartIn), ...(money ? [sum(money)] : [])];
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
  const { leads, takesPartIn, events, belongsTo, facts, name, regions } = organisation;
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
  const address = `organisationen/${organisation.id}`;
  const all = [...new Set([...leads, ...takesPartIn])];
  const companions = innerList(address, 'mitwirkende', companionsOf(organisation, edition), 'links', edition);
  const held = innerList(address, 'termine', events, 'events', edition);
  const own = innerFacts(address, facts, edition);
  const [region] = regions.length === 1 ? regions : [];
  const scale = signatureScale([...leads, ...takesPartIn], edition);
  const barsOf = (projects: readonly Project[]) =>
    signatureBars(shortened(projects.toSorted(byFunding), 'projects').shown, scale, edition, { hasText: true });
  const groups = [
    { title: say.figures.leads, bars: barsOf(leads) },
    { title: say.figures.takesPartIn, bars: barsOf(takesPartIn) },
  ].filter(({ bars }) => bars.length > 0);
  return {
    page,
    crumbs,
    name,
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
    /** Pages with all entries of lists of which the first stand here. */
    all: {
      projects: innerList(address, 'vorhaben', all, 'projects', edition).all,
      companions: companions.all,
      events: held.all,
      facts: own.all,
    },
    counts: { events: events.length, facts: facts.length },
    companions: companions.shown,
    rows: relationRows(organisation, edition),
    events: held.shown.map((event) => eventRow(event, edition)),
    facts: own.shown.map((fact) => factRow(fact, edition)),
  };
}
