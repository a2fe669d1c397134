/** The HTML files of a built site. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { siteFiles } from '#building/site-files.ts';

export interface HtmlFile {
  readonly file: string;
  /** Where readers find it, with the base path: `/regionen/aachen/`. */
  readonly address: string;
  readonly html: string;
}

/**
 * In the order of their names.
 *
 * @param root the folder of the built site
 * @param base the base path, with a slash at its end
 */
export async function htmlFiles(root: string, base: string): Promise<Array<Omit<HtmlFile, 'html'>>> {
  return (await siteFiles(root))
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      file: path.join(root, name),
      address: base + name.replace(/(^|\/)index\.html$/, '$1'),
    }));
}

/** The same with their content, one after the other. */
export async function* finishedPages(root: string, base: string): AsyncGenerator<HtmlFile> {
  for (const { file, address } of await htmlFiles(root, base)) {
    yield { file, address, html: await readFile(file, 'utf8') };
  }
}
