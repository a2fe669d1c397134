/** Throws away what no build has needed for a month. */
import type { AstroIntegration } from 'astro';
import { createCache } from '#work/cache.ts';

export function keptResults(): AstroIntegration {
  return { name: 'kept-results', hooks: { 'astro:build:done': () => createCache().tidy() } };
}
