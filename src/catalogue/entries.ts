/** Content as it comes in: entries that have passed their schemas. */
import type { CollectionName, EntryData } from '#schema/collections.ts';
import type { AccessibilityData } from '#schema/accessibility.ts';
import type { OperatorData } from '#schema/operator.ts';
import type { RedirectsData } from '#schema/publishing.ts';
import type { ReachabilityData } from '#schema/reachability.ts';
import type { SearchData } from '#schema/search.ts';
import type { Withdrawn } from './publication.ts';

export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  /** The prose, in MDX; empty for records without prose. */
  readonly body?: string | undefined;
}

type Entries = { readonly [Name in CollectionName]: ReadonlyArray<Entry<EntryData<Name>>> };

export interface ContentEntries extends Entries {
  readonly betreiber: OperatorData;
  readonly barrierefreiheit?: AccessibilityData;
  readonly suche: SearchData;
  readonly 'en/suche'?: SearchData;
  readonly umleitungen?: RedirectsData;
  readonly erreichbarkeit?: ReachabilityData;
  /** By path, `content/projekte/x.mdx`: the day on which the file last changed, ISO 8601. */
  readonly changed?: Readonly<Record<string, string>>;
  /** What `entriesOn` took out because it was withdrawn. */
  readonly zurueckgezogen?: readonly Withdrawn[];
}
