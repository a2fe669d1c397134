/**
 * Builds beside the finished site and puts the new one in its place at the very end: a build that fails, or is stopped, leaves
 * the old site whole.
 */
import type { AstroIntegration } from 'astro';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { takeLock } from '#building/lock.ts';
import { openToReaders } from '#building/permissions.ts';
import { progress } from '#building/progress.ts';
import { recover, swapIn } from '#building/swap.ts';

const without = (url: URL): string => fileURLToPath(url).replace(/[/\\]$/, '');

/** What ends a process from outside, with its exit code (128 and the number of the signal). */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Removes what has been written when the process ends before `isDone`. */
function cleanUp(place: string, beside: string, release: () => void, isDone: () => boolean): void {
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
  process.once('exit', () => {
    if (!isDone()) {
      progress.stop();
      rmSync(beside, { recursive: true, force: true });
      console.error(`Der Bau ist nicht fertig geworden. ${place} ist, wie es war.`);
    }
    release();
  });
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
        let release: () => void;
        try {
          mkdirSync(path.dirname(place), { recursive: true });
          release = takeLock(`${place}.bau`);
        } catch (error) {
          console.error((error as Error).message);
          // A thrown error would print a stack.
          process.exit(1);
        }
        cleanUp(place, beside, release, () => isDone);
        recover(place);
      },
      'astro:build:done': async () => {
        progress.begin('swap');
        await openToReaders(beside);
        await swapIn(beside, place);
        isDone = true;
        progress.end(place);
      },
    },
  };
}
