/** Whom to ask: the part of an organisation that answers, how to reach it, and where and when that was read. */
import type { Organisation, Source } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { perEdition } from '#edition/per-edition.ts';

/** As a telephone dials it, with the German prefix (RFC 3966): `02921 103-1011` → `tel:+4929211031011`. */
const phoneHref = (number: string): string => `tel:${number.replace(/[^\d+]/g, '').replace(/^0/, '+49')}`;

/** With spaces and hyphens at which no line breaks. */
const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

interface Reachable {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** Telephone and mailbox, as far as they are known. */
export function waysOf({ phone, email }: Reachable, { words }: Edition) {
  const say = words.pages.contact;
  return [
    ...(phone ? [{ label: say.phone, value: unbroken(phone), href: phoneHref(phone) }] : []),
    ...(email ? [{ label: say.email, value: email, href: `mailto:${email}` }] : []),
  ];
}

export const contactWays = ({ contact }: Organisation, edition: Edition) => waysOf(contact ?? {}, edition);

/** Each source, and where it stands in the list of all. */
const sourcesById = perEdition(
  ({ catalogue }) => new Map(catalogue.sources.map((source, place) => [source.id, { source, place }])),
);

/** In the order of the list of all sources. */
function sourcesNamed(ids: readonly string[], edition: Edition): Source[] {
  const byId = sourcesById(edition);
  return [...new Set(ids)]
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ source }) => source);
}

/** How the organisation is reached; `isKnown` is false where nobody names a contact, and then only its website may be there. */
export function contactView(organisation: Organisation, edition: Edition) {
  const { contact, website } = organisation;
  const { words, forms, routes } = edition;
  const say = words.pages.contact;
  const sources = contact ? sourcesNamed(contact.sources, edition) : [];
  const asOf = contact?.asOf && say.asOf(forms.date(contact.asOf));
  const checked = contact && say.checked(forms.date(contact.checked));
  return {
    website: website && { href: website, label: new URL(website).hostname.replace(/^www\./, '') },
    isKnown: contact !== undefined,
    unit: contact?.unit,
    address: contact?.address,
    ways: contactWays(organisation, edition),
    note: contact?.note,
    /** Each publisher once. */
    sources: [...Map.groupBy(sources, ({ publisher }) => publisher).values()].map(([first]) => ({
      label: first!.publisherShort ?? first!.publisher,
      href: routes.source(first!.id),
    })),
    dates: [asOf, checked].filter(Boolean).join(', '),
  };
}
