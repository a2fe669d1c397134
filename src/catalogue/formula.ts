/**
 * Evaluates the formula of a derived fact: numbers, letters, `+ - * /` and brackets, as in school.
 *
 * @param inputs values of the letters
 * @throws Error with a German sentence when the formula cannot be read
 */
export function evaluateFormula(formula: string, inputs: Readonly<Record<string, number>>): number {
  const tokens = formula.match(/\d+(?:\.\d+)?|[a-z]|[-+*/()]|\S/g) ?? [];
  let position = 0;

  function factor(): number {
    const token = tokens[position++];
    if (token === '(') {
      const inner = sum();
      if (tokens[position++] !== ')')
        throw new Error('In der Rechnung fehlt eine schließende Klammer. Bitte ergänzen.');
      return inner;
    }
    if (token === '-') return -factor();
    if (token !== undefined && /^\d/.test(token)) return Number(token);
    const value = token === undefined ? undefined : inputs[token];
    if (value === undefined) {
      throw new Error(
        token === undefined
          ? 'Die Rechnung hört mittendrin auf. Bitte ergänzen.'
          : `„${token}“ ist weder eine Zahl noch ein Eingang. Bitte unter inputs ergänzen.`,
      );
    }
    return value;
  }

  function product(): number {
    let result = factor();
    while (tokens[position] === '*' || tokens[position] === '/') {
      result = tokens[position++] === '*' ? result * factor() : result / factor();
    }
    return result;
  }

  function sum(): number {
    let result = product();
    while (tokens[position] === '+' || tokens[position] === '-') {
      result = tokens[position++] === '+' ? result + product() : result - product();
    }
    return result;
  }

  const result = sum();
  if (position < tokens.length)
    throw new Error(
      `„${tokens[position]}“ steht an einer Stelle, an der nichts mehr folgen darf. Bitte die Rechnung berichtigen.`,
    );
  return result;
}
