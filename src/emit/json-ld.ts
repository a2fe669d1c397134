/** JSON-LD 1.1 (W3C) for a `<script type="application/ld+json">`. */
import type { Thing, WithContext } from 'schema-dts';

/** `<` is escaped, so that no text can close the element around it (JSON-LD 1.1, 7.1). */
export const toJsonLd = (thing: WithContext<Exclude<Thing, string>>): string =>
  JSON.stringify(thing).replaceAll('<', '\\u003c');
