/**
 * What running text may hold: an allow-list over its syntax tree. MDX is a programming language; texts that anybody may send
 * in must never be run. What the list does not name is refused, also what a later compiler adds.
 */
import type { MdastNode } from 'satteri';
import { refusedAddress, type Refusal } from './links.ts';

/** Components by name, with the attributes that each must have, as plain text. */
const components: Readonly<Record<string, readonly string[]>> = { Fakt: ['id'], Zahl: [] };

const types: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'inlineCode',
  'code',
]);

const otherMessages: Readonly<Record<string, string>> = {
  mdxjsEsm: 'Zeilen mit import oder export sind Programm und gehören nicht in Texte. Bitte streichen.',
  mdxFlowExpression: 'Geschweifte Klammern sind Programm und gehören nicht in Texte. Bitte in Worten schreiben.',
  mdxTextExpression: 'Geschweifte Klammern sind Programm und gehören nicht in Texte. Bitte in Worten schreiben.',
  html: 'HTML gehört nicht in Texte. Bitte streichen.',
  image: 'Bilder stehen nicht im Fließtext. Bitte streichen.',
  imageReference: 'Bilder stehen nicht im Fließtext. Bitte streichen.',
  footnoteReference: 'Fußnoten entstehen aus Fakt-Marken. Bitte <Fakt id="…" /> schreiben.',
  footnoteDefinition: 'Fußnoten entstehen aus Fakt-Marken. Bitte <Fakt id="…" /> schreiben.',
  linkReference: 'Ein Link steht ganz im Text. Bitte [Wörter](Adresse) schreiben.',
  definition: 'Ein Link steht ganz im Text. Bitte [Wörter](Adresse) schreiben.',
};

function judgeComponent(
  name: string | null,
  attributes: ReadonlyArray<{ type: string; name?: string; value?: unknown }>,
) {
  const wanted = name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
  if (!wanted)
    return `<${name ?? ''}> geht hier nicht. Erlaubt sind nur die Marken ${Object.keys(components).join(' und ')}.`;
  const isLiteral = attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string');
  const names = attributes.map((attribute) => attribute.name);
  if (isLiteral && names.length === wanted.length && wanted.every((each) => names.includes(each))) return undefined;
  const usage = wanted.length === 0 ? 'keine Angaben' : `nur ${wanted.join(', ')} als Text in Anführungszeichen`;
  return `Eine ${name}-Marke hat ${usage}. Bitte berichtigen.`;
}

const saying = (message: string | undefined): Refusal | undefined => (message === undefined ? undefined : { message });

/** @returns what to tell where the node alone, without what is in it, has no place in texts */
function judge(node: MdastNode): Refusal | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return saying(judgeComponent(node.name, node.attributes));
  }
  if (node.type === 'heading' && node.depth === 1) {
    return saying('Die Überschrift der Seite kommt aus title. Bitte ## für Zwischenüberschriften verwenden.');
  }
  if (node.type === 'link') return refusedAddress(node.url);
  if (types.has(node.type)) return undefined;
  return saying(
    otherMessages[node.type] ?? 'Diese Schreibweise gibt es in unseren Texten nicht. Bitte einfacher schreiben.',
  );
}

/** What has no place in the tree of a text, with its offset in the source; nothing within what is refused as a whole. */
export function forbiddenIn(tree: MdastNode): Array<Refusal & { at: number }> {
  const found: Array<Refusal & { at: number }> = [];
  // No recursion: a text may be nested deeper than a call stack.
  const open: MdastNode[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const slip = judge(node);
    if (slip) found.push({ at: node.position?.start.offset ?? 0, ...slip });
    else if ('children' in node) open.push(...(node.children as readonly MdastNode[]).toReversed());
  }
  return found;
}
