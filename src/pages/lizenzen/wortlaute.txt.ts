/** `/lizenzen/wortlaute.txt`: the licences of what others made, in full. */
import type { APIContext } from 'astro';
import { contentType } from '#site/media-types.ts';
import { readWorks } from '#third-party/read.ts';
import { toLicenceTexts } from '#third-party/works.ts';
import { workName } from '#views/pages/licences.ts';

export function GET({ locals: { edition } }: APIContext) {
  const { title, note } = edition.words.plainPages.licences.file;
  const text = toLicenceTexts(title, note, readWorks(), (work) => workName(work, edition));
  return new Response(text, { headers: { 'Content-Type': contentType('wortlaute.txt') } });
}
