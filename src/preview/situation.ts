/** What the preview tells beside the pages: mistakes with their places, who is held back, how well proven and how hard to read. */
import { addressOf, withoutBase } from '#catalogue/addresses.ts';
import { adviceIn, levelOf, levelWords, sentenceOf, type Level, type LocatedProblem } from '#catalogue/problems.ts';
import { stateOf } from '#catalogue/publication.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { german } from '#language/de/german.ts';
import type { CollectionName, SingleFile } from '#schema/collections.ts';
import type { PublishingData } from '#schema/publishing.ts';
import { reviewMonths } from '#site/config.ts';
import { addMonths } from '#site/dates.ts';
import { englishEdition } from '#site/editions.ts';
import { createRoutes } from '#site/routes.ts';
import type { ContentFile } from '#tools/files.ts';
import { reportOn, type PageReport } from '#tools/report.ts';

/** Where on its page a mistake belongs: at the title, the lead, a fact, or the block of a line of the file. */
export type Spot =
  | { readonly kind: 'title' }
  | { readonly kind: 'lead' }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'line'; readonly line: number };

export interface Message {
  readonly level: Level;
  readonly levelWord: string;
  /** As the check prints it: `content/projekte/x.mdx:12:5`. */
  readonly place: string;
  /** Opens the file there. */
  readonly editor: string;
  readonly text: string;
  /** Why it matters, and what to paste. */
  readonly advice: readonly string[];
  /** Pages that show the file, as content writes their addresses. */
  readonly pages: readonly string[];
  readonly spot: Spot | undefined;
}

export interface PageNotes {
  readonly files: ReadonlyArray<{ readonly name: string; readonly editor: string }>;
  /** Why readers do not see the page, or not as it stands; undefined where they do. */
  readonly held: string | undefined;
  /** „Stufe 9,8, Kurztext Stufe 8,1“ */
  readonly grade: string | undefined;
}

export interface Situation {
  readonly messages: readonly Message[];
  /** By address as content writes it. */
  readonly pages: Readonly<Record<string, PageNotes>>;
  /** Facts that one source alone proves, and facts whose review is due since a day. */
  readonly singleSource: readonly string[];
  readonly due: Readonly<Record<string, string>>;
}

/** What the server answers to the bar. */
export interface Answer extends Situation {
  /** Since content changed last, in milliseconds: a page that was asked for before is out of date. */
  readonly unchangedFor: number;
}

/** What the check found. */
export interface Findings {
  /** The folder that holds `content/`. */
  readonly root: string;
  /** ISO 8601 day. */
  readonly today: string;
  readonly files: readonly ContentFile[];
  readonly problems: readonly LocatedProblem[];
  /** As far as the content can be joined. */
  readonly readable: Catalogue;
}

/** Opens a file in VS Code at a place (code.visualstudio.com/docs/configure/command-line, „Opening VS Code with URLs“). */
const editorLink = (root: string, file: string, line = 1, column = 1): string =>
  encodeURI(
    `vscode://file${root.startsWith('/') ? '' : '/'}${root.replaceAll('\\', '/').replace(/\/$/, '')}/${file}:${line}:${column}`,
  );

const routes = createRoutes();

/** Pages of `seiten/` whose address is not their name. */
const elsewhere: Readonly<Record<string, string>> = {
  diagramme: withoutBase(routes.charts()),
  'nicht-gefunden': '/404.html',
};
const ofSingleFiles: Readonly<Record<SingleFile, readonly string[]>> = {
  betreiber: [routes.imprint(), routes.privacy(), routes.accessibility(), routes.report()].map(withoutBase),
  barrierefreiheit: [withoutBase(routes.accessibility())],
  suche: [withoutBase(routes.search())],
  'en/suche': [withoutBase(createRoutes(englishEdition.folder).search())],
  umleitungen: [],
  erreichbarkeit: [],
};

const idAt = (data: unknown, index: unknown): string | undefined => {
  const { facts } = (data ?? {}) as { readonly facts?: unknown };
  const id = Array.isArray(facts) ? (facts[Number(index)] as { readonly id?: unknown } | undefined)?.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** The pages that show a file, the nearest first. */
function pagesOf({ collection, id }: Pick<ContentFile, 'collection' | 'id'>): readonly string[] {
  if (collection in ofSingleFiles) return ofSingleFiles[collection as SingleFile];
  if (collection === 'seiten' && elsewhere[id] !== undefined) return [elsewhere[id]];
  if (collection === 'fakten') {
    const [folder = '', name = ''] = id.split('/');
    return folder === 'programm' ? [withoutBase(routes.programme())] : [`/${folder}/${name}/`];
  }
  const address = addressOf(collection as CollectionName, id);
  return address === undefined ? [] : [address.replace(/#.*/, '')];
}

function spotOf({ path, line }: LocatedProblem, file: ContentFile | undefined): Spot | undefined {
  const [first, index] = path;
  if (first === 'title') return { kind: 'title' };
  if (first === 'lead') return { kind: 'lead' };
  const fact = first === 'facts' ? idAt(file?.data, index) : undefined;
  if (fact !== undefined) return { kind: 'fact', id: fact };
  return first === 'body' ? { kind: 'line', line } : undefined;
}

function messageOf(problem: LocatedProblem, file: ContentFile | undefined, root: string): Message {
  const { line, column } = problem;
  const spot = spotOf(problem, file);
  const ofFact = spot?.kind === 'fact' ? [addressOf('fakten', spot.id)!] : [];
  return {
    level: levelOf(problem),
    levelWord: levelWords[levelOf(problem)],
    place: `${problem.file}:${line}:${column}`,
    editor: editorLink(root, problem.file, line, column),
    text: sentenceOf(problem),
    advice: adviceIn(problem).map((each) => each.trim()),
    pages: [...(file ? pagesOf(file) : []), ...ofFact],
    spot,
  };
}

/** Why readers do not see a page, in words. */
function heldBack(data: unknown, today: string): string | undefined {
  const publishing = (data ?? {}) as PublishingData;
  const state = stateOf(publishing, today);
  if (state === 'draft') return 'Entwurf';
  if (state === 'future') return `Erscheint ${german.forms.date(publishing.veroeffentlichtAb ?? '')}`;
  return state === 'withdrawn' ? 'Zurückgezogen' : undefined;
}

const gradeWords = ({ grade, leadGrade }: Pick<PageReport, 'grade' | 'leadGrade'>): string =>
  [...(grade > 0 ? [`Stufe ${decimal(grade)}`] : []), `Kurztext Stufe ${decimal(leadGrade)}`].join(', ');

const decimal = (value: number): string => value.toFixed(1).replace('.', ',');

export function situationOf({ root, today, files, problems, readable }: Findings): Situation {
  const byName = new Map(files.map((file) => [file.file, file]));
  const grades = new Map(reportOn(files, readable).map((page) => [page.file, page]));
  const pages: Record<string, PageNotes> = {};
  for (const file of files) {
    const [address] = pagesOf(file);
    if (address === undefined) continue;
    const known = pages[address];
    const report = grades.get(file.file);
    pages[address] = {
      files: [...(known?.files ?? []), { name: file.file, editor: editorLink(root, file.file) }],
      held: known?.held ?? heldBack(file.data, today),
      grade: known?.grade ?? (report && gradeWords(report)),
    };
  }
  return {
    messages: problems.map((problem) => messageOf(problem, byName.get(problem.file), root)),
    pages,
    singleSource: readable.facts.filter(({ confidence }) => confidence === 'einfach').map(({ id }) => id),
    due: Object.fromEntries(
      readable.facts.flatMap(({ id, checked }) => {
        const day = /^\d{4}-\d\d-\d\d$/.test(checked) ? addMonths(checked, reviewMonths) : undefined;
        return day !== undefined && day <= today ? [[id, german.forms.date(day)] as const] : [];
      }),
    ),
  };
}
