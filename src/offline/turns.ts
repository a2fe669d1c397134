/**
 * One after the other, in all windows and in the worker: what takes several steps on a cache, and who must not see it half
 * done (Web Locks API, W3C). A browser without locks goes on without.
 *
 * @param cache name of the cache
 */
export const inTurn = <T>(cache: string, work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(cache, work) : work();
