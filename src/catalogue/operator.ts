/** What a published site must say about its operator (§ 5 DDG, § 18 MStV, § 10b BGG NRW, Art. 13 DSGVO). */
import type { OperatorData } from '#schema/page.ts';

type Duty = Exclude<keyof OperatorData, 'contributorId'>;

const duties: Readonly<Record<Duty, string>> = {
  name: 'Name des Betreibers',
  address: 'Anschrift',
  email: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  responsible: 'Name und Anschrift der für den Inhalt verantwortlichen Person',
  privacyContact: 'Kontakt für Datenschutz',
  accessibilityContact: 'Kontakt für Barrierefreiheit',
};

/** What is still missing, as German nouns; empty when the site may go public. */
export function missingOperatorData(operator: Readonly<OperatorData>): string[] {
  return (Object.keys(duties) as Duty[]).filter((key) => operator[key] === undefined).map((key) => duties[key]);
}
