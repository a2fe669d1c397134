/** Gives every finished page the rules it uses and its content security policy. */
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { baseMap } from '#site/base-map.ts';
import { contentSecurityPolicy } from '#site/security.ts';
import { finishedPages } from './finished-pages.ts';
import { readMarkup } from './markup.ts';
import { withoutUnusedRules } from './unused-rules.ts';

/** The policy as `<meta>` right after the character set, before anything it governs. Exported for its test. */
export function withPolicy(html: string): string {
  const { styles, attributes, charsetEnd } = readMarkup(html);
  if (charsetEnd === undefined)
    throw new Error('Eine Seite nennt ihren Zeichensatz nicht; ohne ihn fehlt auch die Sicherheitsregel.');
  const hashes = styles.map(({ start, end }) => createHash('sha256').update(html.slice(start, end)).digest('base64'));
  // Only the page that asks its reader about the base map may get it.
  const imageHosts = attributes.has('data-base-map') ? [baseMap.origin] : [];
  const policy = contentSecurityPolicy([...new Set(hashes)], imageHosts);
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.slice(0, charsetEnd) + meta + html.slice(charsetEnd);
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
        for await (const { file, html } of finishedPages(root, base)) {
          await writeFile(file, withPolicy(withoutUnusedRules(html)));
        }
      },
    },
  };
}
