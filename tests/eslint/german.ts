/**
 * Finds German in code: what a page says stands in `src/language/` alone, so that an edition in another language leaves
 * nothing behind.
 *
 * A text counts as German when it has a letter or a quotation mark that English lacks, when it has a word that holds German
 * sentences together, or when it has a word with a capital that is none of the names below.
 */
import type { Rule } from 'eslint';

/** Words with a capital that stay as they are in every language. */
const names = new Set([
  // Formats, and the words that they demand.
  ...['Feature', 'Point', 'Polygon'],
  ...['Canonical', 'Contact', 'Expires', 'Preferred'],
  ...['Allow', 'Description', 'Language', 'Sitemap', 'User'],
  ...['Internetquelle', 'Level'],
  // Types of schema.org.
  ...['Claim', 'Dataset', 'Event', 'Organization', 'Place', 'Project', 'Report', 'State', 'Thing'],
  // Programs and sites, keys of the keyboard, time zones.
  ...['Excel', 'Python', 'Wikipedia', 'Enter', 'Escape', 'Europe'],
  // Towns of the map.
  ...['Aachen', 'Gelsenkirchen', 'Paderborn', 'Soest', 'Wuppertal'],
]);

const onlyGerman = /[äöüÄÖÜß„“]/;
const inSentences =
  /(?<![\p{L}-])(?:aber|alle|auch|auf|aus|bei|bis|das|dem|den|der|des|durch|ein|eine|einem|einen|einer|für|hier|ihre|ist|kein|keine|mehr|mit|nach|nicht|noch|nur|oder|ohne|sich|sie|sind|und|vom|von|wer|wird|wurde|zu|zum|zur|über)(?![\p{L}-])/u;
const withCapital = /(?<![\p{L}\p{N}_.:#/@-])\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}_])/gu;

/** What is German in a text: one word, or the whole of it. */
function germanIn(text: string): string | undefined {
  const words = text.trim();
  if (onlyGerman.test(words) || (/\s/.test(words) && inSentences.test(words))) return words;
  return (words.match(withCapital) ?? []).find((word) => !names.has(word));
}

/** What is asked of a node and those around it; ESLint's own type knows no markup. */
interface Node {
  readonly type: string;
  readonly parent?: Node;
  readonly key?: Node;
  readonly name?: { readonly name: string };
  readonly callee?: { readonly name?: string; readonly object?: { readonly name?: string } };
}

/** Attributes that somebody reads or hears; the values of all others are keys. */
const spoken = new Set(['alt', 'aria-label', 'content', 'label', 'placeholder', 'title']);

/** Whether no page shows a text: it is thrown, logged or imported, or a key. */
function isUnseen(node: Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  if (/^(?:Import|Export|TSLiteralType)/.test(parent.type)) return true;
  if (parent.type === 'Property' && parent.key === node) return true;
  if (parent.type === 'JSXAttribute') return !spoken.has(parent.name?.name ?? '');
  for (let around: Node | undefined = parent; around && !/Function|Program/.test(around.type); around = around.parent)
    if (isForDevelopers(around)) return true;
  return false;
}

function isForDevelopers({ type, callee }: Node): boolean {
  if (type === 'NewExpression') return /Error$/.test(callee?.name ?? '');
  return (
    type === 'ThrowStatement' || (type === 'CallExpression' && /^(?:console|logger)$/.test(callee?.object?.name ?? ''))
  );
}

export const german: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { german: '„{{ text }}“ is German. What a page says stands in src/language/de/words/.' },
  },
  create(context) {
    const check = (node: Rule.Node, text: unknown) => {
      const found = typeof text === 'string' ? germanIn(text) : undefined;
      if (found && !isUnseen(node as Node)) context.report({ node, messageId: 'german', data: { text: found } });
    };
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
      JSXText: (node: Rule.Node & { value: string }) => check(node, node.value),
    };
  },
};
