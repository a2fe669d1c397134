/** Who runs the site, and what is still missing to say so. */
import { missingOperatorData } from '#catalogue/operator.ts';
import type { Edition } from '#edition/edition.ts';

export function operatorView(edition: Edition) {
  const { operator } = edition.catalogue;
  const words = edition.words.parts.operator;
  const { operatorDutyWords } = edition.words.kinds;
  return {
    missing: missingOperatorData(operator).map((duty) => operatorDutyWords[duty]),
    pairs: [
      { label: words.name, value: operator.name, none: words.unnamed },
      { label: words.address, value: operator.address, none: words.missing },
      {
        label: words.email,
        value: operator.email,
        href: operator.email && `mailto:${operator.email}`,
        none: words.missing,
      },
      { label: words.phone, value: operator.phone, none: words.missing },
      { label: words.responsible, value: operator.responsible, none: words.missing },
      { label: words.privacyContact, value: operator.privacyContact, none: words.missing },
      { label: words.accessibilityContact, value: operator.accessibilityContact, none: words.missing },
    ],
  };
}
