/**
 * Hands running text to the compiler without its head, and only after the allow-list has seen it: Astro's own reader takes
 * other files for a head, and would run whatever stands in a text.
 */
import type { AstroIntegration } from 'astro';
import { refusedIn } from '#prose/engine.ts';
import { splitHead } from '#tools/content-file.ts';
import { withoutControlCharacters } from '#tools/control-characters.ts';
import { Lines } from '#tools/lines.ts';

/** An empty head for Astro's reader, which else would look for one in the text itself. */
const emptyHead = '---\n---';

/** @returns the text on the lines of its file; @throws Error in German, with its place, where it holds what it may not */
export function proseSource(file: string): string {
  const text = withoutControlCharacters(file.replace(/^\uFEFF/, ''));
  const { bodyAt } = splitHead(text);
  const lines = new Lines(text);
  const body = text.slice(bodyAt);
  const [refused] = refusedIn(body);
  if (refused) {
    const { line, column } = lines.placeAt(bodyAt + refused.at);
    throw new Error(`${line}:${column}: ${refused.message}`);
  }
  const above = lines.placeAt(bodyAt).line - 1;
  return `${emptyHead}${'\n'.repeat(Math.max(1, above - 1))}${body}`;
}

export function proseSources(): AstroIntegration {
  return {
    name: 'prose-source',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'prose-source',
                enforce: 'pre',
                transform: {
                  filter: { id: /\.mdx$/ },
                  handler(code) {
                    try {
                      return { code: proseSource(code), map: null };
                    } catch (error) {
                      // The preview shows the page without the text that has mistakes; the check says which.
                      if (command === 'dev') return { code: emptyHead + '\n', map: null };
                      throw error;
                    }
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
