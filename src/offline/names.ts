/** What lies on a reader's device for reading offline, and under which names. */

/** Rises when what is kept changes its shape; the worker then deletes what older ones kept. */
const version = 1;

/** Begins the name of every cache of the site at this base path; another site of the same host has another path. */
export const cachePrefix = (base: string): string => `dmr:${base}:`;

/** @param base the base path, with a slash at its end */
export function cacheNames(base: string) {
  const name = (of: string) => `${cachePrefix(base)}${of}:${version}`;
  return {
    /** Pages that somebody has read, the latest last. */
    pages: name('pages'),
    /** The page that stands in for those that are not there, with its files. */
    shell: name('shell'),
    /** Hashed files that pages seen need. */
    files: name('files'),
    /** Pieces of the search and of maps that they have asked for, the latest last. */
    pieces: name('pieces'),
    /** The copy of the whole site, which its reader has asked for. */
    copy: name('copy'),
    /** Empty, and there only where the reader wants no pages kept. */
    off: `${cachePrefix(base)}off`,
  };
}

/** Pages seen, and pieces of search and maps, that are kept; the oldest go. */
export const limits = { pages: 200, pieces: 300 } as const;
/** With more hashed files the worker looks which of them no page needs any more. */
export const filesBeforeSweep = 120;

/** The worker, below the base path. By itself, because it is all that most pages name. */
export const workerFile = 'offline.js';

/** Other files below the base path. */
export const offlineFiles = {
  /** A worker that removes itself and all that is kept, to be copied over the other in an emergency. */
  workerOff: 'offline/aus.js',
  /** The page that says what is kept; it stands in for pages that are not. */
  page: 'offline/',
  /** `Summary` of `manifest.ts`. */
  summary: 'offline/stand.json',
  /** `Manifest` of `manifest.ts`. */
  list: 'offline/dateien.json',
  /** Never on the server: the copy's own note of what it holds, `CopyNote`. */
  note: 'offline/kopie.json',
} as const;

/** Headers of what is kept, never sent. */
export const headers = {
  /** On a key of a page seen: its title, percent-encoded. */
  title: 'x-offline-title',
  /** On an answer: its body is packed, `gzip`. */
  packed: 'x-offline-packed',
} as const;
