/** What the browser keeps for this site; none where it keeps nothing. */
export function openStore(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
