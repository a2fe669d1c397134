/**
 * How the site is delivered, once for every kind of server: headers, caching, who may use a file elsewhere, what is hidden.
 *
 * The writers beside this file turn the list into the text of one server each. Paths are named below the base path and
 * decoded: `fakten/x.json`, for the home page `''`.
 */
import { framedFolder, packageFolder } from '#site/config.ts';

export interface Rule {
  /** Folders for whose files the rule holds; none named: for all. */
  readonly folders?: readonly string[];
  /** Endings of names, without dot; none named: all. */
  readonly endings?: readonly string[];
  /** Take the place of what an earlier rule says. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A name that holds a digest of the content never means another one. */
const forever = 'public, max-age=31536000, immutable';
/** Kept by the browser, and asked for each time: unchanged, an answer has no body (RFC 9111, 5.2.2.4). */
const askedAgain = 'no-cache';

const permissions = (position: string): string =>
  `camera=(), microphone=(), browsing-topics=(), geolocation=(${position})`;

/**
 * The page's own policy stands in the page; a header says what a page cannot: who may frame it. Two policies for one page
 * both hold.
 */
const framedBy = (ancestors: string): string => `frame-ancestors ${ancestors}`;

export const rules: readonly Rule[] = [
  {
    headers: {
      'Cache-Control': askedAgain,
      'Content-Security-Policy': framedBy("'none'"),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': permissions(''),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  { folders: [framedFolder], headers: { 'Content-Security-Policy': framedBy('*') } },
  // The page that asks for the position, once the reader presses its button.
  { folders: ['orte'], headers: { 'Permissions-Policy': permissions('self') } },
  // What others show on their pages: frames, pictures of pages, charts.
  { folders: [framedFolder, 'bilder', 'presse'], headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  {
    folders: ['_astro', packageFolder, 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'],
    headers: { 'Cache-Control': forever },
  },
  { folders: ['pagefind'], endings: ['pf_meta'], headers: { 'Cache-Control': forever } },
  // Open data, for programs in other pages (Fetch, 3.3).
  { folders: ['daten'], headers: { 'Access-Control-Allow-Origin': '*' } },
  {
    folders: ['fakten', 'projekte', 'regionen'],
    endings: ['json', 'bib', 'ris'],
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
];

/**
 * HTTP Strict Transport Security (RFC 6797), for a year. It stands apart because it may only be said where the connection is
 * safe. Not for subdomains: other things may live there.
 */
export const strictTransport = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** Files and folders for servers at the top of the site, which are nobody's to read. */
export const serverFolder = '_server';
export const hiddenNames: readonly string[] = ['_headers', '_redirects', serverFolder];
/** Packed copies stand beside their file and are sent in its name. */
export const packedEndings: readonly string[] = ['br', 'gz'];
/** The one folder with a dot that has an address (RFC 8615). */
export const wellKnown = '.well-known';

/** The page for what is not there. */
export const notFoundPage = '404.html';

const isIn = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

/** Whether a rule holds for a path. */
export const holdsFor = ({ folders, endings }: Rule, path: string): boolean =>
  (folders === undefined || folders.some((folder) => isIn(path, folder))) &&
  (endings === undefined || endings.some((ending) => path.endsWith(`.${ending}`)));

/** All headers of a path but its type, as every server sends them. */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...rules.filter((rule) => holdsFor(rule, path)).map(({ headers }) => headers));

/** Whether a path is answered as if nothing were there. */
export const isHidden = (path: string): boolean =>
  hiddenNames.some((name) => path === name || isIn(path, name)) ||
  packedEndings.some((ending) => path.endsWith(`.${ending}`)) ||
  path.split('/').some((part) => part.startsWith('.') && part !== wellKnown);
