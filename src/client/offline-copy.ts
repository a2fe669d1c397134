/** The copy of the whole site on the reader's device: what of it is there, making it, removing it. */
import type { CopyNote, Group, ListedFile, Manifest, Summary } from '#offline/manifest.ts';
import { cacheNames, headers, offlineFiles } from '#offline/names.ts';
import { pack } from '#offline/packing.ts';

/** As many as a plain server answers at a time. */
const lanes = 6;
/** A site that is published anew while it is copied is begun again; more often than this something else is wrong. */
const maxTries = 3;

/** The server answers with other files than it lists. */
export class OtherFiles extends Error {}

/** From the server and nowhere else; the worker knows such requests by their `cache` and leaves them alone. */
const ask = async (address: string, signal?: AbortSignal): Promise<Response> => {
  const answer = await fetch(address, { cache: 'no-cache', ...(signal && { signal }) });
  if (!answer.ok || answer.redirected) throw new OtherFiles(`${answer.status}: ${address}`);
  return answer;
};

const askJson = async <Value>(address: string, signal?: AbortSignal): Promise<Value> =>
  (await (await ask(address, signal)).json()) as Value;

/** The same digest as the build writes (`integrations/offline.ts`). */
async function digestOf(data: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

export interface Wanted {
  readonly groups: readonly Group[];
  /** Stops the making; what is there stays, and the next time goes on from it. */
  readonly signal: AbortSignal;
  /** Called after each file, with bytes. */
  readonly tell: (done: number, total: number) => void;
}

/** @param base the base path, with a slash at its end */
export function openCopy(base: string) {
  const names = cacheNames(base);
  const noteAddress = base + offlineFiles.note;
  const listOf = (manifest: Manifest, groups: readonly Group[]) => groups.flatMap((group) => manifest.groups[group]);

  /** The files that are there: hashes by address. */
  async function hashes(): Promise<Map<string, string | null>> {
    if (!(await caches.has(names.copy))) return new Map();
    const keys = await (await caches.open(names.copy)).keys();
    return new Map(keys.map((key) => [new URL(key.url).pathname, key.headers.get(headers.hash)]));
  }

  const missingOf = (files: readonly ListedFile[], there: ReadonlyMap<string, string | null>) =>
    files.filter(([address, hash]) => there.get(base + address) !== hash);

  const bytesOf = (files: readonly ListedFile[]) => files.reduce((sum, [, , bytes]) => sum + bytes, 0);

  async function take([address, hash]: ListedFile, signal: AbortSignal): Promise<void> {
    const answer = await ask(base + address, signal);
    const body = await answer.arrayBuffer();
    if (!(await digestOf(body)).startsWith(hash)) throw new OtherFiles(address);
    const cache = await caches.open(names.copy);
    // A key with another header is the same key.
    await cache.put(new Request(base + address, { headers: { [headers.hash]: hash } }), pack(answer, body));
    // What was read before is older now.
    if (await caches.match(base + address, { cacheName: names.pages }))
      await (await caches.open(names.pages)).delete(base + address);
  }

  /** All files of the list; the first one that fails stops the others. */
  async function takeAll(manifest: Manifest, { groups, signal, tell }: Wanted): Promise<void> {
    const files = listOf(manifest, groups);
    const waiting = missingOf(files, await hashes());
    const total = bytesOf(files);
    let done = total - bytesOf(waiting);
    tell(done, total);
    const stop = new AbortController();
    const both = AbortSignal.any([signal, stop.signal]);
    const run = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        both.throwIfAborted();
        await take(next, both);
        done += next[2];
        tell(done, total);
      }
    };
    const results = await Promise.allSettled(
      Array.from({ length: lanes }, () =>
        run().catch((error: unknown) => {
          stop.abort();
          throw error;
        }),
      ),
    );
    signal.throwIfAborted();
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
    const first = failures.find(({ name }) => name !== 'AbortError');
    if (first) throw first;
  }

  return {
    /** None where there is no complete copy. */
    async note(): Promise<CopyNote | undefined> {
      const found = await caches.match(noteAddress, { cacheName: names.copy });
      return found && ((await found.json()) as CopyNote);
    },

    /** Whether anything of a copy is there. */
    isBegun: () => caches.has(names.copy),

    /** What the server has, in few bytes. @throws Error without a network */
    summary: () => askJson<Summary>(base + offlineFiles.summary),

    /** How many bytes are missing from the copy. @throws Error without a network */
    async missing(groups: readonly Group[]): Promise<number> {
      return bytesOf(missingOf(listOf(await askJson<Manifest>(base + offlineFiles.list), groups), await hashes()));
    },

    /**
     * Makes the copy what the server has: fetches what is missing or has changed, then lets go of what is no more.
     *
     * @throws OtherFiles, DOMException `AbortError` or `QuotaExceededError`, TypeError where the network is gone
     */
    async make(wanted: Wanted): Promise<CopyNote> {
      const { groups, signal } = wanted;
      const cache = await caches.open(names.copy);
      await cache.delete(noteAddress);
      let manifest = await askJson<Manifest>(base + offlineFiles.list, signal);
      for (let tries = 1; ; tries++) {
        try {
          await takeAll(manifest, wanted);
          break;
        } catch (error) {
          if (!(error instanceof OtherFiles) || tries === maxTries) throw error;
          const next = await askJson<Manifest>(base + offlineFiles.list, signal);
          if (next.release === manifest.release) throw error;
          manifest = next;
        }
      }
      const listed = new Set(listOf(manifest, groups).map(([address]) => base + address));
      for (const key of await cache.keys()) if (!listed.has(new URL(key.url).pathname)) await cache.delete(key);
      const note: CopyNote = { release: manifest.release, groups, date: new Date().toISOString() };
      await cache.put(noteAddress, new Response(JSON.stringify(note)));
      return note;
    },

    remove: () => caches.delete(names.copy),
  };
}

export type Copy = ReturnType<typeof openCopy>;
