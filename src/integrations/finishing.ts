/**
 * Finishes every page, each taken apart and written once. Where a fact is used is known when all pages have been read, so the
 * pages that say it come last. Files are read and written at once: nothing else is to be done meanwhile, and to wait for each of
 * thousands costs more than to do it.
 */
import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { germanForms } from '#language/de/german.ts';
import { finishPage } from './finish-page.ts';
import { htmlFiles, type HtmlFile } from './finished-pages.ts';
import { readMarkup } from './markup.ts';
import { mayCite, mayHavePlace, NotedUses } from './noted-uses.ts';

/**
 * @param root the folder of the built site
 * @param base the base path, with a slash at its end
 * @param told of each page as Astro wrote it
 * @param formOrigin the one other origin that forms may be sent to
 */
async function finishPages(
  root: string,
  base: string,
  told: (page: HtmlFile) => void,
  formOrigin: string | undefined,
): Promise<void> {
  const noted = new NotedUses();
  const waiting: Array<Omit<HtmlFile, 'html'>> = [];
  for (const { file, address } of await htmlFiles(root, base)) {
    const html = readFileSync(file, 'utf8');
    told({ file, address, html });
    const isWaiting = mayHavePlace(html);
    if (isWaiting) waiting.push({ file, address });
    if (isWaiting && !mayCite(html)) continue;
    const markup = readMarkup(html);
    noted.read(address, html, markup);
    if (!isWaiting) writeFileSync(file, finishPage(html, markup, undefined, formOrigin));
  }
  const uses = noted.inOrder(germanForms.compare);
  for (const { file, address } of waiting) {
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, finishPage(html, readMarkup(html), uses.get(address), formOrigin));
  }
}

/**
 * @param told of each page as Astro wrote it, in the order of their addresses
 * @param reportForm where the operator takes reports, asked when the content has been read
 */
export function finishing(told: (page: HtmlFile) => void, reportForm: () => string | undefined): AstroIntegration {
  let base = '/';
  return {
    name: 'finishing',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const form = reportForm();
        return finishPages(fileURLToPath(dir), base, told, form && new URL(form).origin);
      },
    },
  };
}
