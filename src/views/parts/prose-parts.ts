/** The parts into which its headings divide the running text of a page. */

export interface ProsePart {
  /** Of the heading, and the part's place on the page. */
  readonly id: string;
  readonly title: string;
}

interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

const withoutSoftHyphens = (title: string): string => title.replaceAll('\u00ad', '');

/**
 * Gives each part its place.
 *
 * @param ownTitles headings of the page itself: a part of the same name stands there, below what the page computes
 * @returns `below` tells the id of that part, if there is one; `rest` are the parts that make sections of their own
 */
export function placeParts(headings: readonly Heading[], ownTitles: readonly string[] = []) {
  const parts = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }): ProsePart => ({ id: slug, title: text }));
  const own = new Set(ownTitles.map(withoutSoftHyphens));
  return {
    below: (title: string) => parts.find((part) => part.title === withoutSoftHyphens(title))?.id,
    rest: parts.filter(({ title }) => !own.has(title)),
  };
}

const partsOf = (html: string): string[] => html.split(/(?=<h2[ >])/);

/** What stands below the heading with this id, without the heading; for `''` what stands before the first. */
export function partOf(html: string, id: string): string {
  const parts = partsOf(html);
  if (id === '') return parts.find((each) => !each.startsWith('<h2')) ?? '';
  const part = parts.find((each) => each.startsWith(`<h2 id="${id}"`));
  if (part === undefined) throw new Error(`No heading „${id}“ in the text.`);
  return part.replace(/^<h2[^]*?<\/h2>/, '');
}

/** All but the part with this id and its heading. */
export const withoutPart = (html: string, id: string): string =>
  partsOf(html)
    .filter((each) => !each.startsWith(`<h2 id="${id}"`))
    .join('');

export interface OutlinePart extends ProsePart {
  /** The headings one level below. */
  readonly inside: readonly ProsePart[];
}

/** The headings of a text, those of the third level under theirs of the second. */
export function outlineOf(headings: readonly Heading[]): OutlinePart[] {
  const starts = headings.flatMap(({ depth }, index) => (depth === 2 ? [index] : []));
  return starts.map((start, index) => ({
    id: headings[start]!.slug,
    title: headings[start]!.text,
    inside: headings
      .slice(start + 1, starts[index + 1])
      .filter(({ depth }) => depth === 3)
      .map(({ slug, text }) => ({ id: slug, title: text })),
  }));
}

/** Those of the things that a text links, in the order in which it first does. */
export const linkedIn = <T extends { readonly href: string }>(html: string, things: readonly T[]): T[] =>
  things
    .map((thing) => ({ thing, at: html.indexOf(`href="${thing.href}"`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
