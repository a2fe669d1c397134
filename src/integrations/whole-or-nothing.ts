/**
 * Builds beside the finished site and puts the new one in its place at the very end: a build that fails, or is stopped, leaves
 * the old site whole.
 */
import type { AstroIntegration } from 'astro';
import { rmSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const without = (url: URL): string => fileURLToPath(url).replace(/[/\\]$/, '');

/** Puts a finished folder in the place of another; where that fails, the other stays. */
export async function swapIn(finished: string, place: string): Promise<void> {
  const old = `${place}.alt`;
  await rm(old, { recursive: true, force: true });
  const isThere = await stat(place).then(
    () => true,
    () => false,
  );
  if (isThere) await rename(place, old);
  try {
    await rename(finished, place);
  } catch (error) {
    if (isThere) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Must be the last integration: what others write after it would be missing. */
export function wholeOrNothing(): AstroIntegration {
  let place = '';
  let beside = '';
  let isDone = false;
  return {
    name: 'whole-or-nothing',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        place = without(config.outDir);
        beside = `${place}.neu`;
        updateConfig({ outDir: pathToFileURL(`${beside}/`) });
      },
      'astro:build:start': () => {
        process.once('exit', () => {
          if (isDone) return;
          rmSync(beside, { recursive: true, force: true });
          console.error(`Der Bau ist nicht fertig geworden. ${place} ist, wie es war.`);
        });
      },
      'astro:build:done': async () => {
        await swapIn(beside, place);
        isDone = true;
      },
    },
  };
}
