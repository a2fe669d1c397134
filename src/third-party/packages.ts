/** Packages of others whose code a reader's browser runs. Their licences ask that readers find the names of their authors. */

/** Those that are bundled into the scripts; the build compares them with what the bundler has really taken. */
export const bundledPackages = ['kdbush', 'leaflet', 'supercluster', 'topojson-client'] as const;

/** Those that write files of their own into the site. */
const copiedPackages = ['pagefind'] as const;

export const readerPackages = [...bundledPackages, ...copiedPackages].sort();
export type ReaderPackage = (typeof readerPackages)[number];

/**
 * @param id of a module, as a bundler names it: a path, perhaps with a query
 * @returns the package that the module comes from; none for our own and for what a bundler makes up
 */
export function packageOf(id: string): string | undefined {
  const [, name] = /.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(id) ?? [];
  return name?.replace('\\', '/');
}

/**
 * @param ids of all modules in the scripts of a build
 * @returns which packages the list lacks, and which it names in vain
 */
export function compareWithList(ids: Iterable<string>): { readonly unlisted: string[]; readonly unused: string[] } {
  const listed = new Set<string>(bundledPackages);
  const found = new Set([...ids].map(packageOf).filter((name) => name !== undefined));
  return {
    unlisted: [...found].filter((name) => !listed.has(name)),
    unused: [...listed].filter((name) => !found.has(name)),
  };
}
