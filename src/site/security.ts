/** The security policy that a page says itself; what only a server can say stands in `delivery/rules.ts`. */
import { trustedPolicy } from './trusted-policy.ts';

/**
 * Content Security Policy Level 3 and Trusted Types (W3C). Scripts and data come from the own origin alone.
 *
 * `wasm-unsafe-eval` lets the search run its WebAssembly; it allows no JavaScript `eval`. `data:` images are the
 * one-pixel picture with which Leaflet frees memory.
 *
 * @param styleHashes base64 SHA-256 digests of the page's inline style sheets
 * @param imageHosts other origins that the page may get pictures from, once its reader has said so
 * @param formHosts other origins that the page may send a form to, and that may answer it
 */
export function contentSecurityPolicy(
  styleHashes: readonly string[],
  imageHosts: readonly string[] = [],
  formHosts: readonly string[] = [],
): string {
  const styles = styleHashes.map((hash) => ` 'sha256-${hash}'`).join('');
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self'${styles}`,
    ["img-src 'self' data:", ...imageHosts].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...formHosts].join(' '),
    // Text becomes neither element nor script, but through the one policy of `client/trusted.ts`.
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedPolicy}`,
  ].join('; ');
}
