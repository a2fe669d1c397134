/** Stops the build before anything is written when the content has mistakes; the preview only reports them. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { formatProblem, isError } from '#catalogue/problems.ts';
import { siteRequirements } from '#site/requirements.ts';
import { checkContent } from '#tools/content-check.ts';

const addressMissing =
  'SITE_URL fehlt. Die Adresse der Website steht in Zitaten, Feeds und Daten; ohne sie wird nichts veröffentlicht (SITE_RELEASE=1). Bitte angeben, zum Beispiel: SITE_URL=https://modellregionen.example/ npm run build';

export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const release = process.env['SITE_RELEASE'] === '1';
        const { problems } = await checkContent(fileURLToPath(config.root), {
          release,
          requirements: siteRequirements,
        });
        const mistakes = (command === 'dev' ? problems : problems.filter(isError)).map(formatProblem);
        if (release && !process.env['SITE_URL']) mistakes.unshift(addressMissing);
        if (mistakes.length === 0) return;
        const list = mistakes.join('\n');
        if (command === 'dev') {
          logger.warn(`Meldungen zu den Inhalten:\n${list}`);
          return;
        }
        console.error(`${list}\n\nDer Bau bricht ab: ${mistakes.length} Fehler, siehe oben. Nichts wurde geschrieben.`);
        // A thrown error would print a stack, which tells editors nothing.
        process.exit(1);
      },
    },
  };
}
