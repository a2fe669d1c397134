/** All files that servers read, of one site. */
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { headersFile, redirectsFile } from './hosts.ts';
import { nginxBrotliFile, nginxFile } from './nginx.ts';
import { notesFile } from './notes.ts';
import { decodePath, forwardingOf, type Redirect } from './redirects.ts';
import { serverFolder } from './rules.ts';

export interface PublishedSite {
  /** The base path as the build knows it: `/` or `/unterpfad`. */
  readonly base: string;
  /** The address under which the site is published. */
  readonly address: string;
  readonly redirects: readonly Redirect[];
  /** Everything that readers get, below the base path: `fakten/x.json`. */
  readonly files: readonly string[];
}

/** Name below the site → text. */
export function serverFiles({ base, address, redirects, files }: PublishedSite): ReadonlyMap<string, string> {
  const delivery = {
    base: decodePath(base).replace(/^\/*/, '/').replace(/\/*$/, '/'),
    isSafe: address.startsWith('https:'),
  };
  const forwardings = redirects.map(forwardingOf);
  const apache = apacheFile(delivery, forwardings);
  const headers = headersFile(delivery, files);
  return new Map([
    ['_headers', headers],
    ...(forwardings.length > 0 ? [['_redirects', redirectsFile(forwardings)] as const] : []),
    ['.htaccess', apache],
    // GitHub Pages leaves out what begins with an underscore, unless it is told that nothing is to be made of the files.
    ['.nojekyll', ''],
    [`${serverFolder}/nginx.conf`, nginxFile(delivery, forwardings)],
    [`${serverFolder}/nginx-brotli.conf`, nginxBrotliFile],
    [`${serverFolder}/apache.conf`, apache],
    [`${serverFolder}/Caddyfile`, caddyFile(delivery, forwardings)],
    [`${serverFolder}/LIESMICH.md`, notesFile(delivery, headers.split('\n\n').length)],
  ]);
}
