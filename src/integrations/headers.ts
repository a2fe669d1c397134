/** Gives every finished page the rules it uses and its content security policy. */
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { baseMap } from '#site/base-map.ts';
import { dangerOf } from '#site/safe-link.ts';
import { contentSecurityPolicy } from '#site/security.ts';
import { finishedPages } from './finished-pages.ts';
import { readMarkup, withEdits, type Edit, type Markup } from './markup.ts';
import { usedRules } from './unused-rules.ts';

/** @throws Error where the page names no character set, or leads where no link may */
function policyOf({ attributes, addresses, charsetEnd }: Markup, styles: readonly string[]): Edit {
  if (charsetEnd === undefined)
    throw new Error('Eine Seite nennt ihren Zeichensatz nicht; ohne ihn fehlt auch die Sicherheitsregel.');
  // Whatever wrote the link: the last who sees it before readers do.
  const dangerous = [...addresses].find(dangerOf);
  if (dangerous !== undefined)
    throw new Error(`Eine Seite verweist auf „${dangerous}“. Erlaubt sind https://… und Seiten dieser Website.`);
  const hashes = styles.map((css) => createHash('sha256').update(css).digest('base64'));
  // Only the page that asks its reader about the base map may get it.
  const imageHosts = attributes.has('data-base-map') ? [baseMap.origin] : [];
  const policy = contentSecurityPolicy([...new Set(hashes)], imageHosts);
  const text = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return { start: charsetEnd, end: charsetEnd, text };
}

/**
 * The page with the rules that it uses, and its policy right after the character set, before anything it governs. Exported for
 * its test.
 */
export function finishPage(html: string): string {
  const markup = readMarkup(html);
  const sheets = usedRules(html, markup);
  const policy = policyOf(
    markup,
    sheets.map(({ text }) => text),
  );
  return withEdits(
    html,
    [policy, ...sheets].sort((a, b) => a.start - b.start),
  );
}

export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const { file, html } of finishedPages(root, base)) await writeFile(file, finishPage(html));
      },
    },
  };
}
