/** One request at a time for each server, with a pause between two. */

type Task<T> = () => Promise<T>;
export type Gate = <T>(host: string, pause: number, task: Task<T>) => Promise<T>;

const wait = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

export function createGate(): Gate {
  const last = new Map<string, Promise<unknown>>();
  return (host, pause, task) => {
    const before = last.get(host);
    const mine = before ? before.then(() => wait(pause)).then(task) : task();
    // Whoever comes next waits for the end, however it came.
    last.set(
      host,
      mine.catch(() => undefined),
    );
    return mine;
  };
}
