/** What holds for all content once every reference leads somewhere: facts are proven, and sources are used. */
import type { ContentEntries } from '#catalogue/entries.ts';
import type { Problem } from '#catalogue/problems.ts';
import { factUsesIn } from '#catalogue/texts.ts';
import type { Catalogue, Fact } from '#catalogue/types.ts';

type Report = (path: Problem['path'], message: string) => void;

/** @param report takes the path below the fact */
function checkProof({ confidence, sources, locator }: Fact, report: Report): void {
  const publishers = new Set(sources.map(({ source }) => source.publisher));
  if (confidence === 'belegt' && publishers.size < 2) {
    const message = `„belegt“ heißt: Zwei Herausgeber geben dasselbe an. Hier ist es nur einer: ${[...publishers].join()}. Bitte eine Quelle ergänzen oder „einfach“ schreiben.`;
    report(['confidence'], message);
  }
  // What is worked out here says its way in the derivation; no source has it in one place.
  if (confidence !== 'abgeleitet' && locator === undefined && sources.every((each) => each.locator === undefined)) {
    report(['sources'], 'Keine Quelle hat eine Fundstelle. Bitte mit locator sagen, wo die Angabe steht.');
  }
}

/** @returns the rules that joined content breaks */
export function brokenRules(entries: ContentEntries, { factById, sources }: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const reportIn =
    (file: string): Report =>
    (path, message) =>
      void problems.push({ file: `content/${file}`, path, message });

  for (const { id: file, data } of entries.fakten) {
    const report = reportIn(`fakten/${file}.yaml`);
    for (const [index, { id }] of data.facts.entries()) {
      checkProof(factById.get(id)!, (path, message) => report(['facts', index, ...path], message));
    }
  }
  for (const { id, facts } of sources) {
    if (facts.length > 0) continue;
    // A source comes before the fact that rests on it, in a file and often in a commit of its own.
    const message = 'Auf dieser Quelle beruht kein Fakt. Bitte sie bei einem Fakt nennen oder die Datei löschen.';
    problems.push({ file: `content/quellen/${id}.yaml`, path: [], message, level: 'warning' });
  }
  for (const { id, data, body = '' } of entries.projekte) {
    if (data.draft || factUsesIn(body).length > 0) continue;
    const message = 'Im Text steht kein Beleg. Bitte mindestens einen Fakt als <Fakt id="…" /> einsetzen.';
    reportIn(`projekte/${id}.mdx`)(['body', 0], message);
  }
  return problems;
}
