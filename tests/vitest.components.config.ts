/** The tests that render components: they need what compiles `.astro`, which no other test waits for. */
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: { name: 'components', include: ['tests/components/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 },
});
