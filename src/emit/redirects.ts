/**
 * Old addresses in the forms of every way to deliver a site: a page that leads on by itself, and rules for servers, which
 * answer with 301 (RFC 9110, 15.4.2).
 */
import { escapeHtml } from '#site/text.ts';

/** Addresses as browsers ask for them, with the base path: `/projekte/alt/`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export interface RedirectWords {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

/**
 * The page that stands at the old address, for hosts that know no rules.
 *
 * @param to with the base path
 * @param canonical the whole address of the new page
 */
export function redirectPage(to: string, canonical: string, { tag, title, text }: RedirectWords): string {
  const href = escapeHtml(to);
  return [
    '<!DOCTYPE html>',
    `<html lang="${tag}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    `<meta http-equiv="refresh" content="0; url=${href}">`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(text)} <a href="${href}">${escapeHtml(canonical)}</a></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const bare = (address: string): string => address.replace(/\/$/, '');
const isPage = ({ from }: Redirect): boolean => from.endsWith('/');

/** `_redirects`, as Netlify, Cloudflare Pages and GitLab Pages read it: old address, new one, status. */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects
    .flatMap((redirect) => {
      const { from, to } = redirect;
      return isPage(redirect) ? [`${bare(from)} ${to} 301`, `${from} ${to} 301`] : [`${from} ${to} 301`];
    })
    .map((line) => `${line}\n`)
    .join('');

const escapePattern = (text: string): string => text.replace(/[.+]/g, '\\$&');

/** `.htaccess`, for Apache with `mod_alias`. */
export const apacheFile = (redirects: readonly Redirect[]): string =>
  redirects
    .map((redirect) => {
      const end = isPage(redirect) ? '/?' : '';
      return `RedirectMatch 301 "^${escapePattern(bare(redirect.from))}${end}$" "${redirect.to}"\n`;
    })
    .join('');

/** To be included in a `server` block of nginx. Quoted, for a number sign would begin a comment. */
export const nginxFile = (redirects: readonly Redirect[]): string =>
  redirects
    .flatMap((redirect) => {
      const { from, to } = redirect;
      return isPage(redirect) ? [bare(from), from].map((each) => [each, to]) : [[from, to]];
    })
    .map(([from, to]) => `location = ${from} { return 301 "${to}"; }\n`)
    .join('');
