/** To whom an organisation belongs, how long it was there, and how sources call it. */
import type { Organisation } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';
import type { BoxRow } from '#views/parts/box.ts';
import { placeLink } from '#views/parts/place-links.ts';

/** The place that an organisation governs. */
const governed = perEdition(
  ({ catalogue }) =>
    // The first one where several name it.
    new Map(catalogue.places.toReversed().map((place) => [place.organisation, place])),
);

export function relationRows(organisation: Organisation, edition: Edition): BoxRow[] {
  const { words, routes } = edition;
  const say = words.pages.organisation;
  const { statusWords } = words.kinds;
  const { start, end, status, funding } = organisation.roles;
  const { regions, leadOrganisation, partners, belongsTo, aliases, municipality, name } = organisation;
  const others = (label: string, of: readonly Organisation[]): BoxRow[] =>
    of.length > 0
      ? [{ label, links: of.map((other) => ({ label: other.name, href: routes.organisation(other.id) })) }]
      : [];
  // A Kreis sits in no municipality and is a place itself.
  const place = governed(edition).get(organisation);
  const names = aliases.filter((alias) => alias !== name);
  return [
    ...(names.length > 0 ? [{ label: say.aliases, links: names.map((label) => ({ label })) }] : []),
    ...(place && !municipality
      ? [{ label: say.place, links: [{ label: place.name, href: routes.place(place.id) }] }]
      : []),
    ...(municipality ? [{ label: say.seat, links: [placeLink(municipality, edition)] }] : []),
    ...(regions.length > 1
      ? [{ label: say.regions, links: regions.map(({ id, title }) => ({ label: title, href: routes.region(id) })) }]
      : []),
    ...others(say.leadOrganisation, leadOrganisation ? [leadOrganisation] : []),
    ...others(say.partners, partners),
    ...others(say.belongsTo, belongsTo),
    ...(start ? [{ label: say.start, facts: [{ id: start.id }] }] : []),
    ...(end && end !== start ? [{ label: say.end, facts: [{ id: end.id }] }] : []),
    ...(status
      ? [{ label: say.status, facts: [{ id: status.id, words: statusWords[String(status.value)] ?? '' }] }]
      : []),
    ...(funding ? [{ label: say.funding, facts: [{ id: funding.id }] }] : []),
  ];
}
