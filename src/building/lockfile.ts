/** What the lockfile knows of the packages (package-lock.json of npm, version 3). */

export interface LockedPackage {
  readonly version?: string;
  /** SPDX expression; missing for packages of other systems, which nobody has installed here. */
  readonly license?: string;
  /** Subresource Integrity (W3C): `sha512-BASE64`. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly name: string;
  readonly version?: string;
  /** By the folder in which it is installed: `node_modules/a/node_modules/b`; the project itself by nothing. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
export const nameIn = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);

/** Where a package finds another: in its own folder, or in one further out. */
function folderOf({ packages }: Lockfile, from: string, name: string): string | undefined {
  for (let around = from; ; around = around.slice(0, Math.max(0, around.lastIndexOf('/node_modules/')))) {
    const folder = `${around === '' ? '' : `${around}/`}node_modules/${name}`;
    if (packages[folder]) return folder;
    if (around === '') return undefined;
  }
}

/** The folders of the packages that a package asks for, by name; what is not installed is left out. */
export function neededBy(lock: Lockfile, folder: string): string[] {
  const { dependencies, optionalDependencies, peerDependencies } = lock.packages[folder] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).sort();
  return names.flatMap((name) => folderOf(lock, folder, name) ?? []);
}

/** The folders of these packages, which the project asks for itself, and of all that they need. */
export function reachedFrom(lock: Lockfile, names: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = names.flatMap((name) => folderOf(lock, '', name) ?? []);
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (reached.has(folder)) continue;
    reached.add(folder);
    waiting.push(...neededBy(lock, folder));
  }
  return reached;
}
