/** The five regions as the site draws them: the order of the thumb index, letters, patterns. */

/** Letter of each region's key; its pattern and colour go by the letter (`tokens.css`, `drawing/region-pattern.ts`). */
const letters = {
  aachen: 'a',
  'bergisches-staedtedreieck': 'b',
  'emscher-lippe': 'e',
  'ostwestfalen-lippe': 'o',
  soest: 's',
} as const;

/** In the order of the thumb index. */
export const regionIds = Object.keys(letters) as ReadonlyArray<keyof typeof letters>;

/** Members by the funding directive, by their official keys: a Kreis by five digits, a single town by eight. */
const memberKeys: Readonly<Record<keyof typeof letters, readonly string[]>> = {
  aachen: ['05334'],
  'bergisches-staedtedreieck': ['05124000', '05122000', '05120000'],
  'emscher-lippe': ['05513000', '05512000', '05562'],
  'ostwestfalen-lippe': ['05711000', '05774'],
  soest: ['05974', '05962024'],
};

/** The keys (AGS) of a region's members; none of a region that is not drawn here. */
export const memberKeysOf = (id: string): readonly string[] =>
  (memberKeys as Readonly<Record<string, readonly string[] | undefined>>)[id] ?? [];

/**
 * The region of which a municipality or Kreis is a member.
 *
 * @param key the official key (AGS): eight digits of a municipality, five of a Kreis
 */
export const regionOfKey = (key: string): keyof typeof letters | undefined =>
  regionIds.find((id) => memberKeys[id].some((member) => key.startsWith(member)));

/** `aachen` → `a`. Throws for an unknown region, so that no page is built without its key. */
export function regionLetter(id: string): string {
  const letter = (letters as Record<string, string | undefined>)[id];
  if (letter === undefined)
    throw new Error(`Für die Region „${id}“ ist kein Zeichen festgelegt (src/site/regions.ts).`);
  return letter;
}

/** Regions in the order of the thumb index, A B E O S, whatever their names are. */
export const byLetter = (a: { readonly id: string }, b: { readonly id: string }): number =>
  (regionIds as readonly string[]).indexOf(a.id) - (regionIds as readonly string[]).indexOf(b.id);
