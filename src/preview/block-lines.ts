/** Marks the blocks of running text with their line in the file, so that a message can stand where it belongs. */
import type { satteri } from '@astrojs/markdown-satteri';
import { lineAttribute } from './names.ts';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>;
type Plugin = Exclude<Extract<Plugins[number], { name: string }>, (...given: never) => unknown>;

export const blockLines: Plugin = {
  name: 'block-lines',
  options: { position: true },
  element: {
    // Not of headings: pages look for them as they stand.
    filter: ['p', 'li', 'tr', 'blockquote', 'pre'],
    visit(node, context) {
      const line = node.position?.start.line;
      if (line !== undefined) context.setProperty(node, lineAttribute, String(line));
    },
  },
};
