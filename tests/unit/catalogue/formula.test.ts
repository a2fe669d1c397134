import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '#catalogue/formula.ts';

describe('a formula', () => {
  it.each([
    ['a + b * c', 7],
    ['(a + b) * c', 9],
    ['a - b - c', -4],
    ['c / b / a', 1.5],
    ['-a + 2.5', 1.5],
    ['a / 20 * 80', 4],
  ])('is calculated as in school: %s', (formula, result) => {
    expect(evaluateFormula(formula, { a: 1, b: 2, c: 3 })).toBe(result);
  });

  it.each([
    ['a + x', '„x“ ist weder eine Zahl noch ein Eingang. Bitte unter inputs ergänzen.'],
    ['(a + 1', 'In der Rechnung fehlt eine schließende Klammer. Bitte ergänzen.'],
    ['a +', 'Die Rechnung hört mittendrin auf. Bitte ergänzen.'],
    ['a 2', '„2“ steht an einer Stelle, an der nichts mehr folgen darf. Bitte die Rechnung berichtigen.'],
    ['a ^ 2', '„^“ steht an einer Stelle, an der nichts mehr folgen darf. Bitte die Rechnung berichtigen.'],
  ])('that cannot be read says why: %s', (formula, sentence) => {
    expect(() => evaluateFormula(formula, { a: 1 })).toThrow(sentence);
  });
});
