/**
 * What pure work has made in earlier builds, by the hash of all that went into it. May be thrown away at any time: what is not
 * there, or not whole, is made anew. What cannot be kept is not, and nobody hears of it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import path from 'node:path';

/** Where results lie, unless a caller of `createCache` says otherwise: `BUILD_CACHE`, else a folder that no site contains. */
const cacheFolder = (): string => path.resolve(process.env['BUILD_CACHE'] || 'node_modules/.cache', 'ergebnisse');

const digest = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();
const digestBytes = 32;

/** Results that no build has asked for within this time go, in milliseconds: 30 days. */
const longestUnused = 30 * 24 * 60 * 60 * 1000;
/** Within this time a second use is not noted again, in milliseconds: a day. */
const shortestNoted = 24 * 60 * 60 * 1000;

export interface Cache {
  /** @param key all that decides the result, as text or bytes; @returns undefined where nothing whole is kept under it */
  get(kind: string, key: string | Uint8Array): Buffer | undefined;
  /** Whether something is kept, though it may not be whole. */
  has(kind: string, key: string | Uint8Array): boolean;
  /** @returns whether it is kept now */
  put(kind: string, key: string | Uint8Array, result: Uint8Array): boolean;
  /** Removes what nobody has asked for in a month. */
  tidy(): void;
}

/** What fails here costs time and nothing else: a disk that is full, a folder that belongs to somebody else. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * A file for each result, named by the hash of its key: 32 bytes with the SHA-256 of what follows, then the result. A file that
 * was cut short or changed is not taken.
 */
export function createCache(folder = cacheFolder(), now: () => number = Date.now): Cache {
  const made = new Set<string>();
  const fileOf = (kind: string, key: string | Uint8Array) => {
    const name = digest(key).toString('hex');
    return path.join(folder, kind, name.slice(0, 2), name.slice(2));
  };
  return {
    get(kind, key) {
      return attempt(() => {
        const file = fileOf(kind, key);
        const kept = readFileSync(file);
        const result = kept.subarray(digestBytes);
        if (!digest(result).equals(kept.subarray(0, digestBytes))) return undefined;
        if (now() - statSync(file).mtimeMs > shortestNoted) attempt(() => utimesSync(file, now() / 1000, now() / 1000));
        return result;
      });
    },
    has: (kind, key) => existsSync(fileOf(kind, key)),
    put(kind, key, result) {
      const isKept = attempt(() => {
        const file = fileOf(kind, key);
        const parent = path.dirname(file);
        if (!made.has(parent)) mkdirSync(parent, { recursive: true });
        made.add(parent);
        // Two builds may run at once: each writes a file of its own and renames it, which is one step.
        const draft = `${file}.${randomUUID()}`;
        try {
          writeFileSync(draft, Buffer.concat([digest(result), result]));
          renameSync(draft, file);
        } catch (error) {
          rmSync(draft, { force: true });
          throw error;
        }
        return true;
      });
      return isKept ?? false;
    },
    tidy() {
      const entries = attempt(() => readdirSync(folder, { recursive: true, withFileTypes: true })) ?? [];
      for (const entry of entries) {
        const name = path.join(entry.parentPath, entry.name);
        attempt(() => {
          if (entry.isFile() && now() - statSync(name).mtimeMs > longestUnused) rmSync(name, { force: true });
          // Goes only where it is empty.
          else if (entry.isDirectory()) rmdirSync(name);
        });
      }
    },
  };
}
