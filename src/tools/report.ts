/** `npm run check -- --bericht`: how long, how hard to read and how well proven every page with prose is. */
import { plainFactText } from '#catalogue/fact-text.ts';
import type { Problem } from '#catalogue/problems.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { germanForms } from '#language/de/german.ts';
import type { Requirements } from '#site/requirements.ts';
import type { ContentFile } from './files.ts';
import { factsShownBy, plainProse, withoutHeadings } from './passages.ts';
import { readabilityOf } from './readability.ts';

/** Grades above which a page, and the lead of a project, is too hard. */
const gradeLimits = { page: 13, projectLead: 11 } as const;

export interface PageReport {
  readonly file: string;
  readonly words: number;
  readonly sentenceLength: number;
  readonly grade: number;
  readonly leadGrade: number;
  readonly facts: number;
  readonly sources: number;
  readonly isTooHard: boolean;
  readonly isLeadTooHard: boolean;
  /** Where the text begins in the prose. */
  readonly start: number;
}

/** A row for every page with prose, the hardest first. */
export function reportOn(files: readonly ContentFile[], { factById }: Catalogue): PageReport[] {
  return files
    .flatMap(({ collection, file, data, body }) => {
      const lead = (data as { lead?: unknown } | undefined)?.lead;
      if (!file.endsWith('.mdx') || typeof lead !== 'string') return [];
      const text = readabilityOf(withoutHeadings(plainProse(body, factById)));
      const leadGrade = readabilityOf(plainFactText(lead, factById, germanForms)).grade;
      const shown = factsShownBy(lead, body, factById);
      const sources = new Set(shown.flatMap((fact) => fact.sources.map(({ source }) => source)));
      const isTooHard = toTenth(text.grade) > gradeLimits.page;
      const isLeadTooHard = collection === 'projekte' && toTenth(leadGrade) > gradeLimits.projectLead;
      return [
        {
          file,
          ...text,
          leadGrade,
          facts: shown.length,
          sources: sources.size,
          isTooHard,
          isLeadTooHard,
          start: Math.max(0, body.search(/\S/)),
        },
      ];
    })
    .sort((a, b) => b.grade - a.grade || a.file.localeCompare(b.file));
}

/** Grades are told with one decimal; so they are judged. */
const toTenth = (grade: number) => Math.round(grade * 10) / 10;

const german = (value: number) => value.toFixed(1).replace('.', ',');

/** What keeps a page from being published: the field and a German sentence. */
export function tooHard(page: PageReport): Array<Pick<Problem, 'path' | 'at' | 'message'>> {
  const message = (grade: number, limit: number) =>
    `Zu schwer zu lesen: Stufe ${german(grade)}, höchstens ${limit}. Bitte kürzere Sätze und Wörter wählen.`;
  return [
    ...(page.isTooHard ? [{ path: ['body'], at: page.start, message: message(page.grade, gradeLimits.page) }] : []),
    ...(page.isLeadTooHard ? [{ path: ['lead'], message: message(page.leadGrade, gradeLimits.projectLead) }] : []),
  ];
}

/** So few facts about a project do not fill a text. */
const few = 4;

/** @returns a German hint where a text is shorter or longer than its readers expect */
export function lengthHint(
  { file, words }: PageReport,
  { projects }: Pick<Catalogue, 'projects'>,
  lengths: Requirements['lengths'],
): string | undefined {
  const [, usual] = Object.entries(lengths).find(([start]) => file.startsWith(start)) ?? [];
  if (!usual) return undefined;
  const [least, most] = usual;
  const isLittleKnown = projects.some(({ id, facts }) => file === `content/projekte/${id}.mdx` && facts.length <= few);
  if (words <= most && (words >= least || isLittleKnown)) return undefined;
  return `Der Text hat ${words} Wörter, üblich sind hier ${least} bis ${most}.`;
}

const columns: ReadonlyArray<readonly [string, (page: PageReport) => string]> = [
  ['Wörter', ({ words }) => String(words)],
  ['Satz', ({ sentenceLength }) => german(sentenceLength)],
  ['Stufe', ({ grade, isTooHard }) => `${german(grade)}${isTooHard ? '!' : ' '}`],
  ['Kurztext', ({ leadGrade, isLeadTooHard }) => `${german(leadGrade)}${isLeadTooHard ? '!' : ' '}`],
  ['Fakten', ({ facts }) => String(facts)],
  ['Quellen', ({ sources }) => String(sources)],
];

/** The rows as a table of text. */
export function formatReport(pages: readonly PageReport[]): string {
  const rows = [
    [...columns.map(([title]) => title), 'Seite'],
    ...pages.map((page) => [...columns.map(([, cell]) => cell(page)), page.file]),
  ];
  const lines = rows.map((cells) =>
    cells.map((cell, index) => (index < columns.length ? cell.padStart(9) : `  ${cell}`)).join(''),
  );
  const legend = `Satz: Wörter je Satz. Stufe: Wiener Sachtextformel, etwa das Schuljahr. „!“: über ${gradeLimits.page}, im Kurztext eines Projekts über ${gradeLimits.projectLead}.`;
  return [...lines, '', legend].join('\n');
}
