/** Checks all content and reports every mistake at once. */
import { germanDay } from '#site/dates.ts';
import { pageAddresses } from '#catalogue/addresses.ts';
import { buildCatalogue } from '#catalogue/build.ts';
import { entriesOn, heldBackOn } from '#catalogue/publication.ts';
import { byPlace, isError, withReason, type LocatedProblem } from '#catalogue/problems.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { german } from '#language/de/german.ts';
import { compileProse } from '#prose/engine.ts';
import type { Requirements } from '#site/requirements.ts';
import { readEarlierState } from './earlier-state.ts';
import { entriesIn } from './entries.ts';
import { checkFile, locate, ofFile, reasons } from './file-check.ts';
import { readContent, type Content, type ContentFile, type Memory } from './files.ts';
import { perFile } from './per-file.ts';
import { createInside, createUnreadable, withoutFlood } from './problem-list.ts';
import { missingForSite } from './site-needs.ts';
import { brokenRules } from './rules/all.ts';
import { referencesNotShown } from './rules/not-shown.ts';
import { operatorProblems } from './rules/operator.ts';
import { wrongPublicationDays } from './rules/publication-days.ts';
import { wrongAddresses } from './rules/redirects.ts';
import type { EarlierState } from './rules/rule.ts';
import { createSuggester } from './suggestions.ts';

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
  /** Of an earlier check: only what changed since is read again. */
  readonly memory?: Memory;
}

/** What the check says, and what there is when it has nothing against it. */
export interface CheckedContent {
  /** Everything that is written; undefined where an error stands. */
  readonly catalogue: Catalogue | undefined;
  /** What readers see today. */
  readonly published: Catalogue | undefined;
  /** What can be read, whatever is wrong; some references in it lead nowhere. */
  readonly readable: Catalogue;
  readonly files: readonly ContentFile[];
  /** Errors, warnings and hints, by place. */
  readonly problems: LocatedProblem[];
}

/** @param root the folder that holds `content/` */
export async function checkContent(root: string, options: CheckOptions = {}): Promise<CheckedContent> {
  const today = options.today ?? germanDay(new Date());
  const before = options.before ?? (await readEarlierState(root, today));
  return judgeContent(await readContent(root, options.memory), { ...options, today, ...(before && { before }) });
}

/** The check of content that has been read. */
export function judgeContent(
  { files, strays, pictures, videos }: Content,
  { release = false, requirements, today, changed = {}, ...options }: CheckOptions & { readonly today: string },
): CheckedContent {
  const alone = files.flatMap(checkFile);
  const problems = [
    ...strays.map(({ file, message, ...place }) => ofFile(file, message, { why: reasons.stray, ...place })),
    ...alone,
  ];

  const readable = files.filter(({ syntax }) => syntax.length === 0);
  const entries = { ...entriesIn(readable), changed };
  const { catalogue, problems: joined } = buildCatalogue(entries, german);
  const isAllPublic = heldBackOn(entries, today).length === 0;
  const publicEntries = isAllPublic ? entries : entriesOn(entries, today);
  const published = isAllPublic ? { catalogue, problems: joined } : buildCatalogue(publicEntries, german);
  const fileOf = new Map(files.map((file) => [file.file, file]));
  const isInside = createInside(alone);
  const isUnreadable = createUnreadable(files);
  const ofContent = [
    ...[
      ...joined,
      ...wrongAddresses(entries, catalogue, published.catalogue),
      ...wrongPublicationDays(entries, today),
    ].filter((problem) => !isInside(problem) && !isUnreadable(problem)),
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
    videos,
    unreadable: new Set(files.filter(({ syntax }) => syntax.length > 0).map(({ file }) => file)),
    heldBack: new Set([...pageAddresses(catalogue)].filter((address) => !shown.has(address))),
    before: options.before,
    otherTexts: options.otherTexts ?? new Map(),
    lengths: requirements?.lengths ?? {},
    openings: requirements?.openings ?? {},
  });
  for (const problem of [...broken, ...operatorProblems(entries.betreiber, release)]) {
    if (isInside(problem)) continue;
    const file = fileOf.get(problem.file);
    problems.push(file ? locate(file, problem) : ofFile(problem.file, problem.message, problem));
  }
  const suggest = createSuggester(entries);
  for (const problem of ofContent) {
    const file = fileOf.get(problem.file);
    if (!file) continue;
    const located = locate(file, suggest(problem, file));
    problems.push(problem.missing ? withReason(located, reasons.reference) : located);
  }
  problems.push(...uncompilable(files, problems));
  problems.push(
    ...(requirements && files.length > 0
      ? missingForSite(requirements, publicEntries, published.catalogue, isUnreadable)
      : []),
  );

  const isFine = !problems.some(isError);
  return {
    catalogue: isFine ? catalogue : undefined,
    published: isFine ? published.catalogue : undefined,
    readable: catalogue,
    files,
    problems: withoutFlood(problems.sort(byPlace)),
  };
}

const compiled = perFile(({ body }) => compileProse(body));

/** Texts that look right and that the build could yet not compile. */
function uncompilable(files: readonly ContentFile[], told: readonly LocatedProblem[]): LocatedProblem[] {
  const known = new Set(told.filter(({ path }) => path[0] === 'body').map(({ file }) => file));
  const problems: LocatedProblem[] = [];
  for (const file of files) {
    if (file.body.trim() === '' || known.has(file.file)) continue;
    const slips = compiled(file);
    problems.push(...slips.map(({ at, message }) => locate(file, { path: ['body'], at, message, why: reasons.prose })));
  }
  return problems;
}
