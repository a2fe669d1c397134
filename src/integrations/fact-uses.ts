/** Lists on every fact's page where the fact is used, when all pages are written. */
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { germanForms } from '#language/de/german.ts';
import { finishedPages, type HtmlFile } from './finished-pages.ts';
import { mayHaveNotes, usesIn, withUses } from './noted-uses.ts';

export function factUses(): AstroIntegration {
  let base = '/';
  return {
    name: 'fact-uses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const pages: HtmlFile[] = [];
        for await (const page of finishedPages(fileURLToPath(dir), base)) {
          if (mayHaveNotes(page.html)) pages.push(page);
        }
        const uses = usesIn(pages, germanForms.compare);
        for (const { file, address, html } of pages) await writeFile(file, withUses(html, uses.get(address)));
      },
    },
  };
}
