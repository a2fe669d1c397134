/** The security policy, once for the pages and for the web server's file. */
import { framedFolder } from './config.ts';
import { trustedPolicy } from './trusted-policy.ts';

/**
 * Content Security Policy Level 3 and Trusted Types (W3C). Scripts and data come from the own origin alone.
 *
 * `wasm-unsafe-eval` lets the search run its WebAssembly; it allows no JavaScript `eval`. `data:` images are the
 * one-pixel picture with which Leaflet frees memory.
 *
 * @param styleHashes base64 SHA-256 digests of the page's inline style sheets
 * @param imageHosts other origins that the page may get pictures from, once its reader has said so
 */
export function contentSecurityPolicy(styleHashes: readonly string[], imageHosts: readonly string[] = []): string {
  const styles = styleHashes.map((hash) => ` 'sha256-${hash}'`).join('');
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self'${styles}`,
    ["img-src 'self' data:", ...imageHosts].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // Text becomes neither element nor script, but through the one policy of `client/trusted.ts`.
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedPolicy}`,
  ].join('; ');
}

/** Headers a server adds to every answer; a page cannot say these about itself. */
export const serverHeaders: Readonly<Record<string, string>> = {
  'Permissions-Policy': 'camera=(), microphone=(), browsing-topics=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The folder whose page asks for the position, once the reader presses its button. */
const locatedFolder = 'orte';

/**
 * The text of `_headers`, as static hosts read it: a path, then its headers, indented.
 *
 * All rules that match a path apply, and two policies for one page would both hold. So the rule for everything says
 * nothing about frames and the position, and what lies at the top of the site gets a rule each.
 *
 * @param base the base path, `/` or `/unterpfad/`
 * @param top files and folders at the top of the built site, folders with a slash: `['404.html', 'fakten/']`
 */
export function headersFile(base: string, top: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const own = (path: string, folder: string) =>
    rule(path, {
      'Content-Security-Policy': `frame-ancestors ${folder === framedFolder ? '*' : "'none'"}`,
      // Joined with that of the rule for everything, as lists of one header are (RFC 9110, 5.3).
      'Permissions-Policy': `geolocation=(${folder === locatedFolder ? 'self' : ''})`,
    });
  return [
    rule('*', serverHeaders),
    own('', ''),
    ...top.map((name) => own(name.replace(/\/$/, '/*'), name.endsWith('/') ? name.slice(0, -1) : '')),
  ].join('\n');
}
