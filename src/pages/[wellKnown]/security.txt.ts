/** `/.well-known/security.txt`, once there is somebody to write to. A folder with a dot would escape the type check. */
import type { APIContext } from 'astro';
import { loadEdition } from '#edition/load.ts';
import { toSecurityTxt } from '#emit/security-txt.ts';
import { buildDay } from '#site/dates.ts';
import { contentType } from '#site/media-types.ts';
import { absolute } from '#site/routes.ts';

export async function getStaticPaths() {
  const { email } = (await loadEdition()).catalogue.operator;
  return email === undefined ? [] : [{ params: { wellKnown: '.well-known' }, props: { email } }];
}

export function GET({ props, url }: APIContext<{ email: string }>) {
  const built = buildDay(process.env['SOURCE_DATE_EPOCH'], new Date());
  return new Response(toSecurityTxt({ ...props, built, canonical: absolute(url.pathname) }), {
    headers: { 'Content-Type': contentType('txt') },
  });
}
