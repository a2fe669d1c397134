/** `/.well-known/security.txt`, once there is somebody to write to. A folder with a dot would escape the type check. */
import type { APIContext } from 'astro';
import { lastChecked } from '#catalogue/proof.ts';
import { loadEdition } from '#edition/load.ts';
import { toSecurityTxt } from '#emit/security-txt.ts';
import { absolute } from '#site/routes.ts';

export async function getStaticPaths() {
  const { operator, facts } = (await loadEdition()).catalogue;
  const { email } = operator;
  return email === undefined
    ? []
    : [{ params: { wellKnown: '.well-known' }, props: { email, checked: lastChecked(facts)! } }];
}

export function GET({ props, url }: APIContext<{ email: string; checked: string }>) {
  return new Response(toSecurityTxt({ ...props, canonical: absolute(url.pathname) }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
