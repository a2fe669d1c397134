/** Files that pages show: not too heavy, not empty, and shown somewhere. */
import type { Problem } from '#catalogue/problems.ts';

interface Shown {
  /** Below `content/`. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, { readonly bytes: number }>;
  /** Names of the files that pages show. */
  readonly used: ReadonlySet<unknown>;
  /** In bytes. */
  readonly most: number;
}

/** What the check says of one, and why it must not be heavy. */
interface Sentences {
  heavy(bytes: number): string;
  readonly why: string;
  readonly empty: string;
  readonly unused: string;
}

export const shownFiles = ({ folder, files, used, most }: Shown, say: Sentences): Problem[] =>
  [...files].flatMap(([name, { bytes }]): Problem[] => {
    const at = { file: `content/${folder}/${name}`, path: [] };
    return [
      ...(bytes > most ? [{ ...at, message: say.heavy(bytes), why: say.why }] : []),
      ...(bytes === 0 ? [{ ...at, message: say.empty }] : []),
      ...(used.has(name) ? [] : [{ ...at, level: 'warning' as const, message: say.unused }]),
    ];
  });
