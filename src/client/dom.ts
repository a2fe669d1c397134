/** Small typed helpers for the elements of the site. */

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
