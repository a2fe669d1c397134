/** Checks all content and reports every mistake at once. */
import { dateOf, germanDay } from '#site/dates.ts';
import { pageAddresses } from '#catalogue/addresses.ts';
import { buildCatalogue } from '#catalogue/build.ts';
import type { ContentEntries } from '#catalogue/entries.ts';
import { missingOperatorData } from '#catalogue/operator.ts';
import { entriesOn, heldBackOn } from '#catalogue/publication.ts';
import { byPlace, isError, type LocatedProblem, type Problem } from '#catalogue/problems.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { countOf } from '#language/de/format.ts';
import { german } from '#language/de/german.ts';
import { collectionNames } from '#schema/collections.ts';
import type { OperatorData } from '#schema/page.ts';
import { searchSchema } from '#schema/search.ts';
import { compileProse } from '#prose/engine.ts';
import type { Requirements } from '#site/requirements.ts';
import { readEarlierState } from './earlier-state.ts';
import { checkFile, locate, ofFile, schemaOf } from './file-check.ts';
import { readContent, type Content, type ContentFile } from './files.ts';
import { brokenRules } from './rules/all.ts';
import { referencesNotShown } from './rules/not-shown.ts';
import { wrongPublicationDays } from './rules/publication-days.ts';
import { wrongAddresses } from './rules/redirects.ts';
import type { EarlierState } from './rules/rule.ts';
import { createSuggester } from './suggestions.ts';
import { salvage, type SchemaNode } from './schema-tree.ts';

export interface CheckOptions {
  /** A published site also needs the operator's data. */
  readonly release?: boolean;
  /** What the site's templates name; without it the content is checked for itself. */
  readonly requirements?: Requirements;
  /** Today as `JJJJ-MM-TT`, for what is public and what may not lie ahead; that of the clock where it is not given. */
  readonly today?: string;
  /** What readers may have linked already; Git is asked where it is not given. */
  readonly before?: EarlierState;
  /** Texts of others by name: what the content has word for word from them is an error. */
  readonly otherTexts?: ReadonlyMap<string, string>;
  /** When each file last changed, ISO 8601, by its path. */
  readonly changed?: Readonly<Record<string, string>>;
}

/** What the check says, and what there is when it has nothing against it. */
export interface CheckedContent {
  /** Everything that is written; undefined where an error stands. */
  readonly catalogue: Catalogue | undefined;
  /** What readers see today. */
  readonly published: Catalogue | undefined;
  readonly files: readonly ContentFile[];
  /** Errors, warnings and hints, by place. */
  readonly problems: LocatedProblem[];
}

/** @param root the folder that holds `content/` */
export async function checkContent(root: string, options: CheckOptions = {}): Promise<CheckedContent> {
  const today = options.today ?? germanDay(new Date());
  const before = options.before ?? (await readEarlierState(root, today));
  return judgeContent(await readContent(root), { ...options, today, ...(before && { before }) });
}

/** The check of content that has been read. */
export async function judgeContent(
  { files, strays, pictures }: Content,
  { release = false, requirements, today, changed = {}, ...options }: CheckOptions & { readonly today: string },
): Promise<CheckedContent> {
  const alone = files.flatMap(checkFile);
  const problems = [...strays.map(({ file, message, ...place }) => ofFile(file, message, place)), ...alone];

  const readable = files.filter(({ syntax }) => syntax.length === 0);
  const entriesOf = (collection: ContentFile['collection']) =>
    readable
      .filter((file) => file.collection === collection)
      .map((file) => ({ id: file.id, data: salvage(schemaOf(file) as SchemaNode, file.data), body: file.body }));
  const operator = (entriesOf('betreiber')[0]?.data ?? {}) as OperatorData;
  const entries = {
    ...Object.fromEntries(collectionNames.map((name) => [name, entriesOf(name)])),
    betreiber: operator,
    suche: entriesOf('suche')[0]?.data ?? searchSchema.parse({}),
    umleitungen: entriesOf('umleitungen')[0]?.data,
    erreichbarkeit: entriesOf('erreichbarkeit')[0]?.data,
    changed,
  } as unknown as ContentEntries;
  const { catalogue, problems: joined } = buildCatalogue(entries, german);
  const isAllPublic = heldBackOn(entries, today).length === 0;
  const publicEntries = isAllPublic ? entries : entriesOn(entries, today);
  const published = isAllPublic ? { catalogue, problems: joined } : buildCatalogue(publicEntries, german);
  const fileOf = new Map(files.map((file) => [file.file, file]));
  const isInside = createInside(alone);
  const ofContent = [
    ...[
      ...joined,
      ...wrongAddresses(entries, catalogue, published.catalogue),
      ...wrongPublicationDays(entries, today),
    ].filter((problem) => !isInside(problem) && !pointsAtUnreadable(problem, files)),
    ...(isAllPublic ? [] : referencesNotShown(entries, today, joined)),
  ];
  const shown = pageAddresses(published.catalogue);
  const broken = brokenRules({
    files: readable,
    entries,
    catalogue,
    isLinked: ![...alone, ...joined].some(isError),
    today,
    pictures,
    unreadable: new Set(files.filter(({ syntax }) => syntax.length > 0).map(({ file }) => file)),
    heldBack: new Set([...pageAddresses(catalogue)].filter((address) => !shown.has(address))),
    before: options.before,
    otherTexts: options.otherTexts ?? new Map(),
    lengths: requirements?.lengths ?? {},
    openings: requirements?.openings ?? {},
  });
  for (const problem of broken) {
    if (isInside(problem)) continue;
    const file = fileOf.get(problem.file);
    problems.push(file ? locate(file, problem) : ofFile(problem.file, problem.message, problem));
  }
  const suggest = createSuggester(entries);
  for (const problem of ofContent) {
    const file = fileOf.get(problem.file);
    if (file) problems.push(locate(file, suggest(problem, file)));
  }
  problems.push(...(await uncompilable(files, problems)));
  problems.push(...(requirements ? missingForSite(requirements, publicEntries, published.catalogue) : []));

  const missing = release ? missingOperatorData(operator) : [];
  if (missing.length > 0) {
    const words = missing.map((duty) => german.words.kinds.operatorDutyWords[duty]).join('; ');
    problems.push(
      ofFile('content/betreiber.yaml', `Für die Veröffentlichung (SITE_RELEASE=1) fehlen: ${words}. Bitte eintragen.`),
    );
  }
  const isFine = !problems.some(isError);
  return {
    catalogue: isFine ? catalogue : undefined,
    published: isFine ? published.catalogue : undefined,
    files,
    problems: withoutFlood(problems.sort(byPlace)),
  };
}

/** Texts that look right and that the build could yet not compile. */
async function uncompilable(files: readonly ContentFile[], told: readonly LocatedProblem[]): Promise<LocatedProblem[]> {
  const known = new Set(told.filter(({ path }) => path[0] === 'body').map(({ file }) => file));
  const problems: LocatedProblem[] = [];
  for (const file of files) {
    if (file.body.trim() === '' || known.has(file.file)) continue;
    const slips = await compileProse(file.body, file.file);
    problems.push(...slips.map(({ at, message }) => locate(file, { path: ['body'], at, message })));
  }
  return problems;
}

/** So many problems of one file are shown; a slip with thousands of echoes hides all others. */
const mostOfFile = 100;

/** @param problems sorted by file */
function withoutFlood(problems: readonly LocatedProblem[]): LocatedProblem[] {
  const ofFiles = Map.groupBy(problems, ({ file }) => file);
  return [...ofFiles.values()].flatMap((all) => {
    const [next, ...others] = all.slice(mostOfFile);
    if (!next) return all;
    const count = countOf(others.length + 1, 'weitere Meldung', 'weitere Meldungen');
    const { file, line, column } = next;
    // Errors that are not shown must still stop the build.
    const level = [next, ...others].some(isError) ? undefined : next.level;
    const message = `Dazu kommen ${count} in dieser Datei. Bitte erst die anderen beheben.`;
    return [...all.slice(0, mostOfFile), ofFile(file, message, { line, column, level })];
  });
}

/** What the templates name and the published content lacks. */
function missingForSite(required: Requirements, entries: ContentEntries, { factById }: Catalogue): LocatedProblem[] {
  const { dates, lengths: _, openings: __, ...byCollection } = required;
  const missing = (Object.keys(byCollection) as Array<keyof typeof byCollection>).flatMap((collection) => {
    const known = new Set(entries[collection].map(({ id }) => id));
    return byCollection[collection]
      .filter((id) => !known.has(id))
      .map((id) => ofFile(`content/${collection}/`, `„${id}“ fehlt. Die Seite braucht das; bitte veröffentlichen.`));
  });
  const dateless = dates.filter((id) => {
    const fact = factById.get(id);
    return !fact || dateOf(fact, 'start') === undefined;
  });
  return [
    ...missing,
    ...dateless.map((id) =>
      ofFile('content/fakten/', `„${id}“ nennt kein Datum. Die Zeitleiste braucht es; bitte angeben.`),
    ),
  ];
}

/** @returns whether a problem lies in a field that is reported already */
function createInside(reported: readonly LocatedProblem[]): (problem: Problem) => boolean {
  const keyOf = (file: string, path: Problem['path']) => JSON.stringify([file, ...path]);
  const told = new Set(
    reported.flatMap((problem) => {
      const { file, field, path } = problem;
      if (!isError(problem) || field === '' || path[0] === 'body') return [];
      // „500.000 Euro“ has two slips and one cause: a value that is no number, and so a unit without one.
      const unit = path.at(-1) === 'value' ? [keyOf(file, [...path.slice(0, -1), 'unit'])] : [];
      return [keyOf(file, path), ...unit];
    }),
  );
  return ({ file, path }) =>
    path.some((_, depth) => told.has(keyOf(file, path.slice(0, depth + 1)))) || told.has(keyOf(file, []));
}

/** Whether a problem only says that something is missing which stands in a file that cannot be read. */
function pointsAtUnreadable({ missing }: Problem, files: readonly ContentFile[]): boolean {
  return files.some(({ collection, id, syntax }) => {
    if (syntax.length === 0 || collection !== missing?.collection) return false;
    return collection === 'fakten' ? missing.id.startsWith(`${id.split('/').at(-1)}--`) : missing.id === id;
  });
}
