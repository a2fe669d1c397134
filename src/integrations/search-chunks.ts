/**
 * Cuts Pagefind's index into smaller chunks, and says which chunk holds which words.
 *
 * Pagefind closes a chunk at about 50 kB, and a question fetches one for each of its words; a fifth of that is enough. A
 * beginning of words may lie in several chunks, and the browser can only ask for them if it knows where each begins.
 *
 * Directory and chunks are CBOR (RFC 8949) behind a mark. Directory: version, pages, chunks (`from`, `to`, name), filters,
 * sorts, names of fields. Chunk: a list of words, each with its pages and its spellings.
 */
import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexMap } from '#search/chunks.ts';

/** Pagefind marks its files before their content. */
const mark = 'pagefind_dcd';

/** Bytes of a chunk before it is packed; a word alone may have more. */
const chunkSize = 10_000;

type Word = readonly [word: string, ...unknown[]];
type Chunk = IndexMap['chunks'][number];
type Directory = [version: string, pages: unknown[], chunks: Chunk[], ...unknown[]];

async function read(file: string): Promise<unknown> {
  const content = gunzipSync(await readFile(file));
  if (content.toString('latin1', 0, mark.length) !== mark) throw new Error(`Suche: ${file} ist kein Teil des Index.`);
  return decode(content.subarray(mark.length));
}

const pack = (content: unknown): Buffer => gzipSync(Buffer.concat([Buffer.from(mark), encode(content)]), { level: 9 });

const hashOf = (content: Buffer, language: string): string =>
  `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;

function cut(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let room = 0;
  for (const word of words) {
    const size = encode(word).length;
    if (size > room) {
      chunks.push([]);
      room = chunkSize;
    }
    chunks.at(-1)!.push(word);
    room -= size;
  }
  return chunks;
}

/** The shortest beginning that tells the word from the one before it. */
const beginningAfter = (before: string, word: string): string => {
  let length = 1;
  while (word.slice(0, length) <= before) length++;
  return word.slice(0, length);
};

/**
 * @param folder that Pagefind has written; its chunks and its directory are replaced
 * @param language of the index, BCP 47
 * @throws Error if the folder holds no index of the kind described above
 */
export async function cutChunks(folder: string, language: string): Promise<IndexMap> {
  const name = (await readdir(folder)).find((each) => each.endsWith('.pf_meta'));
  if (name === undefined) throw new Error('Suche: Der Index hat kein Verzeichnis.');
  const directory = (await read(path.join(folder, name))) as Directory;
  const fileOf = (hash: string) => path.join(folder, 'index', `${hash}.pf_index`);
  const chunks: Chunk[] = [];
  for (const [, , large] of directory[2]) {
    const [words] = (await read(fileOf(large))) as [Word[]];
    for (const piece of cut(words)) {
      const content = pack([piece]);
      const hash = hashOf(content, language);
      await writeFile(fileOf(hash), content);
      chunks.push([beginningAfter(chunks.at(-1)?.[1] ?? '', piece[0]![0]), piece.at(-1)![0], hash]);
    }
    await rm(fileOf(large));
  }
  const content = pack(directory.with(2, chunks));
  const hash = hashOf(content, language);
  await rm(path.join(folder, name));
  const meta = `pagefind.${hash}.pf_meta`;
  await writeFile(path.join(folder, meta), content);
  const entry = path.join(folder, 'pagefind-entry.json');
  const { languages, ...rest } = JSON.parse(await readFile(entry, 'utf8')) as {
    languages: Record<string, object>;
  };
  await writeFile(entry, JSON.stringify({ ...rest, languages: { [language]: { ...languages[language], hash } } }));
  return { meta, chunks };
}
