/** Sets the text of prose files in German: a plug-in for Astro's Markdown engine, on the finished tree. */
import type { satteri } from '@astrojs/markdown-satteri';
import { typeset } from '#language/de/typeset.ts';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>;
type Plugin = Exclude<Extract<Plugins[number], { name: string }>, (...given: never) => unknown>;
type Visit = NonNullable<Plugin['text']>;
type Context = Parameters<Visit>[1];
type Node = Parameters<Context['textContent']>[0];

const block = /^(?:p|li|h[1-6]|t[dh]|d[dt]|blockquote)$/;
const verbatim = /^(?:code|pre)$/;

const nameOf = (node: Node): string => ('tagName' in node ? node.tagName : '');

/** The sign beside a text in its paragraph, also beyond the borders of emphasis, links and marks; '' at the paragraph's. */
function signBeside(text: Node, side: -1 | 1, context: Context): string {
  let node: Node | undefined = text;
  while (node && !block.test(nameOf(node))) {
    const parent: Node | undefined = context.parent(node);
    const index = context.indexOf(node);
    const sibling: Node | undefined =
      parent && 'children' in parent && index !== undefined ? parent.children[index + side] : undefined;
    // A mark without words stands for a value.
    if (sibling) return nameOf(sibling) === 'br' ? ' ' : context.textContent(sibling).at(side === -1 ? -1 : 0) || '0';
    node = parent;
  }
  return '';
}

function isVerbatim(text: Node, context: Context): boolean {
  for (let node: Node | undefined = text; node; node = context.parent(node))
    if (verbatim.test(nameOf(node))) return true;
  return false;
}

export const typesetting: Plugin = {
  name: 'typesetting',
  text(node, context) {
    if (isVerbatim(node, context)) return;
    const value = typeset(node.value, signBeside(node, -1, context), signBeside(node, 1, context));
    return value === node.value ? undefined : { type: 'text', value };
  },
};
