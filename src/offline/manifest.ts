/** What a copy of the whole site consists of, as the build lists it. */
import { framedFolder, stylePage } from '#site/config.ts';

/** The site with its search; on request its fact sheets, and its data with the charts of the press area. */
export const groups = ['pages', 'papers', 'data'] as const;
export type Group = (typeof groups)[number];

/**
 * Address below the base path, header `Content-Type`, then where the file's parts lie in its unpacked package: the beginning
 * and the length of each in turn.
 */
export type PackedFile = readonly [address: string, type: string, ...parts: number[]];

/**
 * Many files as one: style sheets that several have stand in it once, all of it is packed with gzip. Thousands of pages by themselves
 * would be thousands of requests, and weigh four times as much.
 */
export interface Package {
  /** Below the base path, with a digest of the content. */
  readonly address: string;
  readonly bytes: number;
  readonly files: readonly PackedFile[];
}

export interface Manifest {
  /** A hash over everything. */
  readonly release: string;
  readonly groups: Readonly<Record<Group, readonly Package[]>>;
}

/** In few bytes, for whoever wants to know the size or whether there is something new. */
export interface Summary {
  readonly release: string;
  /** In bytes. */
  readonly sizes: Readonly<Record<Group, number>>;
}

/** Kept with a copy that is complete. */
export interface CopyNote {
  readonly release: string;
  readonly groups: readonly Group[];
  /** When it was completed, ISO 8601. */
  readonly date: string;
  readonly packages: readonly Package[];
}

export const bytesOf = (packages: readonly Package[]): number => packages.reduce((sum, { bytes }) => sum + bytes, 0);

export const summaryOf = ({ release, groups: { pages, papers, data } }: Manifest): Summary => ({
  release,
  sizes: { pages: bytesOf(pages), papers: bytesOf(papers), data: bytesOf(data) },
});

/** Frames and social networks show these, and scripts fetch parts of pages; readers of a copy never see them. Films are too large for it. */
const left = new RegExp(
  `^(?:${framedFolder}|${stylePage}|bilder)/|^404\\.html$|/beleg\\.html$|^offline/[^/]+\\.(?!html$)|^daten/versionen/(?!index\\.html$)|\\.mp4$`,
);
const shown =
  /\.html$|^_astro\/|^pagefind\/|^suche\/|^(?:karte|orte)\/[^/]+\.json$|^(?:icon\.svg|apple-touch-icon\.png|symbol-\d+\.png|manifest\.webmanifest)$/;
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
