/** How something grows: the exponent of a power of the size, by least squares of the logarithms. */

export interface Point {
  readonly size: number;
  readonly value: number;
}

/** 1 where twice the size takes twice as much, 2 where it takes four times; undefined where there are no two sizes. */
export function exponentOf(points: readonly Point[]): number | undefined {
  const logs = points.map(({ size, value }) => [Math.log(size), Math.log(value)] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [meanSize, meanValue] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
  if (!(spread > 0)) return undefined;
  return logs.reduce((sum, [size, value]) => sum + (size - meanSize) * (value - meanValue), 0) / spread;
}
