/**
 * Leaves out of every finished page the style rules it cannot use. Sheets are inlined, so each byte delays the first view. Only
 * selectors go that ask for a class no element of the page has; what a script may add is styled by a sheet of its own.
 */
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import postcss, { type ChildNode, type Container } from 'postcss';
import { finishedPages } from './finished-pages.ts';

/** A piece of a sheet: written as it is, or only with the selectors whose classes are on the page. */
type Piece =
  | string
  | { readonly selectors: ReadonlyArray<{ readonly text: string; readonly classes: readonly string[] }>; body: string }
  | { readonly head: string; readonly inside: readonly Piece[] };

/** Classes that must be on the page for the selector to match: those outside of brackets, which negate or choose. */
function requiredClasses(selector: string): string[] {
  let outside = selector.replace(/"[^"]*"|'[^']*'/g, '');
  for (let before = ''; before !== outside;)
    [before, outside] = [outside, outside.replace(/\([^()]*\)|\[[^\]]*\]/g, '')];
  return [...outside.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!);
}

const bodyOf = (node: Container): string => (node.nodes ?? []).map(String).join(';');

const pieceOf = (node: ChildNode): Piece[] => {
  if (node.type === 'comment') return [];
  if (node.type === 'rule') {
    const selectors = node.selectors.map((text) => ({ text, classes: requiredClasses(text) }));
    return [{ selectors, body: bodyOf(node) }];
  }
  if (node.type === 'atrule' && ['layer', 'media', 'supports', 'container'].includes(node.name) && node.nodes) {
    return [{ head: `@${node.name} ${node.params}`, inside: node.nodes.flatMap(pieceOf) }];
  }
  return [node.type === 'atrule' && !node.nodes ? `${String(node)};` : String(node)];
};

const write = (pieces: readonly Piece[], present: ReadonlySet<string>): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('body' in piece) {
        const kept = piece.selectors.filter(({ classes }) => classes.every((name) => present.has(name)));
        return kept.length > 0 ? `${kept.map(({ text }) => text).join(',')}{${piece.body}}` : '';
      }
      const inside = write(piece.inside, present);
      return inside && `${piece.head}{${inside}}`;
    })
    .join('');

const sheets = new Map<string, readonly Piece[]>();
function piecesOf(css: string): readonly Piece[] {
  const known = sheets.get(css) ?? postcss.parse(css).nodes.flatMap(pieceOf);
  sheets.set(css, known);
  return known;
}

const style = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

/** What the script of an element adds to a page has these classes; its rules stand in the sheets of all pages. */
const addedBy: Readonly<Record<string, readonly string[]>> = { 'copy-text': ['button', 'button-plain'] };

/** Exported for its test. */
export function withoutUnusedRules(html: string): string {
  const names = [...html.replace(style, '').matchAll(/\sclass="([^"]*)"/g)].flatMap(([, each = '']) =>
    each.split(/\s+/),
  );
  const added = Object.entries(addedBy).flatMap(([element, classes]) => (html.includes(`<${element}`) ? classes : []));
  const present = new Set([...names, ...added]);
  return html.replace(
    style,
    (_, open: string, css: string, close: string) => open + write(piecesOf(css), present) + close,
  );
}

export function unusedRules(): AstroIntegration {
  let base = '/';
  return {
    name: 'unused-rules',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        for await (const { file, html } of finishedPages(fileURLToPath(dir), base)) {
          await writeFile(file, withoutUnusedRules(html));
        }
      },
    },
  };
}
