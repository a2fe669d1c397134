/** The copy of the whole site on the reader's device: what of it is there, making it, removing it. */
import { bytesOf, type CopyNote, type Group, type Manifest, type Package, type Summary } from '#offline/manifest.ts';
import { cacheNames, offlineFiles } from '#offline/names.ts';

/** As many as a plain server answers at a time. */
const lanes = 6;
/** A site that is published anew while it is copied is begun again; more often than this something else is wrong. */
const maxTries = 3;

/** The server has not what it lists. */
export class OtherFiles extends Error {}

/** From the server and nowhere else; the worker knows such requests by their `cache` and leaves them alone. */
async function ask(address: string, signal?: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache', ...(signal && { signal }) });
  if (!answer.ok || answer.redirected) throw new OtherFiles(`${answer.status}: ${address}`);
  return answer;
}

const askJson = async <Value>(address: string, signal?: AbortSignal): Promise<Value> =>
  (await (await ask(address, signal)).json()) as Value;

export interface Wanted {
  readonly groups: readonly Group[];
  /** Stops the making; what is there stays, and the next time goes on from it. */
  readonly signal: AbortSignal;
  /** Called after each package, with bytes. */
  readonly tell: (done: number, total: number) => void;
}

/** @param base the base path, with a slash at its end */
export function openCopy(base: string) {
  const { copy, pages } = cacheNames(base);
  const noteAddress = base + offlineFiles.note;
  const packagesOf = (manifest: Manifest, groups: readonly Group[]) =>
    groups.flatMap((group) => manifest.groups[group]);

  async function missingOf(packages: readonly Package[]): Promise<Package[]> {
    if (!(await caches.has(copy))) return [...packages];
    const keys = await (await caches.open(copy)).keys();
    const there = new Set(keys.map(({ url }) => new URL(url).pathname));
    return packages.filter(({ address }) => !there.has(base + address));
  }

  /** All that is missing; the first one that fails stops the others. */
  async function takeAll(packages: readonly Package[], { signal, tell }: Wanted): Promise<void> {
    const cache = await caches.open(copy);
    const waiting = await missingOf(packages);
    const total = bytesOf(packages);
    let done = total - bytesOf(waiting);
    tell(done, total);
    const failed = new AbortController();
    const either = AbortSignal.any([signal, failed.signal]);
    const run = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const address = base + next.address;
        // Kept only when all of it has come.
        const body = await (await ask(address, either)).arrayBuffer();
        await cache.put(address, new Response(body));
        done += next.bytes;
        tell(done, total);
      }
    };
    let first: unknown;
    await Promise.all(
      Array.from({ length: lanes }, () =>
        run().catch((error: unknown) => {
          first ??= error;
          failed.abort();
        }),
      ),
    );
    signal.throwIfAborted();
    if (first) throw first as Error;
  }

  return {
    /** None where there is no complete copy. */
    async note(): Promise<CopyNote | undefined> {
      const found = await caches.match(noteAddress, { cacheName: copy });
      return found && ((await found.json()) as CopyNote);
    },

    /** Whether anything of a copy is there. */
    isBegun: () => caches.has(copy),

    /** What the server has, in few bytes. @throws Error without a network */
    summary: () => askJson<Summary>(base + offlineFiles.summary),

    /** How many bytes are missing from the copy. @throws Error without a network */
    async missing(groups: readonly Group[]): Promise<number> {
      return bytesOf(await missingOf(packagesOf(await askJson<Manifest>(base + offlineFiles.list), groups)));
    },

    /**
     * Makes the copy what the server has: fetches what is missing or has changed, puts the new list in the place of the old
     * one, then lets go of what is no more. Until then a copy that was complete before stays what it was.
     *
     * @throws OtherFiles, DOMException `AbortError` or `QuotaExceededError`, TypeError where the network is gone
     */
    async make(wanted: Wanted): Promise<void> {
      const { groups, signal } = wanted;
      let manifest = await askJson<Manifest>(base + offlineFiles.list, signal);
      for (let tries = 1; ; tries++) {
        try {
          await takeAll(packagesOf(manifest, groups), wanted);
          break;
        } catch (error) {
          if (!(error instanceof OtherFiles) || tries === maxTries) throw error;
          const next = await askJson<Manifest>(base + offlineFiles.list, signal);
          if (next.release === manifest.release) throw error;
          manifest = next;
        }
      }
      const packages = packagesOf(manifest, groups);
      const note: CopyNote = { release: manifest.release, groups, date: new Date().toISOString(), packages };
      const cache = await caches.open(copy);
      await cache.put(noteAddress, new Response(JSON.stringify(note)));
      const wantedKeys = new Set([noteAddress, ...packages.map(({ address }) => base + address)]);
      for (const key of await cache.keys()) if (!wantedKeys.has(new URL(key.url).pathname)) await cache.delete(key);
      // Pages that were read before are in the copy, and as new.
      await caches.delete(pages);
    },

    remove: () => caches.delete(copy),
  };
}
