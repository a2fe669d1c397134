/** Measured values beside their limits. */

export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | '%' | '';
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number };
}

const keeps = ({ value, limit }: Measure): boolean =>
  !limit || ('atMost' in limit ? value <= limit.atMost : value >= limit.atLeast);

const number = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

function row(measure: Measure): string {
  const { what, value, unit, limit } = measure;
  const bound = limit && ('atMost' in limit ? `at most ${limit.atMost}` : `at least ${limit.atLeast}`);
  return `${keeps(measure) ? '      ' : 'MISSED'}  ${what.padEnd(60)} ${`${number(value)} ${unit}`.padStart(10)}   ${bound ?? ''}`;
}

/** Prints them; the program ends with 1 where a limit is not kept. */
export function printMeasures(measures: readonly Measure[]): void {
  console.log(measures.map(row).join('\n'));
  if (!measures.every(keeps)) process.exitCode = 1;
}
