/** What the search takes and answers. Everything is plain data; whoever shows it decides on markup and words. */

/** What a thing or a page is. A key, not a word for readers. */
export type Kind =
  | 'region'
  | 'ort'
  | 'projekt'
  | 'thema'
  | 'organisation'
  | 'begriff'
  | 'termin'
  | 'seite'
  | 'fakt'
  | 'quelle'
  | 'meldung';

/** A piece of text; marked where it is what was asked for. Never HTML. */
export interface Piece {
  readonly text: string;
  readonly isMark: boolean;
}

/** Something with a name and a page of its own: a region, place, project, theme, organisation, term, event, or page. */
export interface Thing {
  readonly kind: Kind;
  readonly title: string;
  /** With the base path of the site; may end in a place on a page (`#ozg`). */
  readonly href: string;
  /** A few words that tell it from others: the place of an organisation, the date of an event. */
  readonly note?: string;
  /** Ids of its regions: `soest`. */
  readonly regions: readonly string[];
  /** Ids of its themes: `verkehr`. */
  readonly topics: readonly string[];
  /** Of projects: `laeuft-weiter`, as in the schema. */
  readonly outcome?: string;
}

/** A thing as an answer to what somebody types. */
export interface NamedThing extends Thing {
  /** The title with what was typed marked; nothing is marked where another name of it was meant. */
  readonly pieces: readonly Piece[];
  /** The name that was recognised, where it is not the title: a former name, an abbreviation. */
  readonly alias?: string;
  /** Whether the name was written as it is, begun, or with mistakes. */
  readonly match: 'exact' | 'begun' | 'near';
}

export const facetNames = ['art', 'region', 'thema', 'ausgang'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values by facet: any of one facet, and all facets. Kinds, ids of regions and themes, outcomes. */
export type Facets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** How many groups each value would leave, the other facets kept. */
export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

export interface FoundFact {
  readonly title: string;
  readonly href: string;
  readonly excerpt: readonly Piece[];
  /** `belegt`, `einfach`, `abgeleitet`, `widerspruch`. Entries of one contradiction are one fact. */
  readonly status: string;
}

/** A page with what was found in it and in the facts about its subject. */
export interface Group {
  readonly kind: Kind;
  readonly title: string;
  readonly href: string;
  readonly regions: readonly string[];
  readonly outcome?: string;
  /** Empty where the page was only found by its facts. */
  readonly excerpt: readonly Piece[];
  /** The facts that were found, the best first. */
  readonly facts: readonly FoundFact[];
}

/** A statement of one side of a contradiction. */
export interface CardSide {
  readonly value: string;
  readonly meaning: string;
  readonly isPreferred: boolean;
}

export interface CardSource {
  readonly publisher: string;
  readonly title: string;
  /** Its page on this site. */
  readonly href: string;
  readonly published?: string;
  readonly locator?: string;
}

/** The fact that answers a question for a number, a date or a name. Subject and question are both certain. */
export interface Card {
  /** What is asked about; none where the programme is meant as a whole. */
  readonly subject: Thing | undefined;
  /** What is asked for, in the words of `content/suche.yaml`: „Geld vom Land“. */
  readonly question: string;
  readonly label: string;
  readonly href: string;
  /** As it is read: „753.576 Euro“. */
  readonly value: string;
  readonly statement: string;
  readonly status: string;
  /** As it is read; empty where the fact has none. */
  readonly asOf: string;
  readonly sources: readonly CardSource[];
  /** Both or more sides of a contradiction; empty for other facts. */
  readonly sides: readonly CardSide[];
  /** Other questions that the subject answers. */
  readonly related: ReadonlyArray<{
    readonly label: string;
    readonly value: string;
    readonly href: string;
    readonly status: string;
  }>;
}

export interface Answer {
  readonly query: string;
  readonly card: Card | undefined;
  /** Recognised by name, the best first, at most five. */
  readonly things: readonly NamedThing[];
  /** The first groups. Those of `things` are among them only where the text says more: with facts. */
  readonly groups: readonly Group[];
  /** How many groups there are in all. */
  readonly total: number;
  /** The next groups; empty at the end. */
  more(): Promise<readonly Group[]>;
  /** Loads what tells them; an answer does without. */
  counts(): Promise<FacetCounts>;
  /** The query as it was probably meant, where groups and things answer that. */
  readonly didYouMean: string | undefined;
  /** Words that were looked for beside those of the query: „eingestellt“. */
  readonly expanded: readonly string[];
}

export interface Search {
  /** Fetches what an answer needs, before it is asked. To be called when the field gets the focus. */
  warm(): void;
  /** At most five things by name, while somebody types; only the small index of names is fetched. */
  suggest(typed: string): Promise<readonly NamedThing[]>;
  /** @throws Error if the index cannot be fetched */
  search(query: string, facets?: Facets): Promise<Answer>;
}
