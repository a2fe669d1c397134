/** A long list as its pages, and the way to them: how many entries are where. */
import type { Edition } from '#edition/edition.ts';
import { byLetter } from './letters.ts';
import { mostOnPage, piecesOf, type ListGroup, type ListKind, type ListPiece } from './long-lists.ts';

export interface IndexLink {
  readonly href: string;
  readonly label: string;
  readonly count: string;
  /** The anchor that the short list has there. */
  readonly id?: string;
}

export interface IndexEntry {
  /** The anchor that the short list has there. */
  readonly id: string | undefined;
  /** Empty where the list has one group. */
  readonly title: string;
  readonly count: string;
  readonly links: readonly IndexLink[];
}

/** The pages of a long list; those of a page about something lie below its address. */
export interface LongList<Thing> {
  /** Its address below the edition, without slashes at the ends: `fakten`, `regionen/soest`. */
  readonly list: string;
  readonly groups: ReadonlyArray<ListGroup<Thing> & { readonly pieces: ReadonlyArray<ListPiece<Thing>> }>;
  readonly nameOf: ((thing: Thing) => string) | undefined;
}

/** @param nameOf by whose letters groups are cut; their things are in its order */
export const longList = <Thing>(
  list: string,
  kind: ListKind,
  groups: ReadonlyArray<ListGroup<Thing>>,
  nameOf?: (thing: Thing) => string,
): LongList<Thing> => ({
  list,
  groups: groups
    .filter(({ things }) => things.length > 0)
    .map((group) => ({ ...group, pieces: piecesOf(group, mostOnPage[kind], nameOf) })),
  nameOf,
});

/** The addresses of all its pages, in their order. */
export const pagesOf = <Thing>({ list, groups }: LongList<Thing>, { routes }: Edition): string[] =>
  groups.flatMap(({ pieces }) => pieces.map(({ id }) => routes.listPart(list, id)));

/** „A bis K“, „S“; where a group is not cut at letters „Seite 2“. */
export function pieceLabel({ letters, number }: ListPiece<unknown>, { words }: Edition): string {
  const say = words.lists.parts;
  if (!letters) return say.page(number);
  const [first, last] = letters;
  return first === last ? first : say.range(first, last);
}

/** How many entries stand on which page, group by group. */
export const listIndex = <Thing>({ list, groups }: LongList<Thing>, edition: Edition): IndexEntry[] =>
  groups.map(({ id, title, things, pieces }) => ({
    id: id || undefined,
    title,
    count: edition.forms.number(things.length),
    links: pieces.map((piece) => ({
      href: edition.routes.listPart(list, piece.id),
      label: pieces.length === 1 ? title : pieceLabel(piece, edition),
      count: edition.forms.number(piece.things.length),
    })),
  }));

/**
 * The same letter by letter, each with the anchor that it has in the short list and on its page.
 *
 * @throws Error where the list is not cut at letters
 */
export function letterIndex<Thing>({ list, groups, nameOf }: LongList<Thing>, edition: Edition): IndexEntry[] {
  if (!nameOf) throw new Error(`„${list}“ has no letters.`);
  return groups.map(({ id, title, things, pieces }) => {
    const pieceOf = new Map(pieces.flatMap((piece) => piece.things.map((thing) => [thing, piece.id] as const)));
    return {
      id: id || undefined,
      title,
      count: edition.forms.number(things.length),
      links: byLetter(things, nameOf).map(({ letter, id: anchor, things: of }) => ({
        href: `${edition.routes.listPart(list, pieceOf.get(of[0]!)!)}#${anchor}`,
        label: letter,
        count: edition.forms.number(of.length),
        id: anchor,
      })),
    };
  });
}
