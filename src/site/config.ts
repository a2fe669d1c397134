/** What holds for the whole site. */

/** Where the site stands as long as nobody says where it is published. */
export const localSite = 'http://localhost:4321';

/** Of the pictures of pages in social networks, in pixels, as Open Graph recommends. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Of the sign of the site on start screens, in pixels: what Apple's devices ask for, and what a manifest names. */
export const touchIconSize = 180;
export const appIconSizes = [192, 512] as const;

/** The folder of the pages made for frames on other sites. */
export const framedFolder = 'einbetten';

/** The folder of the pages of long lists, below the address of the list. */
export const listFolder = 'liste';

/** The folder of what is packed for reading offline, each file under the digest of its content. */
export const packageFolder = 'offline/pakete';

/** The page of all components, for who builds the site: neither found nor listed. */
export const stylePage = 'stil';

/** Charts of the press area, by the names in their addresses, in its order. */
export const chartIds = ['ausgaenge', 'versprochen', 'foerdermittel', 'zeitleiste', 'themen', 'status'] as const;
export type ChartId = (typeof chartIds)[number];

/** The field of the search page; the key `/` leads there from pages without a field. */
export const searchField = 'suche-q';

/** Characters of a question to the search. Each word costs time; a link with a thousand would hold its reader up for minutes. */
export const longestQuestion = 200;

/** Months after the last check of accessibility: then the check warns, and then nothing is built (§ 4 BITVNRW: yearly). */
export const accessibilityMonths = { warn: 11, refuse: 12 } as const;

/** Months after which a fact is to be looked at again. */
export const reviewMonths = 12;
