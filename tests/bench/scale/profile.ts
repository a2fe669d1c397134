/** What the CPU was spent on, from the profiles that Node writes with `--cpu-prof` (format of the Chrome DevTools Protocol). */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
}

export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** The node seen at each look. */
  readonly samples: readonly number[];
  /** Microseconds since the look before. */
  readonly timeDeltas: readonly number[];
}

/** Seconds by what they were spent on, the most first. */
export type Spending = ReadonlyArray<readonly [what: string, seconds: number]>;

/** Code of whom a frame is: a package, Node itself, a room of the project, the pages as Astro has bundled them, or the engine. */
export function ownerOf({ functionName, url }: ProfileNode['callFrame']): string {
  const [, packageName] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
  if (packageName !== undefined) return packageName;
  if (url.startsWith('node:'))
    return `Node: ${
      url
        .slice('node:'.length)
        .replace(/^internal\//, '')
        .split('/')[0]!
    }`;
  const [, room] = /\/src\/([a-z-]+)\//.exec(url) ?? [];
  if (room !== undefined) return `src/${room}`;
  if (url !== '') return 'pages, views and components, bundled';
  return functionName.startsWith('(') ? functionName : `engine: ${functionName}`;
}

/** Time in which a thread did nothing is left out. */
export function spendingOf(profiles: readonly CpuProfile[]): Spending {
  const spent = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const owners = new Map(nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame)]));
    for (const [index, id] of samples.entries()) {
      const owner = owners.get(id)!;
      if (owner !== '(idle)') spent.set(owner, (spent.get(owner) ?? 0) + timeDeltas[index]! / 1e6);
    }
  }
  return [...spent].sort(([, a], [, b]) => b - a);
}

/** @param folder holds one file a thread; the main thread is number 0 */
export async function readProfiles(folder: string): Promise<{ readonly main: Spending; readonly threads: Spending }> {
  const main: CpuProfile[] = [];
  const threads: CpuProfile[] = [];
  for (const name of await readdir(folder)) {
    const profile = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as CpuProfile;
    // CPU.day.time.process.thread.number.cpuprofile
    (name.split('.')[4] === '0' ? main : threads).push(profile);
  }
  return { main: spendingOf(main), threads: spendingOf(threads) };
}
