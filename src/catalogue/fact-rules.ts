/** Rules that concern one fact alone, and the sums that facts calculate from each other. */
import type { FactData } from '#schema/fact.ts';
import { evaluateFormula } from './formula.ts';
import type { FileScope } from './references.ts';
import type { Derivation } from './types.ts';

/** @param report takes the path below the fact */
export function checkFact(data: FactData, report: FileScope['report']): void {
  const rule = (isBroken: boolean, path: string[], message: string) => {
    if (isBroken) report(path, message);
  };
  // A fact may be well proven and yet have another side.
  const isContradiction = data.disputedAt === undefined && (data.confidence === 'widerspruch' || data.sides.length > 0);
  rule(
    data.disputedAt !== undefined && (data.sides.length > 0 || !!data.question || !!data.resolution),
    ['disputedAt'],
    'Frage, Seiten und Lesart stehen schon bei dem genannten Fakt. Bitte hier streichen.',
  );
  rule(
    data.unit !== undefined && typeof data.value !== 'number',
    ['unit'],
    'Eine Einheit steht nur bei Zahlen. Bitte value als Zahl ohne Tausenderpunkte schreiben oder die Einheit streichen.',
  );
  rule(
    data.value === undefined && data.text === undefined,
    ['value'],
    'Es fehlt ein Wert (value) oder eine Anzeige (text). Bitte eines ergänzen.',
  );
  rule(
    isContradiction && !data.question,
    ['question'],
    'Ein Widerspruch braucht eine Frage als Überschrift. Bitte question ergänzen.',
  );
  rule(
    isContradiction && data.sides.length < 2,
    ['sides'],
    'Ein Widerspruch braucht mindestens zwei Seiten. Bitte unter sides ergänzen.',
  );
  rule(
    isContradiction && !data.resolution,
    ['resolution'],
    'Ein Widerspruch braucht eine Lesart. Bitte resolution ergänzen.',
  );
  rule(
    data.confidence === 'abgeleitet' && !data.derivation,
    ['derivation'],
    'Ein abgeleiteter Fakt braucht eine Herleitung. Bitte derivation ergänzen.',
  );
  rule(
    data.replacedBy === data.id,
    ['replacedBy'],
    'Ein Fakt kann sich nicht selbst ersetzen. Bitte den neuen Fakt nennen.',
  );
  rule(
    data.contradicts.includes(data.id),
    ['contradicts'],
    'Ein Fakt kann sich nicht selbst widersprechen. Bitte diese Kennung streichen.',
  );
}

/** Sums are exact to the cent; binary fractions are not. */
const tolerance = 0.005;

/** @returns a German sentence when the formula does not give the fact's value any more */
export function findDrift(value: FactData['value'], { formula, inputs }: Derivation): string | undefined {
  if (formula === undefined) return undefined;
  const values: Record<string, number> = {};
  for (const { letter, fact } of inputs) {
    if (typeof fact.value !== 'number') {
      return `Der Eingang ${letter} („${fact.id}“) ist keine Zahl. Bitte einen anderen wählen.`;
    }
    values[letter] = fact.value;
  }
  try {
    const result = evaluateFormula(formula, values);
    if (typeof value === 'number' && Math.abs(result - value) < tolerance) return undefined;
    return `„${formula}“ ergibt ${result}, der Fakt sagt ${String(value)}. Bitte den Wert oder die Eingänge berichtigen.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
