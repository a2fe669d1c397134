/** Who runs the site, and what is still missing to say so. */
import { missingOperatorData } from '#catalogue/operator.ts';
import type { OperatorData } from '#schema/page.ts';

export function operatorView(operator: Readonly<OperatorData>) {
  const missing = missingOperatorData(operator);
  return {
    missing,
    pairs: [
      { label: 'Betreiber', value: operator.name, none: 'noch nicht benannt' },
      { label: 'Anschrift', value: operator.address, none: 'fehlt' },
      { label: 'E-Mail', value: operator.email, href: operator.email && `mailto:${operator.email}`, none: 'fehlt' },
      { label: 'Telefon', value: operator.phone, none: 'fehlt' },
      { label: 'Verantwortlich für den Inhalt (§ 18 Absatz 2 MStV)', value: operator.responsible, none: 'fehlt' },
      { label: 'Datenschutz', value: operator.privacyContact, none: 'fehlt' },
      { label: 'Barrierefreiheit', value: operator.accessibilityContact, none: 'fehlt' },
    ],
  };
}
