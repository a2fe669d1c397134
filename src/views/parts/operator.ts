/** Who runs the site, and what is still missing to say so. */
import { missingOperatorData } from '#catalogue/operator.ts';
import type { Edition } from '#edition/edition.ts';

export function operatorView(edition: Edition) {
  const { operator } = edition.catalogue;
  const words = edition.words.parts.operator;
  const { operatorDutyWords } = edition.words.kinds;
  return {
    missing: missingOperatorData(operator).map((duty) => operatorDutyWords[duty]),
    /** What is known; the rest is among `missing`. */
    pairs: [
      { label: words.name, value: operator.name },
      { label: words.address, value: operator.address },
      { label: words.email, value: operator.email, href: operator.email && `mailto:${operator.email}` },
      { label: words.phone, value: operator.phone },
      { label: words.responsible, value: operator.responsible },
      { label: words.privacyContact, value: operator.privacyContact },
      { label: words.accessibilityContact, value: operator.accessibilityContact },
    ].filter(({ value }) => value !== undefined),
  };
}
