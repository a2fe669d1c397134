/** What a published site must say about its operator (§ 5 DDG, § 18 MStV, § 10b BGG NRW, Art. 13 DSGVO). */
import type { OperatorData, OperatorDuty } from '#schema/page.ts';

const operatorDuties: readonly OperatorDuty[] = [
  'name',
  'address',
  'email',
  'phone',
  'responsible',
  'privacyContact',
  'accessibilityContact',
];

/** What is still missing; empty when the site may go public. */
export const missingOperatorData = (operator: Readonly<OperatorData>): OperatorDuty[] =>
  operatorDuties.filter((duty) => operator[duty] === undefined);
