/** Tells how far the build is, and lets it write pages, data, fact sheets and pictures one kind after the other. */
import type { AstroIntegration } from 'astro';
import { progress, type PhaseName } from '#building/progress.ts';

type Route = 'pages' | 'data' | 'sheets' | 'pictures';

/** In the order in which they are written. */
const kinds: readonly Route[] = ['pages', 'data', 'sheets', 'pictures'] satisfies readonly PhaseName[];

function kindOf(pathname: string, type: string): Route {
  if (type === 'page') return 'pages';
  if (pathname.endsWith('.pdf')) return 'sheets';
  return /\.(?:png|svg)$/.test(pathname) ? 'pictures' : 'data';
}

/** Must be the first integration: what others do before it would be told of a wrong phase. */
export function buildPhases(): AstroIntegration {
  return {
    name: 'build-phases',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        progress.begin('config');
        // On a terminal Vite shows its own progress, over ours.
        updateConfig({ vite: { logLevel: 'warn' } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        progress.begin('modules');
        const total = { pages: 0, data: 0, sheets: 0, pictures: 0 };
        const done = { ...total };
        let current: Route | undefined;
        setPrerenderer((usual) => ({
          ...usual,
          async getStaticPaths() {
            const paths = await usual.getStaticPaths();
            const byKind = Object.groupBy(paths, ({ pathname, route }) => kindOf(pathname, route.type));
            for (const kind of kinds) total[kind] = byKind[kind]?.length ?? 0;
            return kinds.flatMap((kind) => byKind[kind] ?? []);
          },
          async render(request, options) {
            const kind = kindOf(new URL(request.url).pathname, options.routeData.type);
            if (kind !== current) progress.begin(kind);
            current = kind;
            const response = await usual.render(request, options);
            progress.count(++done[kind], total[kind]);
            return response;
          },
        }));
      },
      'astro:build:done': () => progress.begin('finish'),
    },
  };
}
