/** Reads the bytes of a text file, which need not be text. */
import { isUtf8 } from 'node:buffer';
import type { Slip } from './yaml.ts';

/** More than any content file needs; the site would be slow long before. */
const most = 1_000_000;

/** What a byte of Windows-1252, the usual other way to store German, stands for. */
const windows = new TextDecoder('windows-1252');

/** @returns the text; or, where it is none, what is wrong with it */
export function decode(bytes: Buffer): { text: string } | { slip: Slip; text: string } {
  const whole = { at: 0, text: '' };
  if (bytes.length > most) {
    return { ...whole, slip: { at: 0, message: 'Die Datei ist größer als ein Megabyte. Bitte aufteilen.' } };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const message = 'Die Datei ist als UTF-16 gespeichert. Bitte im Editor als UTF-8 speichern.';
    return { ...whole, slip: { at: 0, message } };
  }
  // Not TextDecoder: it would take away the mark at the beginning.
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return { text };
  const { at, byte } = firstForeign(bytes, text);
  const meant = windows.decode(Uint8Array.of(byte));
  const guess = /[\p{L}„“–…’€]/u.test(meant) ? `, vermutlich „${meant}“` : '';
  const message = `Hier steht ein Zeichen, das nicht als UTF-8 gespeichert ist${guess}. Bitte die Datei im Editor als UTF-8 speichern und die Umlaute prüfen.`;
  return { text, slip: { at, message } };
}

/** The first character that only stands in for bytes that are no text. */
function firstForeign(bytes: Buffer, text: string): { at: number; byte: number } {
  let offset = 0;
  let done = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    offset += Buffer.byteLength(text.slice(done, at));
    done = at;
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) return { at, byte: bytes[offset]! };
  }
  return { at: 0, byte: bytes[0]! };
}
