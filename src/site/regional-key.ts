/**
 * The official regional key (ARS) of a municipality or Kreis of the Land, from its official key (AGS).
 *
 * The ARS puts the four digits of an association of municipalities between Kreis and municipality. The Land has none; there the
 * Statistisches Bundesamt writes a nought and the municipality's own three digits: `05334002` → `053340002002`. A town that is its
 * own Kreis ends with seven noughts, a Kreis has five digits in both.
 */
export function regionalKey(ags: string): string {
  const [kreis, municipality] = [ags.slice(0, 5), ags.slice(5)];
  return municipality === '' ? kreis : `${kreis}0${municipality}${municipality}`;
}
