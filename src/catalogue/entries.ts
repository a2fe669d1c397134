/** Content as it comes in: entries that have passed their schemas. */
import type { EventData } from '#schema/event.ts';
import type { FactFileData } from '#schema/fact.ts';
import type { OrganisationData } from '#schema/organisation.ts';
import type { NewsData, OperatorData, PageData, TopicData } from '#schema/page.ts';
import type { ProjectData } from '#schema/project.ts';
import type { RegionData } from '#schema/region.ts';
import type { SourceData } from '#schema/source.ts';
import type { TermData } from '#schema/term.ts';

export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  /** The prose, in MDX; empty for records without prose. */
  readonly body?: string | undefined;
}

export interface ContentEntries {
  readonly regionen: ReadonlyArray<Entry<RegionData>>;
  readonly projekte: ReadonlyArray<Entry<ProjectData>>;
  readonly themen: ReadonlyArray<Entry<TopicData>>;
  readonly termine: ReadonlyArray<Entry<EventData>>;
  readonly meldungen: ReadonlyArray<Entry<NewsData>>;
  readonly seiten: ReadonlyArray<Entry<PageData>>;
  readonly glossar: ReadonlyArray<Entry<TermData>>;
  readonly organisationen: ReadonlyArray<Entry<OrganisationData>>;
  readonly quellen: ReadonlyArray<Entry<SourceData>>;
  readonly fakten: ReadonlyArray<Entry<FactFileData>>;
  readonly betreiber: OperatorData;
}
