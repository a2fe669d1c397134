/** How names are written, with the records that write them so. */
import type { Forms } from '#language/language.ts';
import type { PageData } from '#schema/page.ts';
import type { Records } from './records.ts';
import type { FileScope } from './references.ts';
import type { Spelling } from './types.ts';

/** A way of writing that does not stand in its proof is somebody's opinion, and reported. */
export function linkSpelling(
  { name, note, fact: factId, project: projectId }: PageData['spellings'][number],
  { facts, projects }: Records,
  scope: FileScope,
  path: readonly [string, number],
  { value }: Pick<Forms, 'value'>,
): Spelling {
  const fact = scope.find(facts, factId, [...path, 'fact']);
  const project = scope.find(projects, projectId, [...path, 'project']);
  const texts = [...(fact ? [fact.statement, value(fact)] : []), ...(project ? [project.title] : [])];
  if (!texts.some((text) => text.includes(name))) {
    const message = `„${name}“ steht so weder im genannten Fakt noch im Titel des Projekts. Bitte berichtigen oder belegen.`;
    scope.report([...path, 'name'], message);
  }
  return { name, note, fact, project };
}
