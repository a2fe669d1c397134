/** `npm run dev`: the preview while writing. */
import { freePort, run } from './command.ts';

await run(async () => {
  await freePort('npm run dev');
  const { dev } = await import('astro');
  await dev({});
});
