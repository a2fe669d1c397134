/** Whether the port of the own machine can be had, asked before anything is begun. */
import { createServer } from 'node:net';

/** What `localhost` may mean. */
const addresses = ['127.0.0.1', '::1'];

const tryToListen = (host: string, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });

/**
 * @param port 0 stands for any that is free
 * @param command for the example
 * @returns a German sentence where another program has it, or this account may not
 */
export async function portProblem(port: number, command: string): Promise<string | undefined> {
  if (port === 0) return undefined;
  const answers = await Promise.all(addresses.map((host) => tryToListen(host, port)));
  const example = `Bitte einen anderen nehmen, zum Beispiel: PORT=${port === 4322 ? 4323 : 4322} ${command}`;
  if (answers.includes('EADDRINUSE')) return `PORT: Der Port ${port} ist schon belegt. ${example}`;
  if (answers.includes('EACCES')) return `PORT: Den Port ${port} darf dieses Konto nicht öffnen. ${example}`;
  return undefined;
}
