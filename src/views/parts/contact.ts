/** Whom to ask: the part of an organisation that answers, how to reach it, and where and when that was read. */
import type { Organisation } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import type { BoxRow } from './box.ts';

/** As a telephone dials it, with the German prefix (RFC 3966): `02921 103-1011` → `tel:+4929211031011`. */
const phoneHref = (number: string): string => `tel:${number.replace(/[^\d+]/g, '').replace(/^0/, '+49')}`;

/** With spaces and hyphens at which no line breaks. */
const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');

/** Telephone and mailbox, as far as they are known. */
export function contactWays({ contact }: Organisation, { words }: Edition) {
  const say = words.pages.contact;
  return [
    ...(contact?.phone ? [{ label: say.phone, value: unbroken(contact.phone), href: phoneHref(contact.phone) }] : []),
    ...(contact?.email ? [{ label: say.email, value: contact.email, href: `mailto:${contact.email}` }] : []),
  ];
}

/** Rows for the organisation's Steckbrief; none where no contact was found. */
export function contactRows(organisation: Organisation, edition: Edition): BoxRow[] {
  const { contact } = organisation;
  if (!contact) return [];
  const { catalogue, words, forms, routes } = edition;
  const say = words.pages.contact;
  const sources = catalogue.sources.filter(({ id }) => contact.sources.includes(id));
  const asOf = contact.asOf && say.asOf(forms.date(contact.asOf));
  const checked = say.checked(forms.date(contact.checked));
  return [
    ...(contact.unit ? [{ label: say.unit, links: [{ label: contact.unit }] }] : []),
    ...(contact.address ? [{ label: say.address, links: [{ label: contact.address }] }] : []),
    ...contactWays(organisation, edition).map(({ label, value, href }) => ({ label, links: [{ label: value, href }] })),
    {
      label: say.source,
      links: [...Map.groupBy(sources, ({ publisher }) => publisher).values()].map(([first]) => ({
        label: first!.publisherShort ?? first!.publisher,
        href: routes.source(first!.id),
      })),
      note: [[asOf, checked].filter(Boolean).join(', '), contact.note].filter(Boolean).join('. '),
    },
  ];
}
