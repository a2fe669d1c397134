/** Tells pages when their content last changed, and whoever builds when nobody knows. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { progress } from '#building/progress.ts';
import { contentHistory } from '#tools/history.ts';

const name = 'virtual:content-history';
const resolved = `\0${name}`;

/** What Git knows, as a step of the build. */
export interface HistoryStep {
  readonly integration: AstroIntegration;
  /** By path, `content/projekte/x.mdx`; nothing until the step has run. */
  days(): Readonly<Record<string, string>>;
}

export function contentHistoryStep(): HistoryStep {
  let problem: string | undefined;
  let days: Readonly<Record<string, string>> = {};
  const integration: AstroIntegration = {
    name: 'content-history',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const history = await contentHistory(fileURLToPath(config.root));
        ({ problem } = history);
        days = Object.fromEntries(history.days);
        const module = `export default ${JSON.stringify(days)};`;
        updateConfig({
          vite: {
            plugins: [
              {
                name,
                resolveId: (id) => (id === name ? resolved : undefined),
                load: (id) => (id === resolved ? module : undefined),
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        if (problem !== undefined) progress.remember(problem);
      },
    },
  };
  return { integration, days: () => days };
}
