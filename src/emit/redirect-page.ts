/** The page that stands at an old address and leads on by itself, for hosts that know no rules. */
import { escapeHtml } from '#site/text.ts';

export interface RedirectWords {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

/**
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
