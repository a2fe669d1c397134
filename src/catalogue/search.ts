/** What the search is told must hold: facts that are there, and each word once. */
import type { SearchData } from '#schema/search.ts';
import { fold } from '#site/fold.ts';
import type { Problem } from './problems.ts';
import type { Records } from './records.ts';

const file = 'content/suche.yaml';

export function checkSearch(search: SearchData, { facts }: Pick<Records, 'facts'>, problems: Problem[]): void {
  const report = (path: Problem['path'], message: string) => void problems.push({ file, path, message });

  for (const [index, { programm }] of search.fragen.entries()) {
    if (programm === undefined) continue;
    const fact = facts.byId.get(programm);
    const path = ['fragen', index, 'programm'];
    if (!fact) {
      const message = `Den Fakt „${programm}“ gibt es nicht. Bitte die Schreibweise prüfen oder unter content/fakten/ anlegen.`;
      problems.push({ file, path, message, missing: { collection: 'fakten', id: programm } });
    } else if (fact.kind === 'relation') {
      report(path, `Der Fakt „${programm}“ ist eine Beziehung und hat keine Seite. Bitte einen anderen nennen.`);
    }
  }
  for (const [index, { rollen, bezeichnungen, programm }] of search.fragen.entries()) {
    if (rollen.length + bezeichnungen.length > 0 || programm !== undefined) continue;
    report(['fragen', index], 'Diese Frage findet keinen Fakt. Bitte rollen, bezeichnungen oder programm angeben.');
  }
  const seen = new Map<string, string>();
  for (const [index, { wort }] of search.synonyme.entries()) {
    for (const [place, word] of wort.entries()) {
      const key = fold(word);
      const other = seen.get(key);
      if (other !== undefined) {
        report(
          ['synonyme', index, 'wort', place],
          `„${word}“ steht schon bei „${other}“. Bitte die beiden zusammenlegen.`,
        );
      }
      seen.set(key, wort[0] ?? word);
    }
  }
}
