/** Reads the numbers of German sentences, in digits and in words, and how exactly they are given. */

export interface ReadNumber {
  readonly value: number;
  /** The value of its last digit: 100,000 in „1,6 Millionen“, 1 in „12“. */
  readonly step: number;
  readonly index: number;
  readonly words: string;
}

const units: Readonly<Record<string, number>> = {
  null: 0,
  zwei: 2,
  zwo: 2,
  beide: 2,
  beiden: 2,
  drei: 3,
  dreien: 3,
  vier: 4,
  vieren: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dutzend: 12,
  sechzehn: 16,
  siebzehn: 17,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  tausend: 1000,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  doppelt: 2,
  doppelte: 2,
};
const ones: Readonly<Record<string, number>> = { ein: 1, eine: 1, ...units };

const compounds: ReadonlyArray<readonly [RegExp, (left: number, right: number) => number]> = [
  [/^(.*?)tausend(?:und)?(.*)$/, (left, right) => left * 1000 + right],
  [/^(.*?)hundert(?:und)?(.*)$/, (left, right) => left * 100 + right],
  [/^(.+?)und(.+zig|dreißig)$/, (left, right) => left + right],
  [/^(.+)(zehn)$/, (left, right) => left + right],
];

/** What some part of each number in words looks like: most words of a text have none. */
const maybe = /zehn|zig|ßig|hundert|tausend/;

/** „einundvierzig“, „zweihundertfünfzig“, „dreitausend“; undefined for words that are no numbers. „ein“ is an article. */
export function numberOfWord(word: string): number | undefined {
  const text = word.toLowerCase();
  if (Object.hasOwn(units, text)) return units[text];
  if (!maybe.test(text)) return undefined;
  for (const [form, join] of compounds) {
    const [, before = '', after = ''] = form.exec(text) ?? [];
    if (before === '' && after === '') continue;
    const left = before === '' ? 1 : (ones[before] ?? numberOfWord(before));
    const right = after === '' ? 0 : (ones[after] ?? numberOfWord(after));
    if (left !== undefined && right !== undefined) return join(left, right);
  }
  return undefined;
}

const fractions: Readonly<Record<string, number>> = {
  hälfte: 50,
  drittel: 100 / 3,
  viertel: 25,
  fünftel: 20,
  zehntel: 10,
};

const scales: ReadonlyArray<readonly [RegExp, number]> = [
  [/^[\s\u00a0\u202f]*(?:Mrd\b\.?|Milliarden?(?!\p{L}))/u, 1e9],
  [/^[\s\u00a0\u202f]*(?:Mio\b\.?|Million(?:en)?(?!\p{L}))/u, 1e6],
  [/^[\s\u00a0\u202f]*(?:Tsd\b\.?|Tausend(?!\p{L}))/u, 1e3],
];

const digits = String.raw`(?<![\p{L}\d])\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?(?![\p{L}\d])|(?<![\p{L}\d,])\d+(?:,\d+)?(?![\p{L}\d])`;
const number = new RegExp(`${digits}|(?<![\\p{L}\\d])\\p{L}{3,40}(?!\\p{L})`, 'gu');

/** Every number of a text. Articles („ein Projekt“) are none; fractions are read in percent. */
export function numbersIn(text: string): ReadNumber[] {
  return [...text.matchAll(number)].flatMap(({ 0: found, index }): ReadNumber[] => {
    const after = text.slice(index + found.length, index + found.length + 14);
    const [sign, scale = 1] = (/^\s*[MT]/.test(after) && scales.find(([each]) => each.test(after))) || [];
    const words = found + (sign?.exec(after)?.[0] ?? '');
    if (/^\d/.test(found)) {
      const [whole = '', decimals = ''] = found.replace(/[.\u00a0\u202f]/g, '').split(',');
      const value = Number(`${whole}.${decimals || 0}`) * scale;
      return [{ value, step: scale / 10 ** decimals.length, index, words }];
    }
    const fraction = fractions[found.toLowerCase()];
    if (fraction !== undefined) {
      const before = /(\p{L}+)[\s\u00a0]+$/u.exec(text.slice(Math.max(0, index - 20), index))?.[1] ?? '';
      return [{ value: (numberOfWord(before) ?? 1) * fraction, step: 1, index, words }];
    }
    // „eine Million“: before a scale the article counts.
    const counted = scale > 1 && /^eine[rn]?$/i.test(found) ? 1 : numberOfWord(found);
    if (counted === undefined) return [];
    const step = Number.isInteger(counted) ? scale : scale / 2;
    return [{ value: counted * scale, step, index, words }];
  });
}

/** The value of the last digit that is not zero: 1,000 in 82,000. */
function roundStep({ value, step }: ReadNumber): number {
  let round = step;
  while (value !== 0 && Number.isInteger(value / (round * 10)) && round < 1e12) round *= 10;
  return round;
}

/**
 * Whether a number of a text can stand for a value: rounded, or cut off, to its last digit.
 *
 * @param isRounded zeros at its end may hide digits too
 */
export function standsFor(read: ReadNumber, value: number, isRounded = false): boolean {
  const step = isRounded ? roundStep(read) : read.step;
  return Math.abs(read.value - value) < Math.max(step, 0.005) - 1e-9;
}

/** „fünf Projekte“ where the unit is „Projekte“: the number counts what the fact counts. */
export function isBeforeUnit(text: string, { index, words }: ReadNumber, unit: string): boolean {
  const name = unit === 'EUR' ? 'Euro' : unit;
  return (
    name.length > 3 &&
    text
      .slice(index + words.length)
      .trimStart()
      .startsWith(name.slice(0, 5))
  );
}
