/** Every specimen: a file of this folder, named in small letters, is one. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

// Here and not on the page: a glob is imported before all else, and no style may come before the layout's.
const files = import.meta.glob<{ default: AstroComponentFactory }>('./[a-z]*.astro', { eager: true });

export const specimens = Object.entries(files)
  .map(([file, { default: Content }]) => ({ id: file.slice('./'.length, -'.astro'.length), Content }))
  .sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
