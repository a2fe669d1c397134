/** An organisation's page: in what it took part. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Catalogue, Organisation } from '#catalogue/types.ts';
import { organisationGroups, organisationKindWords, statusWords } from '#language/de/words/kinds.ts';
import { countOf, joinList, quoteTitle } from '#language/de/format.ts';
import { routes } from '#site/routes.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { eventRow, factRow, organisationRow, projectCard } from '#views/parts/cards.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { organisationThing } from '#views/schema-org/things.ts';

export function organisationView(organisation: Organisation, catalogue: Catalogue) {
  const kind = organisationKindWords[organisation.kind];
  const { start, end, status, funding } = organisation.roles;
  const roles = [
    organisation.leads.length > 0 ? `Träger von ${countOf(organisation.leads.length, 'Vorhaben', 'Vorhaben')}` : '',
    organisation.takesPartIn.length > 0
      ? `Partner in ${countOf(organisation.takesPartIn.length, 'Vorhaben', 'Vorhaben')}`
      : '',
    organisation.events.length > 0
      ? `Veranstalter von ${countOf(organisation.events.length, 'Termin', 'Terminen')}`
      : '',
    organisation.belongsTo.length > 0
      ? `beteiligt an ${joinList(organisation.belongsTo.map(({ name }) => quoteTitle(name)))}`
      : '',
  ].filter(Boolean);
  const lead =
    organisation.summary ??
    `${kind}${organisation.municipality && organisation.kind !== 'kommune' ? ` in ${organisation.municipality}` : ''}${roles.length > 0 ? `, im Programm ${joinList(roles)}` : ''}.`;
  const rows: BoxRow[] = [
    { label: 'Art', links: [{ label: kind }] },
    ...(organisation.municipality ? [{ label: 'Sitz', links: [{ label: organisation.municipality }] }] : []),
    ...(organisation.regions.length > 0
      ? [
          {
            label: 'Regionen',
            links: organisation.regions.map(({ id, title }) => ({ label: title, href: routes.region(id) })),
          },
        ]
      : []),
    ...(organisation.leadOrganisation
      ? [
          {
            label: 'Träger',
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
            label: 'Partner',
            links: organisation.partners.map(({ id, name }) => ({ label: name, href: routes.organisation(id) })),
          },
        ]
      : []),
    ...(organisation.belongsTo.length > 0
      ? [
          {
            label: 'Gehört zu',
            links: organisation.belongsTo.map(({ id, name }) => ({ label: name, href: routes.organisation(id) })),
          },
        ]
      : []),
    ...(start ? [{ label: 'Beginn', facts: [{ id: start.id }] }] : []),
    ...(end && end !== start ? [{ label: 'Ende', facts: [{ id: end.id }] }] : []),
    ...(status
      ? [{ label: 'Status', facts: [{ id: status.id, words: statusWords[String(status.value)] ?? '' }] }]
      : []),
    ...(funding ? [{ label: 'Fördermittel', facts: [{ id: funding.id }] }] : []),
    ...(organisation.aliases.length > 0
      ? [{ label: 'Auch genannt', links: organisation.aliases.map((label) => ({ label })) }]
      : []),
  ];
  const crumbs: Crumb[] = [{ label: 'Organisationen', href: routes.organisations() }];
  const page: PageView = {
    title: organisation.name,
    description: describe(`${organisation.name}: ${plainFactText(lead, catalogue.factById)}`),
    crumbs,
    thing: organisationThing(organisation),
    search: { kind: 'Organisation', regions: organisation.regions.map(({ title }) => title) },
  };
  return {
    page,
    crumbs,
    name: organisation.name,
    lead,
    rows,
    website: organisation.website,
    fundingNote: organisation.fundingNote,
    transfer: organisation.transfer,
    note: organisation.note,
    leads: organisation.leads.map((project) => projectCard(project, catalogue)),
    takesPartIn: organisation.takesPartIn.map((project) => projectCard(project, catalogue)),
    events: organisation.events.map((event) => eventRow(event, catalogue.regions.length)),
    facts: organisation.facts.map(factRow),
    hasNothing:
      organisation.leads.length +
        organisation.takesPartIn.length +
        organisation.belongsTo.length +
        organisation.events.length +
        organisation.facts.length ===
      0,
  };
}

/** All organisations by kind. */
export function organisationsByKind({ organisations }: Catalogue) {
  return organisationGroups
    .map(([kind, title]) => ({
      title,
      items: organisations
        .filter((organisation) => organisation.kind === kind)
        .map(organisationRow)
        .map(({ href, name, meta }) => ({ href, label: name, note: meta })),
    }))
    .filter(({ items }) => items.length > 0);
}
