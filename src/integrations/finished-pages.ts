/** The HTML files of a finished build. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface HtmlFile {
  readonly file: string;
  /** Where readers find it, with the base path: `/regionen/aachen/`. */
  readonly address: string;
  readonly html: string;
}

/**
 * @param root the folder of the built site
 * @param base the base path, with a slash at its end
 */
export async function* finishedPages(root: string, base: string): AsyncGenerator<HtmlFile> {
  for (const name of await readdir(root, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(root, name);
    const address =
      base +
      name
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1');
    yield { file, address, html: await readFile(file, 'utf8') };
  }
}
