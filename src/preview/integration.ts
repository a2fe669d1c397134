/** The preview while writing: checks on every save and shows in the page what is wrong. Does nothing in a build. */
import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProseEngine } from '#prose/engine.ts';
import { createChecker, type Checker } from './checker.ts';
import { blockLines } from './block-lines.ts';
import { changedEvent, situationPath } from './names.ts';
import type { Answer } from './situation.ts';

/** Saving one file is several events to some editors. */
const settled = 50;

export function preview(): AstroIntegration {
  let root = '';
  let checker: Checker | undefined;
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        // Tests that compile components have a server as well, and nobody who looks at it.
        if (command !== 'dev' || process.env['VITEST']) return;
        root = fileURLToPath(config.root);
        injectScript('page', `import ${JSON.stringify('/src/preview/bar.ts')};`);
        updateConfig({ markdown: { processor: createProseEngine(blockLines) } });
      },
      'astro:server:setup': ({ server, logger }) => {
        if (root === '') return;
        const said = (message: string) => logger.info(message);
        checker = createChecker(
          root,
          (found) => {
            const errors = found.messages.filter(({ level }) => level === 'error');
            const list = errors.map(({ place, levelWord, text }) => `${place}  ${levelWord}  ${text}`);
            if (list.length > 0) logger.warn(`Fehler in den Inhalten, siehe auch die Vorschau:\n${list.join('\n')}`);
            else said('Inhalte in Ordnung.');
            server.environments.client.hot.send(changedEvent, {});
          },
          (error) => logger.error(`Die Prüfung ist an sich selbst gescheitert: ${String(error)}`),
        );
        const content = path.join(root, 'content') + path.sep;
        let timer: NodeJS.Timeout | undefined;
        let changedAt = performance.now();
        server.watcher.add(content);
        server.watcher.on('all', (_, changed) => {
          if (!changed.startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            changedAt = performance.now();
            // Astro keeps the list of pages until content changes.
            server.environments['ssr']?.hot.send('astro:content-changed', {});
            server.environments.client.hot.send({ type: 'full-reload' });
            checker?.check();
          }, settled);
        });
        server.middlewares.use(async (request, response, next) => {
          if (!request.url?.split('?')[0]?.endsWith(situationPath)) return next();
          if (checker === undefined) return next();
          const situation = await checker.situation();
          const answer: Answer = { ...situation, unchangedFor: performance.now() - changedAt };
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(answer));
        });
        checker.check();
      },
      'astro:server:done': async () => {
        await checker?.close();
      },
    },
  };
}
