/** Works of others that reach the reader, with what their licences want readers to see. */
import type { ReaderPackage } from './packages.ts';

export type WorkId = ReaderPackage | 'archivo' | 'source-serif' | 'boundaries';

export interface Work {
  readonly id: WorkId;
  /** As the lockfile has it; fonts and boundaries have none. */
  readonly version?: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Lines of the licence file that name the holders of rights. */
  readonly copyright: readonly string[];
  /** The licence file, whole. */
  readonly text: string;
}

const isStatement = /^(?:copyright\b|©|\(c\) )/i;

/** The lines of a licence file that say whose work it is, each without what stands around it. */
export const copyrightLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    // Licences also speak of „copyright notices“ and „copyright holders“.
    .filter((line) => isStatement.test(line) && !/^copyright (?:holder|notice|owner|statement)|<year>/i.test(line));

const rule = '='.repeat(80);

/**
 * All licences in one plain text, UTF-8.
 *
 * @param nameOf what a work is called
 */
export const toLicenceTexts = (
  title: string,
  note: string,
  works: readonly Work[],
  nameOf: (work: Work) => string,
): string =>
  [
    `${title}\n\n${note}`,
    ...works.map((work) => `${rule}\n${nameOf(work)}\n${work.licence}\n${rule}\n\n${work.text.trim()}`),
    '',
  ].join('\n\n');
