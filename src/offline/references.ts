/** What a page or a script says of itself in its text: its name, and the hashed files it needs before its reader acts. */

const hashed = /[^"'()\s=<>\\]*\/_astro\/[^"'()\s<>\\]+/g;

/** Addresses in a page, of its scripts and fonts: `/unterpfad/_astro/theme.abc.js`. */
export const filesIn = (html: string, base: string): string[] => [
  ...new Set((html.match(hashed) ?? []).filter((address) => address.startsWith(`${base}_astro/`))),
];

/** Addresses that a built script imports at once; `import()` waits for the reader. */
export const importsIn = (code: string, address: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(
    ([, target = '']) => new URL(target, `https://site${address}`).pathname,
  );

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The name of a page, without that of the site. */
export const titleIn = (html: string): string =>
  (/<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? '').replace(
    /&(?:#(\d+)|(\w+));/g,
    (whole, number: string | undefined, name = '') =>
      number ? String.fromCodePoint(Number(number)) : (entities[name as string] ?? whole),
  );
