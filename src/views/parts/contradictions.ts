/** Where sources disagree: every contradiction once, with what each side says. */
import { onlyRegion } from '#catalogue/projects.ts';
import type { Fact, Side, Subject } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { keyView, type KeyView } from './cards.ts';
import { claimDrawings, claimSources, type ClaimDrawing } from './claim-drawing.ts';
import { sourceLink, type SourceLink } from './proofs.ts';
import { factHref, subjectHref } from './links.ts';
import { longList, type LongList } from './list-index.ts';
import { isLong } from './long-lists.ts';

export interface SideView {
  readonly value: string;
  readonly meaning: string;
  readonly isPreferred: boolean;
  readonly sources: readonly SourceLink[];
}

/** The preferred side before the others, which keep the order of the content. */
const preferredFirst = (sides: readonly Side[]): Side[] =>
  sides.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));

/** What each side says and who says it, the preferred one first. */
export const sideViews = (fact: Fact, edition: Edition): SideView[] =>
  preferredFirst(fact.sides).map(({ value, meaning, preferred, sources }) => ({
    value,
    meaning,
    isPreferred: preferred,
    sources: sources.map((source) => sourceLink(source, edition)),
  }));

export interface SourceCount {
  readonly value: string;
  readonly count: number;
  readonly isPreferred: boolean;
}

/** How many sources stand behind each side; undefined where the number says nothing because it is the same for all. */
export function sourceCounts({ sides }: Fact): SourceCount[] | undefined {
  const counts = preferredFirst(sides).map(({ value, sources, preferred }) => ({
    value,
    count: sources.length,
    isPreferred: preferred,
  }));
  return new Set(counts.map(({ count }) => count)).size > 1 ? counts : undefined;
}

export interface ContradictionRow {
  readonly id: string;
  readonly question: string;
  readonly href: string;
  readonly subject: string;
  readonly subjectHref: string;
  /** The region of the subject, where it belongs to one. */
  readonly key: KeyView | undefined;
  /** The preferred one first. */
  readonly values: ReadonlyArray<{ readonly value: string; readonly who: string; readonly isPreferred: boolean }>;
  /** None where the sources disagree in words. */
  readonly drawing: ClaimDrawing | undefined;
  readonly resolution: string;
  /** Other facts that state the same contradiction; those of another subject name it. */
  readonly others: ReadonlyArray<{
    readonly id: string;
    readonly href: string;
    readonly label: string;
    readonly subject?: string;
  }>;
}

function contradictionRow(facts: readonly Fact[], edition: Edition): ContradictionRow {
  const { routes } = edition;
  const isPreferred = ({ rank }: Fact) => Number(rank === 'bevorzugt');
  const [first, ...others] = facts.toSorted((a, b) => isPreferred(b) - isPreferred(a)) as [Fact, ...Fact[]];
  const region = onlyRegion(first.subject);
  return {
    id: first.id,
    question: first.question ?? first.label,
    href: factHref(first, routes),
    subject: first.subject.title,
    subjectHref: subjectHref(first.subject, routes),
    key: region && keyView(region),
    values: preferredFirst(first.sides).map((side) => ({
      value: side.value,
      who: claimSources(side, edition),
      isPreferred: side.preferred,
    })),
    drawing: claimDrawings(first, edition)?.small,
    resolution: first.resolution ?? '',
    others: others.map((fact) => ({
      id: fact.id,
      href: factHref(fact, routes),
      label: fact.label,
      ...(fact.subject === first.subject ? {} : { subject: fact.subject.title }),
    })),
  };
}

/**
 * One row stands for all facts that state the same contradiction, the preferred fact first. A
 * fact may be well proven and yet have another side.
 */
export const contradictionRows = (facts: readonly Fact[], edition: Edition): ContradictionRow[] =>
  statedAlike(facts).map((same) => contradictionRow(same, edition));

/** Facts that are disputed, those together that state the same contradiction. */
export const statedAlike = (facts: readonly Fact[]): Fact[][] => [
  ...Map.groupBy(
    facts.filter(({ sides }) => sides.length > 0),
    (fact) => fact.disputedAt ?? fact,
  ).values(),
];

/** The same as links, with how to read them. */
export const contradictionLinks = (facts: readonly Fact[], edition: Edition) =>
  contradictionRows(facts, edition).map(({ question, href, resolution }) => ({
    href,
    label: question,
    note: resolution,
  }));

/** Facts that state contradictions, under the subject where each is written down. */
interface DisputedGroup {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** The programme subject by subject, then regions, projects, events, organisations and places; empty groups are left out. */
function disputedGroups({ catalogue, words }: Edition): DisputedGroup[] {
  const { subjectGroupWords } = words.kinds;
  // A contradiction stated about two subjects stands where it is written down.
  const home = (fact: Fact): Subject => (fact.disputedAt ?? fact).subject;
  const disputed = catalogue.facts.filter(({ sides }) => sides.length > 0);
  const bySubject = Map.groupBy(disputed, home);
  const byKind = Map.groupBy(disputed, (fact) => home(fact).kind);
  const ofKind = (id: string, kind: Subject['kind']) => ({
    id,
    title: subjectGroupWords[kind],
    facts: byKind.get(kind) ?? [],
  });
  return [
    ...catalogue.programme.map((subject) => ({
      id: subject.id,
      title: subject.title,
      facts: bySubject.get(subject) ?? [],
    })),
    ofKind('regionen', 'region'),
    ofKind('projekte', 'projekt'),
    ofKind('termine', 'termin'),
    ofKind('organisationen', 'organisation'),
    ofKind('orte', 'ort'),
  ].filter(({ facts }) => facts.length > 0);
}

export const countContradictions = (edition: Edition): number =>
  disputedGroups(edition).reduce((sum, { facts }) => sum + statedAlike(facts).length, 0);

/** The pages of the contradictions, subject by subject; undefined where one page holds all. */
export function contradictionPages(edition: Edition): LongList<Fact[]> | undefined {
  if (!isLong(countContradictions(edition), 'contradictions')) return undefined;
  const groups = disputedGroups(edition).map(({ id, title, facts }) => ({
    id,
    title,
    things: statedAlike(facts),
  }));
  return longList('widersprueche', 'contradictions', groups);
}

export interface ContradictionGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ContradictionRow[];
}

/** All contradictions, one row each. */
export const contradictionGroups = (edition: Edition): ContradictionGroup[] =>
  disputedGroups(edition).map(({ id, title, facts }) => ({ id, title, rows: contradictionRows(facts, edition) }));
