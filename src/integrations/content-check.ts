/** Stops the build before anything is written when the content has mistakes; the preview only reports them. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '#catalogue/problems.ts';
import { siteRequirements } from '#site/requirements.ts';
import { checkContent } from '#tools/content-check.ts';

export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = await checkContent(fileURLToPath(config.root), {
          release: process.env['SITE_RELEASE'] === '1',
          requirements: siteRequirements,
        });
        if (problems.length === 0) return;
        const list = problems.map(formatProblem).join('\n');
        if (command === 'dev') {
          logger.warn(`Fehler in den Inhalten:\n${list}`);
          return;
        }
        console.error(list);
        throw new Error(
          `Der Bau bricht ab: ${problems.length} Fehler in den Inhalten, siehe oben. Nichts wurde geschrieben.`,
        );
      },
    },
  };
}
