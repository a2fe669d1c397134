/** What the site's templates name and therefore need. The check says in German what is missing. */
import { topicIds } from '#schema/fields.ts';
import { regionIds } from './regions.ts';

export interface Requirements {
  readonly regionen: readonly string[];
  readonly themen: readonly string[];
  readonly seiten: readonly string[];
  readonly leicht: readonly string[];
  readonly termine: readonly string[];
  readonly 'en/seiten': readonly string[];
  readonly 'en/regionen': readonly string[];
  /** Facts that must name a date. */
  readonly dates: readonly string[];
  /** How many words a text has that fills its page and no more, by the beginning of its path. */
  readonly lengths: Readonly<Record<string, readonly [least: number, most: number]>>;
  /** How many words stand before the first heading of a page, by its path. */
  readonly openings: Readonly<Record<string, readonly [least: number, most: number]>>;
}

/** What a reader must know of the programme's course: choice, law, interim balance, extension, end. */
export const milestones = [
  'auswahl-ostwestfalen-lippe',
  'auswahl-vier-modellkommunen',
  'richtlinie-erlassen',
  'zwischenbilanz-2019',
  'verlaengerung-2022',
  'programmende',
  'godigitalac-2024',
] as const;

/** Dates of the programme itself, for the time axis. */
export const programmeDates = {
  start: 'laufzeit--start',
  plannedEnd: 'laufzeit--ende-geplant',
  end: 'laufzeit--ende',
} as const;

/** Pages of `seiten/` whose title, lead and text templates show. */
const pages = [
  'start',
  'programm',
  'was-blieb',
  'regionen',
  'projekte',
  'karte',
  'themen',
  'fakten',
  'widersprueche',
  'quellen',
  'termine',
  'meldungen',
  'organisationen',
  'orte',
  'glossar',
  'suche',
  'nachnutzen',
  'presse',
  'diagramme',
  'daten',
  'datenstaende',
  'impressum',
  'datenschutz',
  'barrierefreiheit',
  'lizenzen',
  'fehler-melden',
  'so-funktioniert-die-seite',
  'pruefung',
  'gebaerdensprache',
  'fragen',
  'offline',
  'nicht-gefunden',
] as const;
/** Those that are there in English. */
const englishPages = [
  'start',
  'programm',
  'was-blieb',
  'regionen',
  'projekte',
  'fakten',
  'suche',
  'presse',
  'so-funktioniert-die-seite',
  'zitieren',
] as const;
export type PageId = (typeof pages)[number] | (typeof englishPages)[number];

export const siteRequirements: Requirements = {
  regionen: regionIds,
  themen: topicIds,
  seiten: pages,
  // The region's page leads to it.
  leicht: ['start', ...regionIds],
  termine: milestones,
  'en/seiten': englishPages,
  'en/regionen': regionIds,
  dates: Object.values(programmeDates),
  lengths: {
    'content/seiten/programm.mdx': [450, 900],
    'content/regionen/': [600, 1000],
    'content/themen/': [150, 400],
    'content/projekte/': [80, 400],
  },
  // Newsrooms take over the programme in a hundred words.
  openings: { 'content/seiten/presse.mdx': [95, 105] },
};
