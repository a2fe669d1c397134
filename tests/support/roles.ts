/** Finds what is on a page as its readers do: by what it is and how it is called. */
import type { HTMLElement } from 'node-html-parser';
import { textOf } from './site.ts';

const selectors = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  complementary: 'aside',
  definition: 'dd',
  form: 'form',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  list: 'ol, ul',
  listitem: 'li',
  searchbox: 'input[type=search]',
  status: 'output',
  term: 'dt',
  time: 'time',
} as const;

type Role = keyof typeof selectors;

/** How a screen reader calls an element: by its label, else by its own text. */
function nameOf(element: HTMLElement, root: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== undefined) return label;
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled !== undefined) return textOf(root.querySelector(`#${labelled}`));
  if (element.tagName === 'FIELDSET') return textOf(element.querySelector('legend'));
  if (element.tagName !== 'INPUT') return textOf(element);
  const id = element.getAttribute('id');
  return textOf(id === undefined ? element.closest('label') : root.querySelector(`label[for="${id}"]`));
}

/** All of a role in their order, below an element; with a name those that are called so. */
export const allByRole = (root: HTMLElement, role: Role, name?: string): HTMLElement[] =>
  root.querySelectorAll(selectors[role]).filter((element) => name === undefined || nameOf(element, root) === name);

/** The only one. */
export function byRole(root: HTMLElement, role: Role, name?: string): HTMLElement {
  const [found, ...more] = allByRole(root, role, name);
  if (found && more.length === 0) return found;
  const names = allByRole(root, role).map((element) => nameOf(element, root));
  throw new Error(`${found ? 'More than one' : 'No'} ${role} „${name ?? ''}“ among: ${names.join(' | ')}`);
}

/** Texts of all of a role. */
export const textsByRole = (root: HTMLElement, role: Role): string[] => allByRole(root, role).map(textOf);
