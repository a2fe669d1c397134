/** Stops the build before anything is written when the content has mistakes. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { progress } from '#building/progress.ts';
import { formatProblem, isError } from '#catalogue/problems.ts';
import type { Catalogue } from '#catalogue/types.ts';
import { daysToCome } from '#catalogue/publication.ts';
import { countOf } from '#language/de/format.ts';
import { buildDay } from '#site/dates.ts';
import { siteRequirements } from '#site/requirements.ts';
import { checkContent } from '#tools/content-check.ts';
import { entriesIn } from '#tools/entries.ts';
import { keepContent } from './content-once.ts';

/** The check as a step of the build, and what it read. */
export interface ContentCheck {
  readonly integration: AstroIntegration;
  /** What readers see; undefined until the check has run. */
  published(): Catalogue | undefined;
}

/**
 * @param changed when each file last changed, asked when the check runs
 * @param isRelease whether nothing may be missing
 */
export function contentCheck(changed: () => Readonly<Record<string, string>>, isRelease: boolean): ContentCheck {
  let published: Catalogue | undefined;
  let toCome: readonly string[] = [];
  const integration: AstroIntegration = {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        progress.begin('check');
        const today = buildDay(process.env['SOURCE_DATE_EPOCH'], new Date());
        const root = fileURLToPath(config.root);
        const checked = await checkContent(root, {
          today,
          release: isRelease,
          requirements: siteRequirements,
          changed: changed(),
        });
        ({ published } = checked);
        progress.tell(countOf(checked.files.length, 'Datei', 'Dateien'));
        toCome = daysToCome(entriesIn(checked.files), today);
        const mistakes = checked.problems.filter(isError).map(formatProblem);
        if (mistakes.length === 0) return keepContent(root, checked.files);
        progress.stop();
        const list = mistakes.join('\n');
        console.error(`${list}\n\nDer Bau bricht ab: ${mistakes.length} Fehler, siehe oben. Nichts wurde geschrieben.`);
        // A thrown error would print a stack, which tells editors nothing.
        process.exit(1);
      },
      'astro:build:done': () => {
        if (toCome.length === 0) return;
        progress.remember(
          `Noch nicht dabei ist, was erst ab diesen Tagen öffentlich ist: ${toCome.join(', ')}. Bitte dann neu bauen.`,
        );
      },
    },
  };
  return { integration, published: () => published };
}
