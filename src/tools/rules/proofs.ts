/** Every fact is proven as it says, every source is used, and every project says something that is proven. */
import type { Problem } from '#catalogue/problems.ts';
import { factUsesIn } from '#catalogue/texts.ts';
import type { Rule } from './rule.ts';

/** „belegt“ are two publishers; and somewhere it says where in a source the claim stands. */
export const provenFacts: Rule = ({ entries, catalogue: { factById } }) =>
  entries.fakten.flatMap(({ id: file, data }) =>
    data.facts.flatMap(({ id }, index): Problem[] => {
      const fact = factById.get(id);
      if (!fact) return [];
      const at = { file: `content/fakten/${file}.yaml` };
      const { confidence, sources, locator } = fact;
      const publishers = new Set(sources.map(({ source }) => source.publisher));
      const problems: Problem[] = [];
      if (confidence === 'belegt' && publishers.size < 2) {
        const message = `„belegt“ heißt: Zwei Herausgeber geben dasselbe an. Hier ist es nur einer: ${[...publishers].join()}. Bitte eine Quelle ergänzen oder „einfach“ schreiben.`;
        problems.push({ ...at, path: ['facts', index, 'sources'], message, paste: 'confidence: einfach' });
      }
      // What is worked out here says its way in the derivation; no source has it in one place.
      if (confidence !== 'abgeleitet' && locator === undefined && sources.every((each) => each.locator === undefined)) {
        const message = 'Keine Quelle hat eine Fundstelle. Bitte mit locator sagen, wo die Angabe steht.';
        const why = 'Wer nachschlägt, soll die Stelle finden.';
        problems.push({ ...at, path: ['facts', index, 'sources'], message, why, paste: 'locator: Absatz 1' });
      }
      return problems;
    }),
  );

/** A source comes before the fact that rests on it, in a file and often in a commit of its own. */
export const usedSources: Rule = ({ catalogue: { sources } }) =>
  sources
    .filter(({ facts }) => facts.length === 0)
    .map(({ id }) => ({
      file: `content/quellen/${id}.yaml`,
      path: [],
      message: 'Auf dieser Quelle beruht kein Fakt. Bitte sie bei einem Fakt nennen oder die Datei löschen.',
      level: 'warning',
    }));

export const provenProjects: Rule = ({ entries }) =>
  entries.projekte
    .filter(({ data, body = '' }) => !data.draft && factUsesIn(body).length === 0)
    .map(({ id }) => ({
      file: `content/projekte/${id}.mdx`,
      path: ['body', 0],
      message: 'Im Text steht kein Beleg. Bitte mindestens einen Fakt als <Fakt id="…" /> einsetzen.',
    }));
