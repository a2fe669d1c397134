/** What „Mein Ort“ knows: made when the site is built, read in the browser. Rows instead of objects, for the bytes. */

/** Sign, name, address, and how many projects in words. */
export type RegionRow = readonly [letter: string, title: string, href: string, projects: string];

/** The region is an index; kilometres are 0 for its members. The last two are there where the town has a page. */
export type TownRow = readonly [
  name: string,
  ags: string,
  lat: number,
  lon: number,
  region: number,
  kilometres: number,
  href?: string,
  projects?: number,
];

/** A project that others can take over: the grade is an index. */
export type ProjectRow = readonly [
  title: string,
  href: string,
  sign: string,
  grade: number,
  points: ReadonlyArray<readonly [name: string, lat: number, lon: number]>,
];

export interface MyPlaceData {
  readonly regions: readonly RegionRow[];
  readonly towns: readonly TownRow[];
  readonly grades: readonly string[];
  readonly projects: readonly ProjectRow[];
}
