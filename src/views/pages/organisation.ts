/** An organisation's page: in what it took part. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Organisation } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { eventRow, factRow, organisationRow, projectCard } from '#views/parts/cards.ts';
import { contactRows } from '#views/parts/contact.ts';
import { nameParts } from '#views/parts/names.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { organisationThing } from '#views/schema-org/entities.ts';

export function organisationView(organisation: Organisation, edition: Edition) {
  const { catalogue, words, forms, routes } = edition;
  const { statusWords } = words.kinds;
  const say = words.pages.organisation;
  const kind = words.kinds.organisationKindWords[organisation.kind];
  const { start, end, status, funding } = organisation.roles;
  const { leads, takesPartIn, events, belongsTo } = organisation;
  const roles = [
    ...(leads.length > 0 ? [say.leads(leads.length)] : []),
    ...(takesPartIn.length > 0 ? [say.takesPartIn(takesPartIn.length)] : []),
    ...(events.length > 0 ? [say.organises(events.length)] : []),
    ...(belongsTo.length > 0 ? [say.partOf(forms.list(belongsTo.map(({ name }) => forms.quote(name))))] : []),
  ];
  const place = organisation.kind === 'kommune' ? undefined : organisation.municipality;
  const noun = organisation.kind === 'sonstige' ? say.noun : kind;
  const lead = organisation.summary ?? say.lead(noun, place, roles);
  const hasNothing =
    leads.length + takesPartIn.length + belongsTo.length + events.length + organisation.facts.length === 0;
  const nothing = hasNothing ? say.nothing : undefined;
  const rows: BoxRow[] = [
    { label: say.kind, links: [{ label: kind }] },
    ...(organisation.municipality ? [{ label: say.seat, links: [{ label: organisation.municipality }] }] : []),
    ...(organisation.regions.length > 0
      ? [
          {
            label: say.regions,
            links: organisation.regions.map(({ id, title }) => ({ label: title, href: routes.region(id) })),
          },
        ]
      : []),
    ...(organisation.leadOrganisation
      ? [
          {
            label: say.leadOrganisation,
            links: [
              {
                label: organisation.leadOrganisation.name,
                href: routes.organisation(organisation.leadOrganisation.id),
              },
            ],
          },
        ]
      : []),
    ...(organisation.partners.length > 0
      ? [
          {
            label: say.partners,
            links: organisation.partners.map(({ id, name }) => ({ label: name, href: routes.organisation(id) })),
          },
        ]
      : []),
    ...(belongsTo.length > 0
      ? [
          {
            label: say.belongsTo,
            links: belongsTo.map(({ id, name }) => ({ label: name, href: routes.organisation(id) })),
          },
        ]
      : []),
    ...(start ? [{ label: say.start, facts: [{ id: start.id }] }] : []),
    ...(end && end !== start ? [{ label: say.end, facts: [{ id: end.id }] }] : []),
    ...(status
      ? [{ label: say.status, facts: [{ id: status.id, words: statusWords[String(status.value)] ?? '' }] }]
      : []),
    ...(funding ? [{ label: say.funding, facts: [{ id: funding.id }] }] : []),
    ...contactRows(organisation, edition),
    ...(organisation.aliases.length > 0
      ? [{ label: say.aliases, links: organisation.aliases.map((label) => ({ label })) }]
      : []),
  ];
  const crumbs: Crumb[] = [{ label: words.pages.sections.organisations, href: routes.organisations() }];
  const about = plainFactText(lead, catalogue.factById, forms);
  const page: PageView = {
    title: organisation.name,
    description: describe(`${organisation.name}: ${[about, nothing].filter(Boolean).join(' ')}`),
    crumbs,
    thing: organisationThing(organisation, edition),
    search: { kind: 'organisation', regions: organisation.regions.map(({ title }) => title) },
  };
  return {
    page,
    crumbs,
    name: nameParts(organisation.name, organisation.foreign),
    lead,
    rows,
    website: organisation.website,
    fundingNote: organisation.fundingNote,
    transfer: organisation.transfer,
    note: organisation.note,
    leads: leads.map((project) => projectCard(project, edition)),
    takesPartIn: takesPartIn.map((project) => projectCard(project, edition)),
    events: events.map((event) => eventRow(event, edition)),
    facts: organisation.facts.map((fact) => factRow(fact, edition)),
    nothing,
  };
}

/** All organisations by kind. */
export function organisationsByKind(edition: Edition) {
  return Object.entries(edition.words.kinds.organisationGroupWords)
    .map(([kind, title]) => ({
      title,
      items: edition.catalogue.organisations
        .filter((organisation) => organisation.kind === kind)
        .map((organisation) => organisationRow(organisation, edition))
        .map(({ href, name, meta }) => ({ href, label: name, note: meta })),
    }))
    .filter(({ items }) => items.length > 0);
}
