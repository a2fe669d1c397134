/** `npm run check`: checks the content alone, in seconds; all mistakes at once; exit code 1 on any. */
import { formatProblem } from '#catalogue/problems.ts';
import { countOf } from '#site/format.ts';
import { siteRequirements } from '#site/requirements.ts';
import { checkContent } from './content-check.ts';

const { catalogue, problems } = await checkContent(process.cwd(), {
  release: process.env['SITE_RELEASE'] === '1',
  requirements: siteRequirements,
});

if (!catalogue) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(
    `\n${countOf(problems.length, 'Fehler', 'Fehler')}. Nichts wird veröffentlicht, bis alle behoben sind.`,
  );
  process.exitCode = 1;
} else {
  const counts = [
    countOf(catalogue.regions.length, 'Region', 'Regionen'),
    countOf(catalogue.projects.length, 'Projekt', 'Projekte'),
    countOf(catalogue.events.length, 'Termin', 'Termine'),
    countOf(catalogue.organisations.length, 'Organisation', 'Organisationen'),
    countOf(catalogue.sources.length, 'Quelle', 'Quellen'),
    countOf(catalogue.facts.length, 'Fakt', 'Fakten'),
  ];
  console.log(`In Ordnung: ${counts.join(', ')}.`);
}
