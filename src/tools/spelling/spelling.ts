/** Words that no dictionary knows: hints for who wrote them, and a list for those that are right. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LocatedProblem } from '#catalogue/problems.ts';

const missing =
  'Die Rechtschreibung braucht die Programme der Entwicklung. Bitte npm ci aufrufen und es noch einmal versuchen.';

/**
 * Every word below `content/` that the dictionary lacks, as hints by place. Takes some seconds.
 *
 * @param root the folder that holds `content/`
 * @throws Error in German where the dictionary is not installed
 */
export async function unknownWords(root: string): Promise<LocatedProblem[]> {
  const { lint } = await import('cspell').catch(() => {
    throw new Error(missing);
  });
  const problems: LocatedProblem[] = [];
  const below = pathToFileURL(`${path.resolve(root)}${path.sep}`).href;
  const options = {
    root,
    config: path.join(import.meta.dirname, 'cspell.config.yaml'),
    progress: false,
    showSuggestions: true,
    cache: true,
    cacheLocation: path.join(root, 'node_modules/.cache/spelling.json'),
  };
  await lint([path.join(root, 'content/**/*.{mdx,yaml}')], options, {
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
  });
  return problems;
}
