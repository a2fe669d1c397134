/** How an object of JSON-LD is made: what is not known is left out, never guessed. */
import { absolute } from '#site/routes.ts';

/** An object without what is not known: no undefined, no empty lists. */
export function known<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  const isKnown = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value))) as T;
}

/** A thing by its name. */
export const named = <T extends string>(type: T, name: string, address?: string) => ({
  '@type': type,
  name,
  ...(address === undefined ? {} : { url: absolute(address) }),
});
