/** The pages seen that are on the reader's device. */
import { cacheNames, headers } from '#offline/names.ts';
import { inTurn } from '#offline/turns.ts';

export interface KeptPage {
  /** With the base path. */
  readonly href: string;
  readonly title: string;
}

/** @param base the base path, with a slash at its end */
export function openPages(base: string) {
  const { pages, files, pieces, off } = cacheNames(base);
  const removeAll = () => Promise.all([pages, files, pieces].map((name) => caches.delete(name)));
  return {
    /** The latest first. */
    async list(): Promise<KeptPage[]> {
      if (!(await caches.has(pages))) return [];
      const keys = await inTurn(pages, async () => (await caches.open(pages)).keys());
      return keys.toReversed().map((key) => {
        const href = new URL(key.url).pathname;
        return { href, title: decodeURIComponent(key.headers.get(headers.title) ?? '') || href };
      });
    },
    removeAll,
    isOn: async () => !(await caches.has(off)),
    /** Switched off, nothing that was read is kept any more, and what was is gone. */
    async turn(isOn: boolean): Promise<void> {
      if (isOn) await caches.delete(off);
      else {
        await caches.open(off);
        await removeAll();
      }
    },
  };
}
