/** What the preview shows: the content as it lies on disk at this moment, as far as it can be read. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCatalogue } from '#catalogue/build.ts';
import { englishCatalogue } from '#catalogue/english.ts';
import type { ContentEntries } from '#catalogue/entries.ts';
import { entriesOn } from '#catalogue/publication.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { german } from '#language/de/german.ts';
import { english } from '#language/en/english.ts';
import { germanDay } from '#site/dates.ts';
import { entriesIn } from '#tools/entries.ts';
import { readContent, type ContentFile, type Memory } from '#tools/files.ts';
import { withStandIns } from './stand-ins.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const memory: Memory = new Map();
/** Each file as it could last be read: while somebody types, it is broken most of the time. */
const readable = new Map<string, ContentFile>();

interface Shown {
  readonly entries: ContentEntries;
  readonly catalogue: Catalogue;
  /** The same for English readers; made when somebody asks. */
  english(): Catalogue;
}
let latest: (Shown & { readonly files: readonly ContentFile[]; readonly today: string }) | undefined;

const isSame = (files: readonly ContentFile[], known: readonly ContentFile[]): boolean =>
  files.length === known.length && files.every((file, index) => file === known[index]);

/**
 * What is not public yet is shown as well; what was withdrawn is seen as readers see it.
 *
 * @param days when files last changed
 * @returns the same catalogue as long as nothing changes
 */
export async function currentContent(days: Readonly<Record<string, string>>): Promise<Shown> {
  const { files: read } = await readContent(projectRoot, memory);
  for (const file of read) if (file.syntax.length === 0) readable.set(file.file, file);
  const files = read.flatMap(({ file }) => readable.get(file) ?? []);
  const today = germanDay(new Date());
  if (latest && latest.today === today && isSame(files, latest.files)) return latest;
  const shown = entriesOn({ ...entriesIn(files), changed: days }, today, (state) => state !== 'withdrawn');
  const { catalogue, problems } = buildCatalogue(shown, german);
  let translated: Catalogue | undefined;
  const inEnglish = () => (translated ??= withStandIns(englishCatalogue(shown, english), problems));
  latest = { entries: shown, catalogue: withStandIns(catalogue, problems), english: inEnglish, files, today };
  return latest;
}

/** The running text of a page, compiled by Vite, which notices when it changes. */
export async function currentProse(collection: string, id: string) {
  const file = path.posix.join('/content', collection, `${id}.mdx`);
  const { Content, getHeadings } = (await import(/* @vite-ignore */ file)) as {
    readonly Content: import('astro/runtime/server/index.js').AstroComponentFactory;
    getHeadings(): import('astro').MarkdownHeading[];
  };
  return { Content, headings: getHeadings() };
}
