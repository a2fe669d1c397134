/** A built site as it lies in its folder. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { listFolder } from '#site/config.ts';

export interface SitePage {
  /** Below the base path, as the catalogue's routes have it: `/regionen/aachen/`. */
  readonly address: string;
  readonly html: string;
  readonly root: HTMLElement;
  readonly main: HTMLElement;
}

export interface Site {
  readonly folder: string;
  /** Every file, with slashes: `_astro/x.js`. */
  readonly files: ReadonlySet<string>;
  /** Of the main edition. */
  readonly pages: readonly SitePage[];
  /** Of the English one. */
  readonly english: readonly SitePage[];
  /** What stands at old addresses and leads on. */
  readonly redirects: readonly SitePage[];
  /** Parts of pages, which a script fetches: `/fakten/ID/beleg.html` of relations. */
  readonly pieces: readonly SitePage[];
  /** The same in English. */
  readonly englishPieces: readonly SitePage[];
  page(address: string): SitePage;
  read(file: string): Promise<Buffer>;
}

/** Where the runner builds the sites; built again by every `npm test`. */
const builds = process.env['TEST_BUILDS'] ?? 'node_modules/.cache/test-builds';

/**
 * `site` is the normal build, `again` the same once more, `subpath` the one to be published below `/unterpfad/`, without the base
 * map, by an operator (`filled-operator.ts`), from content in which one line says something else (`one-line.ts`).
 */
type BuildName = 'site' | 'again' | 'subpath';

export const buildFolder = (name: BuildName): string => path.resolve(builds, name);

/** `SITE_URL` and `BASE_PATH` of the builds. */
export const siteUrl = 'https://modellregionen.example';
export const subpath = '/unterpfad/';

/** Text as a reader gets it: one space between words, no soft hyphens. */
export const plain = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** The text of an element, entities resolved. */
export const textOf = (element: HTMLElement | null): string => plain(element?.textContent ?? '');

function aPage(address: string, html: string): SitePage {
  let root: HTMLElement | undefined;
  return {
    address,
    html,
    get root() {
      return (root ??= parse(html, { comment: false, blockTextElements: { script: true, style: true } }));
    },
    get main() {
      const main = this.root.querySelector('main');
      if (!main) throw new Error(`${address}: kein <main>`);
      return main;
    },
  };
}

const known = new Map<BuildName, Promise<Site>>();

/** Read once for all test files that share a process. */
export function readSite(name: BuildName = 'site'): Promise<Site> {
  const site = known.get(name) ?? readFiles(name);
  known.set(name, site);
  return site;
}

async function readFiles(name: BuildName): Promise<Site> {
  const folder = buildFolder(name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const documents = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) =>
        aPage(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, await readFile(path.join(folder, file), 'utf8')),
      ),
  );
  const {
    pages = [],
    pieces = [],
    redirects = [],
    english = [],
    englishPieces = [],
  } = Object.groupBy(documents, kindOfDocument);
  const byAddress = new Map(documents.map((page) => [page.address, page]));
  return {
    folder,
    files: new Set(files),
    pages,
    english,
    pieces,
    englishPieces,
    redirects,
    page(address) {
      const found = byAddress.get(address);
      if (!found) throw new Error(`Die Seite ${address} gibt es nicht.`);
      return found;
    },
    read: (file) => readFile(path.join(folder, file)),
  };
}

/** `/` → `start`, `/projekte/` → `projekte`, `/projekte/x/` → `projekte/ID`, `/projekte/liste/2/` → `projekte/liste`. */
export function kindOf(address: string): string {
  const [folder = '', id, ...below] = address.split('/').filter((step) => step !== '' && step !== 'en');
  if (!folder) return 'start';
  // A page of a long list, of the folder itself or of a thing in it.
  if (below.length > 0 && [id, below[0]].includes(listFolder)) return `${folder}/${listFolder}`;
  // The same thing in another form: `/regionen/soest/kurz/`.
  if (folder === 'regionen' && below[0]) return `${folder}/ID/${below[0]}`;
  return id ? `${folder}/ID` : folder;
}

/** Whether a page is made for frames on other sites: bare, and not to be found by itself. */
export const isFramed = ({ address }: Pick<SitePage, 'address'>): boolean => address.startsWith('/einbetten/');

const isPiece = ({ address }: Pick<SitePage, 'address'>): boolean => address.endsWith('/beleg.html');

const isEnglish = ({ address }: Pick<SitePage, 'address'>): boolean => address.startsWith('/en/');

function kindOfDocument(page: SitePage): 'pages' | 'pieces' | 'redirects' | 'english' | 'englishPieces' {
  if (isPiece(page)) return isEnglish(page) ? 'englishPieces' : 'pieces';
  if (page.html.includes('http-equiv="refresh"')) return 'redirects';
  return isEnglish(page) ? 'english' : 'pages';
}

/** Pages by kind; within a kind from the shortest to the longest. */
export function pagesByKind(pages: readonly SitePage[]): Map<string, SitePage[]> {
  return Map.groupBy(
    pages.toSorted((a, b) => a.html.length - b.html.length || a.address.localeCompare(b.address)),
    ({ address }) => kindOf(address),
  );
}

/** One page of each kind: the longest, which has most of what such a page may have. */
export const longestOfEachKind = (pages: readonly SitePage[]): Array<{ kind: string; address: string }> =>
  [...pagesByKind(pages)].map(([kind, of]) => ({ kind, address: of.at(-1)!.address }));

/** At most `count` pages of each kind, spread over their lengths, with the shortest and the longest. */
export function sample(pages: readonly SitePage[], count: number): SitePage[] {
  return [...pagesByKind(pages).values()].flatMap((of) => {
    if (of.length <= count) return of;
    return Array.from(
      { length: count },
      (_, index) => of[Math.round((index * (of.length - 1)) / Math.max(1, count - 1))]!,
    );
  });
}
