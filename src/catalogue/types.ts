/** The domain: what the site knows, joined, checked and sorted. Everything is readonly. */
import type { EasyData } from '#schema/easy.ts';
import type { EventData } from '#schema/event.ts';
import type { FactData } from '#schema/fact.ts';
import type { GalleryData } from '#schema/gallery.ts';
import type { OrganisationData } from '#schema/organisation.ts';
import type { AccessibilityData } from '#schema/accessibility.ts';
import type { OperatorData } from '#schema/operator.ts';
import type { NewsData, PageData, TopicData } from '#schema/page.ts';
import type { ProjectData, ProjectRole } from '#schema/project.ts';
import type { RedirectsData } from '#schema/publishing.ts';
import type { ReachabilityAnswer } from '#schema/reachability.ts';
import type { RegionData, RegionRole } from '#schema/region.ts';
import type { SearchData } from '#schema/search.ts';
import type { SourceData } from '#schema/source.ts';
import type { TermData } from '#schema/term.ts';
import type { Withdrawn } from './publication.ts';

/** What facts can be about. `programm` has no page per subject; its facts stand under `/programm/`. */
export type SubjectKind = 'programm' | 'region' | 'projekt' | 'termin' | 'organisation' | 'ort';

/** The thing a fact file is about. `id` is unique within its kind and the first part of its facts' ids. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly title: string;
  readonly regions: readonly Region[];
  readonly facts: readonly Fact[];
}

export interface FactReference {
  readonly source: Source;
  readonly locator: string | undefined;
}

export interface Side extends Readonly<Omit<FactData['sides'][number], 'sources'>> {
  readonly sources: readonly Source[];
}

export interface Derivation {
  readonly text: string;
  readonly formula: string | undefined;
  readonly inputs: ReadonlyArray<{ readonly letter: string; readonly fact: Fact }>;
}

/** One proven statement about a subject. `value` is a number, an ISO date or period, a text or a list of texts. */
export interface Fact extends Readonly<
  Omit<FactData, 'sources' | 'contradicts' | 'sides' | 'disputedAt' | 'derivation' | 'replacedBy'>
> {
  readonly subject: Subject;
  readonly sources: readonly FactReference[];
  readonly contradicts: readonly Fact[];
  readonly sides: readonly Side[];
  /** The fact that states the same contradiction first; question, sides and resolution come from there. */
  readonly disputedAt: Fact | undefined;
  readonly derivation: Derivation | undefined;
  readonly replacedBy: Fact | undefined;
  /** BCP 47 of its words, in an edition that has none of its own for them. */
  readonly lang?: string | undefined;
  /** Facts calculated from this one. */
  readonly usedIn: readonly Fact[];
}

export interface Source extends Readonly<SourceData> {
  readonly id: string;
  /** Whether it can still be read at its address; undefined where nobody has asked. */
  readonly reachability: Readonly<ReachabilityAnswer> | undefined;
  readonly facts: readonly Fact[];
}

type RoleFacts = Readonly<Record<ProjectRole, Fact | undefined>>;

export interface Region extends Readonly<Omit<RegionData, 'keyFacts' | 'projectOffice' | 'facts'>> {
  readonly kind: 'region';
  readonly id: string;
  readonly facts: readonly Fact[];
  readonly keyFacts: readonly Fact[];
  readonly roles: Readonly<Record<RegionRole, Fact | undefined>>;
  readonly projectOffice: Organisation | undefined;
  readonly projects: readonly Project[];
  readonly events: readonly Event[];
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
}

type OutcomeData = NonNullable<ProjectData['outcome']>;
type ReuseData = NonNullable<ProjectData['reuse']>;

export interface Project extends Readonly<
  Omit<
    ProjectData,
    | 'regions'
    | 'topics'
    | 'leadOrganisation'
    | 'partners'
    | 'partOf'
    | 'facts'
    | 'outcome'
    | 'reason'
    | 'stations'
    | 'interruptions'
    | 'reuse'
  >
> {
  readonly kind: 'projekt';
  readonly id: string;
  readonly regions: readonly Region[];
  /** Themes including `e-government` where that is the funding area. */
  readonly topics: readonly Topic[];
  readonly leadOrganisation: Organisation | undefined;
  readonly partners: readonly Organisation[];
  readonly partOf: Project | undefined;
  readonly parts: readonly Project[];
  readonly facts: readonly Fact[];
  readonly roles: RoleFacts;
  readonly sources: readonly Source[];
  /** What became of it; `fact` is the latest proof. */
  readonly outcome: (Readonly<Omit<OutcomeData, 'fact'>> & { readonly fact: Fact | undefined }) | undefined;
  readonly reason: { readonly kind: NonNullable<ProjectData['reason']>['kind']; readonly fact: Fact } | undefined;
  readonly stations: ReadonlyArray<Readonly<Omit<ProjectData['stations'][number], 'fact'>> & { readonly fact: Fact }>;
  /** Facts whose value is a period in which the result was not to be had. */
  readonly interruptions: readonly Fact[];
  readonly reuse:
    | (Readonly<Omit<ReuseData, 'fact' | 'takenOver'>> & {
        readonly fact: Fact | undefined;
        readonly takenOver: ReadonlyArray<Takeover>;
      })
    | undefined;
}

/** `groups`: the topic's projects by what was done; each belongs to the topic. */
export interface Topic extends Readonly<Omit<TopicData, 'groups' | 'approaches'>> {
  readonly id: string;
  readonly projects: readonly Project[];
  readonly approaches: ReadonlyArray<{ readonly region: Region; readonly title: string; readonly text: string }>;
  readonly groups: ReadonlyArray<{ readonly title: string; readonly projects: readonly Project[] }>;
}

type PictureData = GalleryData['pictures'][number];

export interface Gallery {
  /** What the publisher writes at the pictures. */
  readonly credit: Fact;
  readonly source: Source;
  readonly pictures: ReadonlyArray<Readonly<Omit<PictureData, 'fact'>> & { readonly fact: Fact }>;
}

export interface Event extends Readonly<
  Omit<EventData, 'date' | 'disputedBy' | 'regions' | 'organisers' | 'series' | 'gallery'>
> {
  readonly kind: 'termin';
  readonly id: string;
  /** The fact that proves the date; its value is an ISO date, a period or a list of days. */
  readonly date: Fact;
  readonly disputedBy: Fact | undefined;
  readonly regions: readonly Region[];
  readonly organisers: ReadonlyArray<{ readonly name: string; readonly organisation: Organisation | undefined }>;
  readonly series: Event | undefined;
  readonly gallery: Gallery | undefined;
  readonly parts: readonly Event[];
  readonly facts: readonly Fact[];
}

export interface Organisation extends Readonly<
  Omit<OrganisationData, 'regions' | 'partners' | 'leadOrganisation' | 'facts'>
> {
  readonly id: string;
  readonly regions: readonly Region[];
  readonly leadOrganisation: Organisation | undefined;
  readonly partners: readonly Organisation[];
  readonly facts: readonly Fact[];
  readonly roles: RoleFacts;
  readonly leads: readonly Project[];
  readonly takesPartIn: readonly Project[];
  /** Offices and consortia that this organisation runs or belongs to. */
  readonly belongsTo: readonly Organisation[];
  readonly events: readonly Event[];
}

/** Who took something over from a project. */
export interface Takeover {
  readonly by: string;
  readonly fact: Fact;
}

/** A municipality or Kreis that belongs to a model region or in which a project was. */
export interface Place {
  readonly id: string;
  /** As the register has it: „Soest“ is the town, „Kreis Soest“ the Kreis. */
  readonly name: string;
  /** Official key (AGS): eight digits of a municipality, five of a Kreis. */
  readonly ags: string;
  /** A point inside its area. */
  readonly lat: number;
  readonly lon: number;
  readonly isKreis: boolean;
  /** Other names by which people look for it. */
  readonly aliases: readonly string[];
  /** The model region of which it is a member. */
  readonly region: Region | undefined;
  /** The same; where it belongs to none, those of its projects. */
  readonly regions: readonly Region[];
  /** Its Kreis, where that has a page as well. */
  readonly kreis: Place | undefined;
  /** Of a Kreis: its municipalities that have a page. */
  readonly municipalities: readonly Place[];
  readonly facts: readonly Fact[];
  readonly population: Fact | undefined;
  /** Whom to ask about the place, mostly its administration. */
  readonly organisation: Organisation | undefined;
  readonly projects: readonly Project[];
  /** What came there from projects of other places. */
  readonly takeovers: ReadonlyArray<Takeover & { readonly project: Project }>;
  /** Held there. */
  readonly events: readonly Event[];
  /** Seated there. */
  readonly organisations: readonly Organisation[];
}

export interface News extends Readonly<NewsData> {
  readonly id: string;
}

export interface Spelling {
  readonly name: string;
  readonly note: string;
  readonly fact: Fact | undefined;
  readonly project: Project | undefined;
}

type PageLists = Pick<
  PageData,
  'promises' | 'stories' | 'milestones' | 'quotable' | 'choices' | 'ministries' | 'shares'
>;

export interface Page extends Readonly<
  Omit<PageData, 'keyFacts' | 'contradictions' | 'money' | 'spellings' | keyof PageLists>
> {
  readonly id: string;
  readonly keyFacts: readonly Fact[];
  readonly contradictions: readonly Fact[];
  readonly money: ReadonlyArray<{ readonly fact: Fact; readonly note: string }>;
  readonly spellings: readonly Spelling[];
  readonly promises: ReadonlyArray<
    Readonly<Omit<PageLists['promises'][number], 'promised' | 'became' | 'of'>> & {
      readonly promised: Fact;
      readonly became: Fact;
      /** The number of which what came is a part. */
      readonly of: Fact | undefined;
    }
  >;
  readonly stories: ReadonlyArray<
    Readonly<Omit<PageLists['stories'][number], 'project'>> & { readonly project: Project }
  >;
  readonly milestones: ReadonlyArray<{ readonly fact: Fact; readonly text: string }>;
  readonly quotable: ReadonlyArray<Readonly<Omit<PageLists['quotable'][number], 'fact'>> & { readonly fact: Fact }>;
  readonly choices: ReadonlyArray<{ readonly region: Region; readonly text: string }>;
  readonly ministries: ReadonlyArray<{ readonly from: Fact; readonly name: string }>;
  readonly shares: ReadonlyArray<{ readonly fact: Fact; readonly text: string }>;
}

/** A page in Leichte Sprache. */
export interface EasyPage extends Readonly<EasyData> {
  readonly id: string;
}

/** A word of the glossary. */
export interface Term extends Readonly<Omit<TermData, 'facts' | 'related'>> {
  readonly id: string;
  readonly facts: readonly Fact[];
  readonly related: readonly Term[];
}

export interface Catalogue {
  readonly programme: readonly Subject[];
  readonly regions: readonly Region[];
  readonly projects: readonly Project[];
  readonly topics: readonly Topic[];
  readonly events: readonly Event[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly placeByName: ReadonlyMap<string, Place>;
  readonly news: readonly News[];
  readonly pages: ReadonlyMap<string, Page>;
  /** In Leichte Sprache, by name: `start`, and those of regions by their ids. */
  readonly easyPages: ReadonlyMap<string, EasyPage>;
  readonly glossary: readonly Term[];
  readonly sources: readonly Source[];
  /** In the order of their subjects: programme, regions, projects, events, organisations, places. */
  readonly facts: readonly Fact[];
  readonly factById: ReadonlyMap<string, Fact>;
  /** As far as it is known: no placeholders. */
  readonly operator: Readonly<OperatorData>;
  readonly accessibility: Readonly<AccessibilityData>;
  /** What the search understands beside the names of things. */
  readonly search: Readonly<SearchData>;
  /** What had a page and leaves one that says why it went. */
  readonly withdrawn: readonly Withdrawn[];
  /** By address as content writes it, `/projekte/oecherlab/`: the day on which the page's files last changed. */
  readonly changed: ReadonlyMap<string, string>;
  /** What there is in English as well, by its address below the folder of the edition: `''`, `regionen/soest/`. */
  readonly translated: ReadonlySet<string>;
  /** Old addresses and where they lead. */
  readonly redirects: ReadonlyArray<Readonly<RedirectsData['umleitungen'][number]>>;
}
