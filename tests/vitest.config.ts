import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun first, so that no core is idle while the last of them goes on alone. */
const longest = ['e2e/accessibility', 'e2e/stability'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => longest.some((name) => moduleId.endsWith(`/${name}.test.ts`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const project = (name: string, timeout: number, more = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout, ...more },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    // All cores: nothing else runs beside the tests.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', 60_000),
      'tests/vitest.components.config.ts',
      // They read a site of thousands of pages, once for all files of a process.
      project('build', 300_000, { isolate: false }),
      // A browser on a busy machine now and then misses its moment; what is broken fails twice.
      project('e2e', 240_000, {
        globalSetup: 'tests/support/e2e-setup.ts',
        retry: 1,
        expect: { poll: { timeout: 30_000 } },
      }),
    ],
  },
});
