/** Gives every finished page its content security policy and writes the file with headers for the web server. */
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { baseMap } from '#site/base-map.ts';
import { contentSecurityPolicy, headersFile } from '#site/security.ts';
import { finishedPages } from './finished-pages.ts';

/** The policy as `<meta>` right after the character set, before anything it governs. Exported for its test. */
export function withPolicy(html: string): string {
  const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) =>
    createHash('sha256')
      .update(match[1] ?? '')
      .digest('base64'),
  );
  // Only the page that asks its reader about the base map may get it.
  const imageHosts = /<button\b[^>]*\sdata-base-map\b/.test(html) ? [baseMap.origin] : [];
  const policy = contentSecurityPolicy([...new Set(hashes)], imageHosts);
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const placed = html.replace(/<meta charset="utf-8">/i, (charset) => charset + meta);
  if (placed === html)
    throw new Error('Eine Seite nennt ihren Zeichensatz nicht; ohne ihn fehlt auch die Sicherheitsregel.');
  return placed;
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
        for await (const { file, html } of finishedPages(root, base)) await writeFile(file, withPolicy(html));
        const top = await readdir(root, { withFileTypes: true });
        const names = top.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
        await writeFile(path.join(root, '_headers'), headersFile(base, names));
      },
    },
  };
}
