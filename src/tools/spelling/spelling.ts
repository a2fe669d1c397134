/** Words that no dictionary of their language knows: hints for who wrote them, and a list for those that are right. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LocatedProblem } from '#catalogue/problems.ts';

const missing =
  'Die Rechtschreibung braucht die Programme der Entwicklung. Bitte npm ci aufrufen und es noch einmal versuchen.';

/** What of the content is written in which language, by the configuration that knows its words. */
const languages = [
  { config: 'cspell.config.yaml', files: ['content/**/*.{mdx,yaml}'] },
  { config: 'cspell.en.yaml', files: ['content/en/**/*.mdx', 'content/{fakten,projekte}/**/*.{mdx,yaml}'] },
];

/**
 * Every word below `content/` that the dictionary of its language lacks, as hints by place. Takes some seconds.
 *
 * @param root the folder that holds `content/`
 * @throws Error in German where a dictionary is not installed
 */
export async function unknownWords(root: string): Promise<LocatedProblem[]> {
  const { lint } = await import('cspell').catch(() => {
    throw new Error(missing);
  });
  const problems: LocatedProblem[] = [];
  const below = pathToFileURL(`${path.resolve(root)}${path.sep}`).href;
  const reporter: NonNullable<Parameters<typeof lint>[2]> = {
    issue({ text, uri = '', row, col, suggestions = [] }) {
      const [first] = suggestions;
      const meant = first === undefined ? '' : ` Meinten Sie „${first}“?`;
      problems.push({
        file: decodeURI(uri.replace(below, '')),
        path: [],
        field: '',
        line: row,
        column: col,
        level: 'hint',
        message: `„${text}“ kennt das Wörterbuch nicht.${meant} Ein richtiges Wort kommt in content/woerter.txt.`,
        ...(first !== undefined && { paste: first }),
      });
    },
    error(message, error) {
      throw new Error(`Die Rechtschreibung ließ sich nicht prüfen.\n${message}`, { cause: error });
    },
  };
  for (const { config, files } of languages) {
    const options = {
      root,
      config: path.join(import.meta.dirname, config),
      progress: false,
      showSuggestions: true,
      cache: true,
      cacheLocation: path.join(root, `node_modules/.cache/${config}.json`),
    };
    await lint(
      files.map((each) => path.join(root, each)),
      options,
      reporter,
    );
  }
  return problems;
}
