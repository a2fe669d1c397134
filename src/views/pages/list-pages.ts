/** The pages of all long lists: each has a part of its list and the way to the others. */
import type { Edition } from '#edition/edition.ts';
import { contradictionPages, contradictionRows } from '#views/parts/contradictions.ts';
import { pieceLabel, type LongList } from '#views/parts/list-index.ts';
import type { ListGroup, ListPiece } from '#views/parts/long-lists.ts';
import { datedRow, eventPages } from './events.ts';
import { factList, ledgerGroups } from './facts.ts';
import { glossaryPages, termLetters } from './glossary.ts';
import { innerLists } from './inner-lists.ts';
import { newsLinks, newsPages } from './news.ts';
import { organisationLine, organisationPages } from './organisations.ts';
import { describe, type Crumb, type PageView } from './page.ts';
import { finderView, projectPages } from './projects.ts';
import { sourceLetters, sourcePages } from './sources.ts';
import { transferPages, transferRows } from './transfer.ts';

/** What the rows of a page are. */
export type ListRows =
  | { readonly kind: 'facts'; readonly groups: ReturnType<typeof ledgerGroups> }
  | { readonly kind: 'sources'; readonly letters: ReturnType<typeof sourceLetters> }
  | { readonly kind: 'projects'; readonly table: ReturnType<typeof finderView> }
  | { readonly kind: 'events'; readonly events: ReadonlyArray<ReturnType<typeof datedRow>> }
  | { readonly kind: 'organisations'; readonly organisations: ReadonlyArray<ReturnType<typeof organisationLine>> }
  | { readonly kind: 'contradictions'; readonly rows: ReturnType<typeof contradictionRows> }
  | { readonly kind: 'terms'; readonly letters: ReturnType<typeof termLetters> }
  | { readonly kind: 'transfers'; readonly title: string; readonly rows: ReturnType<typeof transferRows> }
  | {
      readonly kind: 'links';
      readonly items: ReadonlyArray<{ readonly href: string; readonly label: string; readonly note?: string }>;
    };

/** What the pages of one list have in common. */
interface Of {
  readonly title: string;
  /** The page of the whole list, or of what the list is about. */
  readonly href: string;
  /** Its entry in the main menu. */
  readonly section?: string;
}

export interface ListPage {
  readonly list: string;
  readonly part: string;
  readonly page: PageView;
  readonly heading: string;
  /** „540 Einträge“ */
  readonly count: string;
  readonly place: {
    readonly words: string;
    readonly whole: string;
    readonly previous: string | undefined;
    readonly next: string | undefined;
  };
  /** Made when the page is. */
  readonly rows: () => ListRows;
}

function pagesOfList<Thing>(
  long: LongList<Thing> | undefined,
  { title, href, section }: Of,
  edition: Edition,
  rowsOf: (things: readonly Thing[], group: ListGroup<Thing>) => ListRows,
): ListPage[] {
  if (!long) return [];
  const { words, routes } = edition;
  const say = words.lists.parts;
  const all = long.groups.flatMap((group) => group.pieces.map((piece) => ({ group, piece })));
  const at = (index: number) => all[index] && routes.listPart(long.list, all[index].piece.id);
  const labelOf = (piece: ListPiece<Thing>) => (piece.of > 1 ? pieceLabel(piece, edition) : '');
  return all.map(({ group, piece }, index) => {
    const heading = say.title(title, group.title, labelOf(piece));
    const crumbs: Crumb[] = [{ label: title, href }];
    const place = say.place(index + 1, all.length);
    return {
      list: long.list,
      part: piece.id,
      page: {
        // Two pages may have one letter.
        title: all.length > 1 ? `${heading} (${place})` : heading,
        description: describe(say.description(heading, piece.things.length, index + 1, all.length)),
        ...(section === undefined ? {} : { section }),
        crumbs,
      },
      heading,
      count: say.count(piece.things.length),
      place: { words: place, whole: href, previous: at(index - 1), next: at(index + 1) },
      rows: () => rowsOf(piece.things, group),
    };
  });
}

export function listPages(edition: Edition): ListPage[] {
  const { words, routes } = edition;
  const { sections } = words.pages;
  return [
    ...pagesOfList(
      factList(edition),
      { title: sections.facts, href: routes.facts(), section: routes.facts() },
      edition,
      (facts) => ({ kind: 'facts', groups: ledgerGroups(facts, edition) }),
    ),
    ...pagesOfList(
      sourcePages(edition),
      { title: sections.sources, href: routes.sources(), section: routes.facts() },
      edition,
      (sources) => ({ kind: 'sources', letters: sourceLetters(sources, edition) }),
    ),
    ...pagesOfList(
      projectPages(edition),
      { title: sections.projects, href: routes.projects(), section: routes.projects() },
      edition,
      (projects) => ({ kind: 'projects', table: finderView(edition, projects) }),
    ),
    ...pagesOfList(
      eventPages(edition),
      { title: sections.events, href: routes.events(), section: routes.events() },
      edition,
      (events) => ({ kind: 'events', events: events.map((event) => datedRow(event, edition, false)) }),
    ),
    ...pagesOfList(
      organisationPages(edition),
      { title: sections.organisations, href: routes.organisations() },
      edition,
      (organisations) => ({
        kind: 'organisations',
        organisations: organisations.map((organisation) => organisationLine(organisation, edition)),
      }),
    ),
    ...pagesOfList(
      contradictionPages(edition),
      { title: sections.contradictions, href: routes.contradictions(), section: routes.facts() },
      edition,
      (facts) => ({ kind: 'contradictions', rows: contradictionRows(facts.flat(), edition) }),
    ),
    ...pagesOfList(glossaryPages(edition), { title: sections.glossary, href: routes.glossary() }, edition, (terms) => ({
      kind: 'terms',
      letters: termLetters(terms, edition),
    })),
    ...pagesOfList(newsPages(edition), { title: sections.news, href: routes.allNews() }, edition, (news) => ({
      kind: 'links',
      items: newsLinks(news, edition),
    })),
    ...pagesOfList(
      transferPages(edition),
      { title: sections.transfer, href: routes.transfer(), section: routes.transfer() },
      edition,
      (projects, { title }) => ({ kind: 'transfers', title, rows: transferRows(projects, edition) }),
    ),
    ...innerLists(edition).flatMap(({ long, linkOf, ...of }) =>
      pagesOfList(long, of, edition, (things) => ({ kind: 'links', items: things.map(linkOf) })),
    ),
  ];
}
