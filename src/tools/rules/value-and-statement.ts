/** A fact says the same in its value, in its display and in its sentence. */
import { formatDate, joinList } from '#language/de/format.ts';
import { displayValue } from '#language/de/values.ts';
import type { FactData } from '#schema/fact.ts';
import { datesIn, isVague, partsOf, type ReadDate } from './german-dates.ts';
import { isBeforeUnit, numbersIn, standsFor, type ReadNumber } from './german-numbers.ts';
import { isPossibleYear } from './possible-dates.ts';
import { impossible } from './possible-values.ts';
import { inEachFact, type Finding } from './rule.ts';

type Value = FactData['value'];

const why = 'Leser zitieren den Satz, Tabellen den Wert; beide müssen dasselbe sagen.';

/** So many numbers of a sentence are looked at; one with more tells none of them in particular. */
const most = 60;

/** „sechs Schulen und vier weitere“ are ten, „zwei Jahre und acht Monate“ 32 months. */
function addsUp(text: string, numbers: readonly ReadNumber[], value: number, unit: string | undefined): boolean {
  const inMonths = ({ value: each, index, words }: ReadNumber) =>
    unit === 'Monate' && /^\s+Jahr/.test(text.slice(index + words.length)) ? 12 * each : each;
  const terms = numbers.slice(0, most).map(inMonths);
  if (/(?<!\p{L})eine?[mnrs]?\s(?:weitere|andere)/iu.test(text)) terms.push(1);
  return terms.some((one, index) => terms.slice(index + 1).some((other) => one + other === value));
}

/** Whether a text tells this number, rounded as the fact says, or as a sum of two. */
function tellsNumber(text: string, value: number, unit: string | undefined, isRounded: boolean): boolean {
  if (value === 1 && /(?<!\p{L})eine?[mnrs]?(?!\p{L})/iu.test(text)) return true;
  const numbers = numbersIn(text);
  return numbers.some((each) => standsFor(each, value, isRounded)) || addsUp(text, numbers, value, unit);
}

const isoDate = /^\d{4}(?:-\d\d){0,2}$/;

/** The dates that a value holds. */
export const datesOf = (value: Value): string[] =>
  (typeof value === 'object' && !Array.isArray(value) ? [value.from, value.to] : [value].flat())
    .map(String)
    .filter((each) => isoDate.test(each));

/** Whether a text names dates, and none of them can be one of these. */
function tellsOtherDates(text: string, isos: readonly string[]): boolean {
  const dates = isos.map(partsOf);
  const told = datesIn(text);
  const differ = (...keys: ReadonlyArray<keyof ReadDate>) => {
    const isFull = (date: ReadDate) => keys.every((key) => date[key] !== undefined);
    const full = told.filter(isFull);
    if (full.length === 0 || !dates.every(isFull)) return false;
    return !full.some((date) => dates.some((each) => keys.every((key) => date[key] === each[key])));
  };
  return differ('year') || (!isVague(text) && (differ('month') || differ('month', 'day')));
}

const quoted = (numbers: readonly ReadNumber[]) =>
  joinList([...new Set(numbers.map(({ words }) => `„${words}“`))].slice(0, 4));

/** A year, or a day before its month: numbers that every sentence may have. */
const isOfDate = (text: string, { words, index }: ReadNumber): boolean =>
  /^(?:19|20)\d\d$/.test(words) || /^\.\s*(?:\p{Lu}|\d|und|bis)/u.test(text.slice(index + words.length));

/** Numbers that can only be meant as the value: in digits, or in words before its unit. Others may tell it in their own way. */
const rivals = (text: string, unit: string | undefined): ReadNumber[] =>
  numbersIn(text).filter(
    (each) => (/\d/.test(each.words) && !isOfDate(text, each)) || isBeforeUnit(text, each, unit ?? ''),
  );

/**
 * Where a text tells another number or date than the value; only a warning where it may tell it in words that nobody
 * foresaw.
 *
 * @param name of the text, for the message
 * @param whose name of the value
 */
export function differenceIn(
  text: string,
  { value, unit, precision }: Pick<FactData, 'value' | 'unit' | 'precision'>,
  name: string,
  whose = 'Der Wert (`value`)',
): Omit<Finding, 'path'> | undefined {
  const mend = 'Bitte eines von beiden berichtigen.';
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || tellsNumber(text, value, unit, precision !== 'genau')) return undefined;
    const numbers = rivals(text, unit);
    const [first] = numbers;
    const said = first ? quoted(numbers) : 'keine solche Zahl';
    const message = `${whose} ist ${displayValue({ value, unit })}; ${name} nennt ${said}. ${mend}`;
    return first ? { at: first.index, message, why } : { message, why, level: 'warning' };
  }
  const dates = datesOf(value);
  if (dates.length === 0 || !tellsOtherDates(text, dates)) return undefined;
  const shown = joinList([...new Set(dates)].slice(0, 3).map(formatDate));
  return { message: `${whose} ist ${shown}; ${name} nennt ein anderes Datum. ${mend}`, why };
}

/** A value that cannot be is told as such; what the sentence says of it is no second mistake. */
const isPossible = ({ value, unit, confidence }: FactData, today: string): boolean => {
  if (typeof value !== 'number') return datesOf(value).every((iso) => isPossibleYear(iso, today));
  const fault = impossible(value, unit, confidence !== 'abgeleitet');
  return fault === undefined || fault.level !== undefined;
};

export const valueAgainstStatement = inEachFact((fact, { today }) => {
  if (fact.value === undefined || !isPossible(fact, today)) return [];
  const ofStatement = differenceIn(fact.statement, fact, 'die Aussage');
  // A display may leave the number out, but not tell another.
  const isTold = fact.text !== undefined && (typeof fact.value !== 'number' || /\d/.test(fact.text));
  const ofText = isTold ? differenceIn(fact.text!, { ...fact, precision: 'rund' }, 'die Anzeige') : undefined;
  return [
    ...(ofStatement === undefined ? [] : [{ path: ['statement'], ...ofStatement }]),
    ...(ofText === undefined ? [] : [{ path: ['text'], ...ofText }]),
  ];
});

/** What a side says in words is what is drawn of it. */
export const sidesAgainstNumbers = inEachFact(({ sides }) =>
  sides.flatMap(({ value, number, unit, from, to }, index): Finding[] => {
    const told = number ?? (from === undefined ? undefined : { from, to: to ?? from });
    const whose = number === undefined ? 'Die Zeit (`from`, `to`)' : 'Die Zahl (`number`)';
    const found =
      told === undefined || value === '' || (number !== undefined && impossible(number, unit, false))
        ? undefined
        : differenceIn(value, { value: told, unit }, 'die Angabe', whose);
    return found ? [{ path: ['sides', index, 'value'], ...found }] : [];
  }),
);

/** Sums and shares in words, which a value that is a text may hold. */
const amount = /\d[\d.,]*[\s\u00a0]*(?:Mio\.?|Mrd\.?|Millionen|Milliarden)?[\s\u00a0]*(?:Euro|Prozent|€|%)/gu;

export const amountsAgainstStatement = inEachFact(({ value, text, statement }) => {
  if (typeof value === 'number' || numbersIn(statement).length === 0) return [];
  const told = numbersIn(statement);
  const shown = [value, text].flat().filter((each) => typeof each === 'string');
  const other = shown
    .flatMap((each) => each.match(amount) ?? [])
    .find((each) => !numbersIn(each).some((one) => told.some((own) => standsFor(own, one.value, true))));
  if (other === undefined) return [];
  const message = `„${other}“ steht nicht in der Aussage; sie nennt ${quoted(told)}. Bitte eines von beiden berichtigen.`;
  return [{ path: [value === undefined ? 'text' : 'value'], message, why }];
});
