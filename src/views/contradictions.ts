/** Where sources disagree: every contradiction once, with what each side says. */
import type { Catalogue, Fact } from '#catalogue/types.ts';
import { factHref, subjectHref } from './links.ts';
import { sourceLink, type SourceLink } from './citations.ts';

export interface SideView {
  readonly value: string;
  readonly meaning: string;
  readonly isPreferred: boolean;
  readonly sources: readonly SourceLink[];
}

export const sideViews = (fact: Fact): SideView[] =>
  fact.sides.map(({ value, meaning, preferred, sources }) => ({
    value,
    meaning,
    isPreferred: preferred,
    sources: sources.map(sourceLink),
  }));

export interface ContradictionRow {
  readonly question: string;
  readonly href: string;
  readonly subject: string;
  readonly subjectHref: string;
  readonly values: ReadonlyArray<{ readonly value: string; readonly meaning: string; readonly isPreferred: boolean }>;
  readonly resolution: string;
}

/** Facts that state the same contradiction carry the same sides; one row stands for them, the preferred one first. */
export function contradictionRows(facts: readonly Fact[]): ContradictionRow[] {
  const seen = new Set<string>();
  return facts
    .filter((fact) => fact.confidence === 'widerspruch')
    .toSorted((a, b) => Number(b.rank === 'bevorzugt') - Number(a.rank === 'bevorzugt'))
    .filter((fact) => {
      const same = `${fact.subject.kind}/${fact.subject.id}/${fact.sides
        .map(({ value }) => value)
        .sort()
        .join('|')}`;
      if (seen.has(same)) return false;
      seen.add(same);
      return true;
    })
    .map((fact) => ({
      question: fact.question ?? fact.label,
      href: factHref(fact),
      subject: fact.subject.title,
      subjectHref: subjectHref(fact.subject),
      values: fact.sides.map(({ value, meaning, preferred }) => ({ value, meaning, isPreferred: preferred })),
      resolution: fact.resolution ?? '',
    }));
}

export interface ContradictionGroup {
  readonly title: string;
  readonly rows: readonly ContradictionRow[];
}

/** The programme first, then region by region, then what concerns several. */
export function contradictionGroups({ facts, regions }: Catalogue): ContradictionGroup[] {
  const ofRegion = (count: (regions: readonly unknown[]) => boolean) =>
    facts.filter(({ subject }) => subject.kind !== 'programm' && count(subject.regions));
  return [
    {
      title: 'Das Programm',
      rows: contradictionRows(facts.filter(({ subject }) => subject.kind === 'programm')),
    },
    ...regions.map((region) => ({
      title: region.title,
      rows: contradictionRows(ofRegion((of) => of.length === 1 && of[0] === region)),
    })),
    { title: 'Mehrere Regionen', rows: contradictionRows(ofRegion((of) => of.length !== 1)) },
  ].filter(({ rows }) => rows.length > 0);
}
