/** What a copy of the whole site consists of, as the build lists it. */
import { framedFolder, stylePage } from '#site/config.ts';

/** The site with its search; on request its fact sheets, and its data with the charts of the press area. */
export const groups = ['pages', 'papers', 'data'] as const;
export type Group = (typeof groups)[number];

/** Address below the base path, hash of the content, bytes after gzip: about what is sent, and what is kept. */
export type ListedFile = readonly [address: string, hash: string, bytes: number];

export interface Manifest {
  /** A hash over all files of all groups. */
  readonly release: string;
  readonly groups: Readonly<Record<Group, readonly ListedFile[]>>;
}

/** The same in few bytes, for whoever wants to know the size or whether there is something new. */
export interface Summary {
  readonly release: string;
  readonly groups: Readonly<Record<Group, { readonly files: number; readonly bytes: number }>>;
}

/** Kept with a copy that is complete. */
export interface CopyNote {
  readonly release: string;
  readonly groups: readonly Group[];
  /** When it was completed, ISO 8601. */
  readonly date: string;
}

export const summaryOf = ({ release, groups: of }: Manifest): Summary => {
  const sum = (files: readonly ListedFile[]) => ({
    files: files.length,
    bytes: files.reduce((all, [, , bytes]) => all + bytes, 0),
  });
  return { release, groups: { pages: sum(of.pages), papers: sum(of.papers), data: sum(of.data) } };
};

/** Frames and social networks show these, readers of a copy never see them. */
const left = new RegExp(
  `^(?:${framedFolder}|${stylePage}|bilder)/|^404\\.html$|/beleg\\.html$|^offline/[^/]+\\.js(?:on)?$|^daten/versionen/`,
);
const shown = /\.html$|^_astro\/|^pagefind\/|^suche\/|^(?:karte|orte)\/[^/]+\.json$|^icon\.svg$/;
/** Records one by one, as data and as citations, are thousands; the tables have them all. */
const data = /^daten\/|^presse\/diagramme\/[^/]+\.[^/]+$|^termine\.ics$/;
/** Siblings that servers send in place of a file. */
const packed = /\.(?:br|gz)$/;

/**
 * To which group a file of the built site belongs; none where no copy has it.
 *
 * @param name its path in the folder of the site, with slashes: `projekte/index.html`
 * @param pictures what pages show in them, by the same names
 */
export function groupOf(name: string, pictures: ReadonlySet<string>): Group | undefined {
  if (left.test(name) || packed.test(name)) return undefined;
  if (shown.test(name) || pictures.has(name)) return 'pages';
  if (name.endsWith('.pdf')) return 'papers';
  return data.test(name) ? 'data' : undefined;
}

/** The address of a file below the base path: `projekte/index.html` → `projekte/`. */
export const addressOf = (name: string): string => encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));

/**
 * In which order files are fetched. What the search asks for by the same name in each release comes last: until then the
 * names in it are those of the release before, whose pieces are still there.
 */
export const turnOf = ([address]: ListedFile): number => (/^suche\/.|^pagefind\/pagefind[.-]/.test(address) ? 1 : 0);
