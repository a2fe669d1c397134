/** `npm run build`: builds the site, tells its phases, and keeps the lines of Astro and its libraries to itself. */
import path from 'node:path';
import { readOptions, Refusal, run, usableEnvironment } from './command.ts';
import { progress } from './progress.ts';

const help = `npm run build [-- OPTION]

Prüft die Inhalte und schreibt die ganze Website nach dist/, bereit zum Hochladen. Bis zum letzten Schritt bleibt die
vorige Website unberührt; bricht der Bau ab, ist sie noch da.

  --ziel ORDNER    schreibt in diesen Ordner
  --ausfuehrlich   zeigt auch, was Astro und seine Bibliotheken melden
  --hilfe          zeigt diese Übersicht

Umgebungsvariablen (SITE_URL, SITE_RELEASE, KOMPRIMIEREN …) stehen in README.md.`;

/** @throws Refusal for a folder that Astro would take for one in the project, because its path begins with the same letters */
function usableTarget(given: string): string {
  const [root, target] = [process.cwd(), path.resolve(given)];
  if (target === root || (target.startsWith(root) && !target.startsWith(root + path.sep)))
    throw new Refusal(
      `--ziel ist „${given}“. Erwartet wird ein Ordner im Projekt oder einer mit anderem Anfang als ${root}.`,
    );
  return target;
}

await run(async () => {
  const { ziel, ausfuehrlich, hilfe } = readOptions(
    { ziel: { type: 'string' }, ausfuehrlich: { type: 'boolean' }, hilfe: { type: 'boolean' } },
    help,
  );
  if (hilfe) return console.log(help);
  usableEnvironment();
  progress.show();
  const { build } = await import('astro');
  // Nothing that an earlier build has kept.
  await build({
    force: true,
    logLevel: ausfuehrlich ? 'info' : 'error',
    ...(ziel !== undefined && { outDir: usableTarget(ziel) }),
  });
});
