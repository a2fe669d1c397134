/** One request at a time for each server, with a pause between two. */

type Task<T> = () => Promise<T>;
export type Gate = <T>(server: string, pause: number, task: Task<T>) => Promise<T>;

/** What counts as one server: „www.example.org“ and „example.org.“ are the same as „example.org“. */
export const serverOf = ({ host }: Pick<URL, 'host'>): string => host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');

const wait = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

export function createGate(): Gate {
  const last = new Map<string, Promise<unknown>>();
  return (server, pause, task) => {
    const before = last.get(server);
    const mine = before ? before.then(() => wait(pause)).then(task) : task();
    // Whoever comes next waits for the end, however it came.
    last.set(
      server,
      mine.catch(() => undefined),
    );
    return mine;
  };
}
