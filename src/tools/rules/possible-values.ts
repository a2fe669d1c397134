/** Values that no such thing can have: less than nothing of it, half a project, a tenth of a cent. */
import { formatNumber } from '#language/de/format.ts';
import type { FactData } from '#schema/fact.ts';
import { inEachFact, type Finding } from './rule.ts';

/** Units of what is measured and not counted. */
const measured =
  /^(?:EUR|Prozent|Jahre?|Monate?|Wochen?|Tage?|Stunden?|Minuten?|Sekunden?|.*(?:meter|hektar|Hektar|Tonnen?|Gramm|Grad|Watt|Byte|Bit)|k?m²?|km\/h|.*-fach|mal .*)$/u;

const decimalsOf = (value: number) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** More than anything here can be: the whole economy of Germany makes some four million millions of euros a year. */
const most = 1e12;

/** „1.290 Euro“, whatever its size. */
const shown = (value: number, unit: string | undefined): string => {
  const number = Math.abs(value) > most ? String(value) : formatNumber(value);
  return unit === undefined ? number : `${number} ${unit === 'EUR' ? 'Euro' : unit}`;
};

/** A number with three decimals is often one with a point between its thousands. */
const thousands = (value: number): string =>
  decimalsOf(value) === 3
    ? ` Sind Tausenderpunkte gemeint, bitte weglassen: ${Math.round(value * 1000)}.`
    : ' Bitte berichtigen.';

/**
 * What is wrong with a number of a unit.
 *
 * @param isExact what is worked out may end in the middle of a cent
 */
export function impossible(
  value: number,
  unit: string | undefined,
  isExact: boolean,
): Pick<Finding, 'message' | 'level'> | undefined {
  const number = shown(value, unit);
  if (!Number.isFinite(value) || Math.abs(value) > most) {
    return {
      message: `${number} kann nicht stimmen. Bitte die Zahl mit allen Stellen ausschreiben, zum Beispiel 1290000.`,
    };
  }
  if (unit === undefined) return undefined;
  if (value < 0) {
    return {
      message: `${number} sind weniger als nichts. Bitte die Zahl ohne Minus schreiben; ob es weniger wurde, sagt die Aussage.`,
    };
  }
  if (!isExact) return undefined;
  if (unit === 'EUR' && decimalsOf(value) > 2)
    return { message: `${number} sind keine ganzen Cent.${thousands(value)}` };
  if (!measured.test(unit) && !Number.isInteger(value))
    return { message: `${number}: Was man zählt, ist eine ganze Zahl.${thousands(value)}` };
  if (unit === 'Prozent' && value > 100)
    return { message: `${number} sind mehr als das Ganze. Bitte prüfen, ob das so gemeint ist.`, level: 'warning' };
  return undefined;
}

const numbersOf = ({ value, unit, parts, sides }: FactData) => [
  { path: ['value'], value, unit },
  ...parts.map((part, index) => ({ path: ['parts', index, 'value'], ...part })),
  ...sides.map((side, index) => ({ path: ['sides', index, 'number'], value: side.number, unit: side.unit })),
];

export const possibleValues = inEachFact((fact) =>
  numbersOf(fact).flatMap(({ path, value, unit }): Finding[] => {
    if (typeof value !== 'number') return [];
    const found = impossible(value, unit, fact.confidence !== 'abgeleitet');
    return found ? [{ path, ...found }] : [];
  }),
);
