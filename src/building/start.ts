/** `npm start`: builds the site and serves it on the own machine. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort, run, usableEnvironment } from './command.ts';

/** In a process of its own, whose memory is free again when the site is served. */
const build = (): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url))], { stdio: 'inherit' });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });

await run(async () => {
  await freePort('npm start');
  if (!(await build())) process.exit(1);
  const { preview } = await import('astro');
  const server = await preview({ logLevel: 'error' });
  const { base } = usableEnvironment();
  console.log(
    `Die Website steht unter http://localhost:${server.port}${base.replace(/^\/?/, '/')} – beenden mit Strg+C.`,
  );
  await server.closed();
});
