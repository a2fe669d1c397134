/** Words that stand in a mark instead of the value may not tell another number or date than the fact. */
import { displayValue } from '#language/de/values.ts';
import type { Fact } from '#catalogue/types.ts';
import { datesIn, partsOf } from './german-dates.ts';
import { isBeforeUnit, numbersIn, standsFor } from './german-numbers.ts';
import { placesIn } from './places-in-text.ts';
import { inEachFile } from './rule.ts';
import { datesOf } from './value-and-statement.ts';

/** Everything that a fact tells, in words. */
const textsOf = ({ statement, text, value, parts, sides, scope, note, derivation }: Fact): string =>
  [
    statement,
    text,
    ...(typeof value === 'string' || Array.isArray(value) ? [value].flat() : []),
    ...parts.flatMap((part) => [
      part.label,
      typeof part.value === 'number' ? displayValue({ value: part.value }) : part.value,
    ]),
    ...sides.flatMap((side) => [side.value, side.meaning]),
    scope,
    note,
    derivation?.text,
  ].join(' . ');

/** Numbers that a fact knows beside those in its words. */
const valuesOf = ({ value, parts, sides, derivation }: Fact): number[] =>
  [
    value,
    ...parts.map((part) => part.value),
    ...sides.map(({ number }) => number),
    ...(derivation?.inputs ?? []).map(({ fact }) => fact.value),
  ].filter((each) => typeof each === 'number');

/** The first number or year of the words that the fact does not know. */
export function strangeNumberIn(words: string, fact: Fact): string | undefined {
  const numbers = numbersIn(words);
  if (numbers.length === 0) return undefined;
  const texts = textsOf(fact);
  const told = numbersIn(texts);
  // „rund 4,7“ may stand before „Millionen“.
  const values = valuesOf(fact).flatMap((value) => [value, value / 1e3, value / 1e6, value / 1e9]);
  const dates = [...datesOf(fact.value), fact.asOf, fact.validFrom, fact.validUntil]
    .filter((each) => each !== undefined)
    .map(partsOf);
  const parts = new Set([...dates, ...datesIn(texts)].flatMap(({ year, month, day }) => [year, month, day]));
  return numbers.find(
    (each) =>
      (/\d/.test(each.words) || (typeof fact.value === 'number' && isBeforeUnit(words, each, fact.unit ?? ''))) &&
      !parts.has(each.value) &&
      !values.some((value) => standsFor(each, value, true)) &&
      !told.some((own) => standsFor(each, own.value, true) || standsFor(own, each.value)),
  )?.words;
}

export const ownWords = inEachFile(({ body }, { catalogue: { factById } }) => {
  const placeOf = placesIn(body);
  return [...body.matchAll(/<Fakt\s+id="([^"<>]*)"\s*>([^<]{1,2000})<\/Fakt>/g)].flatMap(
    ({ 0: mark, 1: id = '', 2: words = '', index }) => {
      const fact = factById.get(id);
      const strange = fact && strangeNumberIn(words, fact);
      if (!fact || strange === undefined) return [];
      const shown = displayValue(fact);
      const message = `„${words.trim()}“ nennt „${strange}“; der Fakt „${id}“ sagt: ${shown}. Bitte den Wert einsetzen lassen oder die Worte berichtigen.`;
      const why = 'Wer auf die Worte klickt, liest im Beleg eine andere Zahl.';
      return [{ ...placeOf(index + mark.indexOf('>') + 1), message, why, paste: `<Fakt id="${id}" />` }];
    },
  );
});
