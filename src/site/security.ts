/** The security policy, once for the pages and for the web server's file. */

/**
 * Content Security Policy Level 3 (W3C). Scripts and data come from the own origin alone.
 *
 * `wasm-unsafe-eval` lets the search run its WebAssembly; it allows no JavaScript `eval`. `data:` images are the
 * one-pixel picture with which Leaflet frees memory.
 *
 * @param styleHashes base64 SHA-256 digests of the page's inline style sheets
 */
export function contentSecurityPolicy(styleHashes: readonly string[]): string {
  const styles = styleHashes.map((hash) => ` 'sha256-${hash}'`).join('');
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Headers a server adds to every answer; a page cannot say these about itself. */
export const serverHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
