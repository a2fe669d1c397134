/** Who was there: whom to ask about a place, and which organisations sit in it or took part in its projects. */
import type { Organisation, Place, Project } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { contactView, waysOf } from '#views/parts/contact.ts';

/** Who answers: the place's own office, and that of its regions where nobody there is known or can be reached. */
export function placeContact({ organisation, regions }: Place, edition: Edition) {
  const { words, routes } = edition;
  const own = organisation && {
    ...contactView(organisation, edition),
    name: organisation.name,
    href: routes.organisation(organisation.id),
  };
  const isReached = own !== undefined && own.ways.length > 0;
  const offices = isReached
    ? []
    : regions.flatMap(({ contact, title, projectOffice, website }) =>
        contact
          ? [
              {
                title: words.places.ask.office(title),
                name: contact.organisation,
                ways: waysOf(contact, edition),
                /** The page about the project office, and the region's own. */
                links: [
                  ...(projectOffice
                    ? [{ label: projectOffice.name, href: routes.organisation(projectOffice.id) }]
                    : []),
                  ...(website ? [{ label: words.region.contact.website, href: website }] : []),
                ],
              },
            ]
          : [],
      );
  return { own, offices };
}

export interface OrganisationPart {
  readonly href: string;
  readonly name: string;
  /** „Träger von 2 Vorhaben, Partner in 1 Vorhaben“. */
  readonly role: string;
}

/** Most projects of the place first; those that only sit there last. */
export function placeOrganisations({ projects, organisations }: Place, { words, forms, routes }: Edition) {
  const say = words.places.organisations;
  const leads = new Map<Organisation, number>();
  const takesPart = new Map<Organisation, number>();
  const count = (map: Map<Organisation, number>, organisation: Organisation) =>
    map.set(organisation, (map.get(organisation) ?? 0) + 1);
  for (const project of projects) {
    if (project.leadOrganisation) count(leads, project.leadOrganisation);
    for (const partner of partnersOf(project)) count(takesPart, partner);
  }
  return [...new Set([...leads.keys(), ...takesPart.keys(), ...organisations])]
    .map((organisation) => ({
      organisation,
      led: leads.get(organisation) ?? 0,
      joined: takesPart.get(organisation) ?? 0,
    }))
    .sort((a, b) => b.led - a.led || b.joined - a.joined || forms.compare(a.organisation.name, b.organisation.name))
    .map(({ organisation: { id, name }, led, joined }) => ({
      href: routes.organisation(id),
      name,
      role:
        [...(led > 0 ? [say.leads(led)] : []), ...(joined > 0 ? [say.takesPartIn(joined)] : [])].join(', ') || say.seat,
    }));
}

const partnersOf = ({ leadOrganisation, partners }: Project) =>
  new Set(partners.filter((partner) => partner !== leadOrganisation));
