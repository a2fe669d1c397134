/** Takes files out of the copy of the whole site, as far as there is one. */
import { cacheNames, offlineFiles } from './names.ts';
import type { CopyNote, PackedFile } from './manifest.ts';
import { base } from './scope.ts';

const cacheName = cacheNames(base).copy;

/** The package that was opened last: the search asks for many pieces of one. */
let opened: { readonly address: string; readonly bytes: Promise<ArrayBuffer> } | undefined;

async function unpack(address: string): Promise<ArrayBuffer> {
  const found = await caches.match(base + address, { cacheName });
  if (!found?.body) throw new Error(address);
  return new Response(found.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

function open(address: string): Promise<ArrayBuffer> {
  if (opened?.address !== address) opened = { address, bytes: unpack(address) };
  return opened.bytes;
}

function cut(bytes: ArrayBuffer, [, , ...parts]: PackedFile): ArrayBuffer[] {
  const pieces: ArrayBuffer[] = [];
  for (let at = 0; at < parts.length; at += 2) pieces.push(bytes.slice(parts[at]!, parts[at]! + parts[at + 1]!));
  return pieces;
}

/** @param address with the base path, without query */
export async function fromCopy(address: string): Promise<Response | undefined> {
  const note = await caches.match(base + offlineFiles.note, { cacheName });
  if (!note) return undefined;
  const { packages } = (await note.json()) as CopyNote;
  for (const { address: place, files } of packages) {
    const file = files.find(([name]) => base + name === address);
    // A package that cannot be read is none; the next request looks again.
    const bytes = file && (await open(place).catch(() => (opened = undefined)));
    if (file && bytes) return new Response(new Blob(cut(bytes, file)), { headers: { 'content-type': file[1] } });
  }
  return undefined;
}
