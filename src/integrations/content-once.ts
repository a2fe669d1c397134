/**
 * Content as the check has read it, for the loader: Astro runs that in a module graph of its own, so what they share lies where
 * both find it. Nobody parses a thousand files twice.
 */
import type { ContentFile } from '#tools/files.ts';

interface Kept {
  readonly root: string;
  readonly files: readonly ContentFile[];
}

const place = Symbol.for('modellregionen.content');
const shared = globalThis as { [place]?: Kept };

/** @param root the folder that holds `content/` */
export function keepContent(root: string, files: readonly ContentFile[]): void {
  shared[place] = { root, files };
}

/** @returns undefined where nothing was kept for this folder */
export function keptContent(root: string): readonly ContentFile[] | undefined {
  const kept = shared[place];
  return kept?.root === root ? kept.files : undefined;
}
