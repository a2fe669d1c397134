/**
 * Leaves `import()` to the browser. Vite wraps it in a helper that preloads files and fetches style sheets: 0.8 kB on every
 * page that may load something later. Our modules fetch their style sheets themselves (`loadStyles`).
 */
import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                // In Vite's own configuration Astro overrides this.
                configEnvironment: () => ({ build: { modulePreload: false } }),
                // A copy for each script: a shared one would be a file, and one request more.
                resolveId: (id, importer) => (id === helper ? `${helper}?${importer}` : undefined),
                load: (id) => (id.startsWith(helper) ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
