/** What a screen reader is told of a page: the tree of the browser itself, which counts what attributes alone do not say. */
import type { Page } from 'playwright';

export interface AccessNode {
  readonly role: string;
  readonly name: string;
  /** What is entered, or the text of a status. */
  readonly value: unknown;
  /** States: `expanded`, `checked`, `live` and whatever else the browser says of it. */
  readonly states: Readonly<Record<string, unknown>>;
}

interface Protocol {
  readonly nodes: ReadonlyArray<{
    readonly ignored: boolean;
    readonly role?: { readonly value: unknown };
    readonly name?: { readonly value: unknown };
    readonly value?: { readonly value: unknown };
    readonly properties?: ReadonlyArray<{ readonly name: string; readonly value: { readonly value?: unknown } }>;
  }>;
}

/** All nodes that are told, in the order of the page. */
export async function accessTree(page: Page): Promise<AccessNode[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as Protocol;
  await client.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, value, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
      value: value?.value,
      states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}

/** The only one of this role and name. */
export async function told(page: Page, role: string, name: string | RegExp): Promise<AccessNode> {
  const nodes = await accessTree(page);
  const found = nodes.filter(
    (node) => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name)),
  );
  if (found.length === 1) return found[0]!;
  const names = nodes.filter((node) => node.role === role).map((node) => `„${node.name}“`);
  throw new Error(`${found.length} × ${role} ${name} among: ${names.join(', ')}`);
}
