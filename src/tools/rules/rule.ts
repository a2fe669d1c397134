/** What a rule of the content is: it looks at everything and says in German what is wrong, and where. */
import type { ContentEntries } from '#catalogue/entries.ts';
import { withReason, type Problem } from '#catalogue/problems.ts';
import type { Catalogue } from '#catalogue/types.ts';
import type { FactData } from '#schema/fact.ts';
import type { Requirements } from '#site/requirements.ts';
import type { ContentFile } from '../files.ts';
import { perFile } from '../per-file.ts';

/** What all rules look at. Nothing in it is asked of a clock or a disk. */
export interface Checked {
  /** The files that can be read. Their fields may break their schemas. */
  readonly files: readonly ContentFile[];
  /** Fields as far as their schemas could read them; what is bad or missing is ''. */
  readonly entries: ContentEntries;
  /** Whole only where `isLinked`. */
  readonly catalogue: Catalogue;
  /** Every field keeps its schema and every reference leads somewhere. */
  readonly isLinked: boolean;
  /** ISO date. */
  readonly today: string;
  /** Pictures by name. */
  readonly pictures: ReadonlyMap<string, MediaFile>;
  /** Videos, their stills and subtitles by name. */
  readonly videos: ReadonlyMap<string, MediaFile>;
  /** Files that cannot be read: what they hold is not missing. */
  readonly unreadable: ReadonlySet<string>;
  /** Addresses of pages that readers do not see today: drafts, and what waits for its day. */
  readonly heldBack: ReadonlySet<string>;
  /** What readers may have linked already; undefined where nobody knows. */
  readonly before: EarlierState | undefined;
  /** Texts of others by name, to compare with. */
  readonly otherTexts: ReadonlyMap<string, string>;
  readonly lengths: Requirements['lengths'];
  readonly openings: Requirements['openings'];
}

/** A picture, or what belongs to a video. */
export interface MediaFile {
  readonly bytes: number;
}

/** What an earlier state of the content had, as far as its files have changed since; drafts left out. */
export interface EarlierState {
  /** `projekte/oecherlab` */
  readonly records: readonly string[];
  /** Ids of facts with the files that held them. */
  readonly facts: ReadonlyArray<{ readonly id: string; readonly file: string }>;
}

/** A problem of the file that the rule was given. */
export type Finding = Omit<Problem, 'file'>;

export type Rule = (checked: Checked) => Problem[];

/** The rule with a reason for what it finds. */
export const because =
  (why: string, rule: Rule): Rule =>
  (checked) =>
    rule(checked).map((problem) => withReason(problem, why));

/** A rule that one file can break alone. */
export function inEachFile(find: (file: ContentFile, checked: Checked) => Finding[]): Rule {
  // What asks for nothing but the file finds the same until it changes.
  const findings = find.length < 2 ? perFile(find as (file: ContentFile) => Finding[]) : find;
  return (checked) =>
    checked.files.flatMap((file) => findings(file, checked).map((finding) => ({ file: file.file, ...finding })));
}

/** A rule that one fact can break alone; its paths go on below the fact. Facts without an id or a sentence are told elsewhere. */
export const inEachFact =
  (find: (fact: FactData, checked: Checked) => Finding[]): Rule =>
  (checked) =>
    checked.entries.fakten.flatMap(({ id: file, data }) =>
      data.facts.flatMap((fact, index) =>
        fact.id && fact.statement
          ? find(fact, checked).map((finding) => ({
              ...finding,
              file: `content/fakten/${file}.yaml`,
              path: ['facts', index, ...finding.path],
            }))
          : [],
      ),
    );

/** A rule that can be judged when every reference leads somewhere. */
export const onceLinked =
  (rule: Rule): Rule =>
  (checked) =>
    checked.isLinked ? rule(checked) : [];
