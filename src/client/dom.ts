/** Small typed helpers for the elements of the site. */
import type { Words } from '#language/language.ts';

/** The part of an element that a script needs. A missing part is a mistake in the page; the error names it. */
export function part<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Es fehlt: ${selector}`);
  return found;
}

/** A new element with these properties and, inside, these nodes and words. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...content: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

type ClientWords = Words['client'];

/** What a script says, as the page has it in `data-words`; named like the script, `readWords<'copyText'>(this)`. */
export const readWords = <Name extends keyof ClientWords>({ dataset }: HTMLElement): ClientWords[Name] =>
  JSON.parse(dataset['words']!) as ClientWords[Name];

/** `fill('{count} Treffer', { count: 3 })` → „3 Treffer“. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
