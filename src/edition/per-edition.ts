/** What many pages ask of an edition and what costs a walk through all of it: made once for each edition, and forgotten with it. */
import type { Edition } from './edition.ts';

/** @param make must depend on nothing but the edition */
export function perEdition<Made>(make: (edition: Edition) => Made): (edition: Edition) => Made {
  const made = new WeakMap<Edition, { readonly value: Made }>();
  return (edition) => {
    const known = made.get(edition) ?? { value: make(edition) };
    made.set(edition, known);
    return known.value;
  };
}
