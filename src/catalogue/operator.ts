/** What is known of the operator, and what a published site must still say. */
import { operatorDuties, type OperatorData, type OperatorDuty, type OperatorField } from '#schema/operator.ts';

/** What nobody is called and where nobody lives: names for examples, hosts of RFC 2606, numbers that are none. */
const placeholders: readonly RegExp[] = [
  /\bmuster(?=amt|frau|gemeinde|kreis|land|mann|ort|platz|stadt|stra|verein|weg)/i,
  /[@/.](?:example|beispiel)\.(?:com|net|org|edu|de)\b|\.(?:example|invalid|test|localhost)\b/i,
  /\b(?:platzhalter|todo|tbd|xxx+|lorem ipsum|vorname nachname|straße und hausnummer)\b/i,
  /…|\.\.\./,
  /(?<!\S)(?:00000|12345)(?=\s+\p{L})/u,
  /(?:0[\s/-]*){7}|1[\s/-]*2[\s/-]*3[\s/-]*4[\s/-]*5[\s/-]*6[\s/-]*7/,
];

/** The word of a text by which it only shows what should stand in its place. */
export function placeholderIn(text: string): string | undefined {
  const at = placeholders.map((sign) => text.search(sign)).find((index) => index >= 0);
  if (at === undefined) return undefined;
  const start = text.slice(0, at).search(/\S+$/);
  return /^\s*\S+/.exec(text.slice(start < 0 ? at : start))?.[0].trim();
}

/** Fields that hold a placeholder, each with it. */
export const placeholdersIn = (operator: Readonly<OperatorData>): Array<readonly [OperatorField, string]> =>
  (Object.entries(operator) as Array<[OperatorField, string | undefined]>).flatMap(([field, value = '']) => {
    const found = placeholderIn(value);
    return found === undefined ? [] : [[field, found] as const];
  });

/** What readers see: a placeholder looks real to whoever does not know the place, and is left out. */
export function knownOperator(operator: Readonly<OperatorData>): OperatorData {
  const unreal = new Set<string>(placeholdersIn(operator).map(([field]) => field));
  return Object.fromEntries(Object.entries(operator).filter(([field]) => !unreal.has(field)));
}

/** What is still missing; empty when the site may go public. */
export const missingOperatorData = (operator: Readonly<OperatorData>): OperatorDuty[] =>
  operatorDuties.filter((duty) => operator[duty] === undefined);
