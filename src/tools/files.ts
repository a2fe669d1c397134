/** Reads `content/` as it lies on disk: what each collection holds, and what lies where nobody reads it. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { collections, singleFiles, type CollectionName, type SingleFile } from '#schema/collections.ts';
import { pictureFile } from '#schema/gallery.ts';
import { videoFile } from '#schema/video.ts';
import { decode } from './bytes.ts';
import { parseContentFile, spoiltFile, type ContentFile } from './content-file.ts';
import type { Place } from './lines.ts';
import { didYouMean } from './nearest.ts';
import type { MediaFile } from './rules/rule.ts';

export { parseContentFile, type ContentFile } from './content-file.ts';

/** A file that no collection reads, or that cannot be read. */
export interface StrayFile extends Partial<Place> {
  readonly file: string;
  readonly message: string;
}

export interface Content {
  readonly files: ContentFile[];
  readonly strays: StrayFile[];
  /** Files below `content/bilder/` by name. */
  readonly pictures: ReadonlyMap<string, MediaFile>;
  /** Files below `content/videos/` by name: videos, their stills and subtitles. */
  readonly videos: ReadonlyMap<string, MediaFile>;
}

/** What a file is by its name, below `content/`. */
type Kind =
  | { readonly collection: ContentFile['collection']; readonly id: string }
  | { readonly picture: string }
  | { readonly video: string }
  | { readonly stray: string }
  | undefined;

const folders = Object.keys(collections);
/** Folders of folders: `en/seiten`. */
const outer = new Set(folders.flatMap((name) => (name.includes('/') ? [name.split('/')[0]!] : [])));
const leftover = /(?:\.(?:orig|rej|bak|tmp|swp)|~)$|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+/i;

function kindOf(name: string): Kind {
  // The handbook, and what editors and systems keep for themselves.
  if (name === 'README.md' || name === wordList || name === operatorExample || /(^|\/)\./.test(name)) return undefined;
  if (leftover.test(name)) {
    return { stray: 'Diese Datei ist vom Bearbeiten oder Zusammenführen übrig geblieben. Bitte löschen.' };
  }
  const steps = name.split('/');
  const depth = outer.has(steps[0]!) && steps.length > 2 ? 2 : 1;
  const [folder, rest] = [steps.slice(0, depth).join('/'), steps.slice(depth)];
  const single = name.replace(/\.yaml$/, '');
  if (single !== name && Object.hasOwn(singleFiles, single)) return { collection: single as SingleFile, id: single };
  if (folder === 'bilder') {
    const picture = rest.join('/');
    if (pictureFile.test(picture)) return { picture };
    return {
      stray:
        'Ein Bild heißt mit kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen und endet auf .avif, .jpg, .png oder .webp. Bitte umbenennen.',
    };
  }
  if (folder === 'videos') {
    const video = rest.join('/');
    if (videoFile.test(video)) return { video };
    return {
      stray:
        'Ein Video heißt mit kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen und endet auf .mp4, sein Standbild auf .jpg oder .webp, seine Untertitel auf .vtt. Bitte umbenennen.',
    };
  }
  if (rest.length === 0) {
    const meant = didYouMean(single.replace(/\.\w+$/, ''), Object.keys(singleFiles));
    const where = meant
      ? `Meinten Sie content/${meant}.yaml?`
      : `Bitte in einen dieser Ordner legen: ${folders.join(', ')}.`;
    return { stray: `Diese Datei wird nicht gelesen. ${where}` };
  }
  if (!Object.hasOwn(collections, folder)) {
    const meant = didYouMean(folder, [...folders, 'bilder', 'videos']);
    const where = meant
      ? `Meinten Sie content/${meant}/?`
      : `Bitte in einen dieser Ordner legen: ${folders.join(', ')}.`;
    return { stray: `Diese Datei wird nicht gelesen: Einen Ordner content/${folder}/ gibt es nicht. ${where}` };
  }
  const { extension } = collections[folder as CollectionName];
  const ending = path.posix.extname(name).slice(1);
  if (ending !== extension) {
    const isMeant = /^(?:ya?ml|mdx?|txt)$/i.test(ending) || ending === '';
    const bare = path.posix.basename(name).replace(/(?:\.(?:ya?ml|mdx?|txt))+$/i, '');
    const how = isMeant
      ? `Bitte in ${bare}.${extension} umbenennen oder anderswo ablegen.`
      : 'Bitte umbenennen oder anderswo ablegen.';
    return { stray: `Unter content/${folder}/ liegen nur Dateien mit der Endung .${extension}. ${how}` };
  }
  if (folder !== 'fakten' && rest.length > 1) {
    return { stray: `Unter content/${folder}/ gibt es keine weiteren Ordner. Bitte die Datei eine Ebene höher legen.` };
  }
  return { collection: folder as CollectionName, id: rest.join('/').slice(0, -extension.length - 1) };
}

const strange = (entry: Dirent): string | undefined => {
  if (entry.isFile()) return undefined;
  if (!entry.isSymbolicLink()) return 'Das ist keine gewöhnliche Datei. Bitte löschen.';
  return 'Das ist eine Verknüpfung (symbolischer Link). Bitte die Datei selbst hier ablegen.';
};

function whyUnreadable(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'Diese Datei darf niemand lesen. Bitte ihre Rechte ändern.';
  return `Diese Datei lässt sich nicht lesen (${code ?? 'ohne Angabe'}). Bitte neu anlegen.`;
}

/** One file below `content/`, by its name there: read, or told why not; undefined where it is nothing to read. */
async function readContentFile(root: string, name: string): Promise<ContentFile | StrayFile | undefined> {
  const file = `content/${name}`;
  const kind = kindOf(name);
  if (!kind || 'picture' in kind || 'video' in kind) return undefined;
  if ('stray' in kind) return { file, message: kind.stray };
  const { collection, id } = kind;
  try {
    const decoded = decode(await readFile(path.join(root, 'content', name)));
    if (!('slip' in decoded)) return parseContentFile(collection, id, file, decoded.text);
    return spoiltFile(collection, id, file, decoded.slip, decoded.text);
  } catch (error) {
    return spoiltFile(collection, id, file, { at: 0, message: whyUnreadable(error) });
  }
}

/** Everything below a folder that is no folder, by its name there. */
async function entriesBelow(folder: string): Promise<Array<readonly [name: string, entry: Dirent]>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(
      (entry) =>
        [path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'), entry] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Shows a filled `betreiber.yaml`; what stands there is nobody's. */
const operatorExample = 'betreiber.beispiel.yaml';

/** Words that the dictionary lacks, for the spelling of content and code. */
const wordList = 'woerter.txt';

const noContent =
  'Den Ordner content/ gibt es hier nicht. Bitte den Befehl im Ordner des Projekts aufrufen, in dem auch package.json liegt.';

/** So many files are read at a time; a system may have no handles for more. */
const atOnce = 32;

/** Files as they were read, by name, so that only those are read again that changed. */
export type Memory = Map<string, { readonly stamp: string; readonly read: ContentFile | StrayFile | undefined }>;

async function readAgain(root: string, name: string, memory: Memory): Promise<ContentFile | StrayFile | undefined> {
  const state = await stat(path.join(root, 'content', name), { bigint: true }).catch(() => undefined);
  const stamp = state ? `${state.mtimeNs} ${state.size} ${state.ino}` : '';
  const known = memory.get(name);
  if (known && stamp !== '' && known.stamp === stamp) return known.read;
  const read = await readContentFile(root, name);
  memory.set(name, { stamp, read });
  return read;
}

/**
 * Reads all content below `root/content`, sorted by path.
 *
 * @param memory of an earlier call for the same folder; it is kept up to date
 */
export async function readContent(root: string, memory: Memory = new Map()): Promise<Content> {
  const files: ContentFile[] = [];
  const strays: StrayFile[] = [];
  const pictures = new Map<string, MediaFile>();
  const videos = new Map<string, MediaFile>();
  const entries = await entriesBelow(path.join(root, 'content')).catch(() => undefined);
  if (!entries || entries.length === 0)
    return { files, strays: [{ file: 'content/', message: noContent }], pictures, videos };
  for (let start = 0; start < entries.length; start += atOnce) {
    const read = entries.slice(start, start + atOnce).map(async ([name, entry]) => {
      const kind = kindOf(name);
      if (!kind) return undefined;
      const odd = strange(entry);
      if (odd !== undefined) return { file: `content/${name}`, message: odd };
      if ('picture' in kind || 'video' in kind) {
        const { size } = await stat(path.join(root, 'content', name));
        if ('picture' in kind) pictures.set(kind.picture, { bytes: size });
        else videos.set(kind.video, { bytes: size });
      }
      return readAgain(root, name, memory);
    });
    for (const each of await Promise.all(read)) {
      if (each && 'collection' in each) files.push(each);
      else if (each) strays.push(each);
    }
  }
  return { files, strays, pictures, videos };
}
