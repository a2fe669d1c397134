/** Questions that readers ask, each with the pages that answer it; two halves, of which one is never tuned to. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export interface Question {
  readonly group: string;
  readonly query: string;
  /** Addresses below the base path, each as good as the others; one without `#` means the page and every place on it. */
  readonly right: readonly string[];
}

export type Half = 'tuning' | 'held-out';

export const readQuestions = async (half: Half): Promise<readonly Question[]> =>
  parse(await readFile(`tests/search/questions-${half}.yaml`, 'utf8')) as Question[];

/** Whether a result leads where the question should lead. */
export const isRight = (address: string, { right }: Question): boolean =>
  right.includes(address) || right.includes(address.replace(/[?#].*$/, ''));
